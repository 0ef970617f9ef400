namespace RectifyBot.Bot.Hosting;

/// <summary>A clock that runs as the real one, so far ahead or behind as --today set it or the demo page last moved it. Safe for several threads.</summary>
public sealed class DemoClock(TimeProvider inner, TimeSpan start = default) : TimeProvider
{
    private long ticks = start.Ticks;

    /// <summary>How far it is ahead of the real clock; negative where it is behind.</summary>
    public TimeSpan Shift => new(Interlocked.Read(ref ticks));

    /// <summary>Whether it was moved since the program started.</summary>
    public bool IsMoved => Shift != start;

    /// <summary>Shows that instant now, and runs on from there.</summary>
    public void MoveTo(DateTimeOffset instant) => Interlocked.Exchange(ref ticks, (instant - inner.GetUtcNow()).Ticks);

    /// <summary>Back to the time with which the program started: the real one, or that of --today.</summary>
    public void Reset() => Interlocked.Exchange(ref ticks, start.Ticks);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Shift;

    // Waiting and measuring go by the real clock: a minute stays a minute on whichever day it is said to be.

    /// <inheritdoc/>
    public override long TimestampFrequency => inner.TimestampFrequency;

    /// <inheritdoc/>
    public override long GetTimestamp() => inner.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        inner.CreateTimer(callback, state, dueTime, period);
}
