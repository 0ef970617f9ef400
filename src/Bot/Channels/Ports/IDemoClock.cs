namespace RectifyBot.Bot.Channels.Ports;

/// <summary>The clock by which days are counted, as the demo page shows and moves it. It is one for all who look.</summary>
public interface IDemoClock
{
    /// <summary>The first year to which it can be moved.</summary>
    const int FirstYear = 2000;

    /// <summary>The last year to which it can be moved.</summary>
    const int LastYear = 2100;

    /// <summary>What it shows, with the organisation's offset.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Whether it was moved.</summary>
    bool IsMoved { get; }

    /// <summary>Moves to nine in the morning of that day in the organisation's zone; it runs on from there.</summary>
    void MoveTo(DateOnly day);

    /// <summary>Back to the time with which the program started.</summary>
    void Reset();

    /// <summary>The next days that are worth moving to in the person's ledger: working days after today, in time order, none twice, at most eight.</summary>
    ValueTask<IReadOnlyList<DemoStop>> StopsAsync(DemoPerson person, CancellationToken cancellationToken);
}

/// <summary>A day on which something is due, gets close, or is late.</summary>
/// <param name="Left">Working days left until the deadline; 0 on its last working day, -1 on the first one after it.</param>
public sealed record DemoStop(DateOnly Day, int Left, DateOnly Deadline);
