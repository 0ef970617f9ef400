using Microsoft.Extensions.Options;

namespace RectifyBot.Bot.Hosting;

/// <summary>The clock in the organisation's zone: what day it is where the officials are.</summary>
public sealed class OrganisationClock
{
    private readonly TimeProvider clock;
    private readonly TimeZoneInfo zone;

    /// <param name="clock">The time.</param>
    /// <param name="options">Names the zone.</param>
    public OrganisationClock(TimeProvider clock, IOptions<BotOptions> options)
    {
        this.clock = clock;
        _ = Zones.TryFind(options.Value.TimeZone, out zone);
    }

    /// <summary>The clock beneath: instants, UTC.</summary>
    public TimeProvider Source => clock;

    /// <summary>Now, with the zone's offset.</summary>
    public DateTimeOffset Now => In(clock.GetUtcNow());

    /// <summary>The day it is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>An instant as the clocks on the wall there show it.</summary>
    public DateTimeOffset In(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The zone in which days begin and end.</summary>
    public TimeZoneInfo Zone => zone;

    /// <summary>The instant at which the clocks on the wall there show that time on that day.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time) => new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), zone));

    /// <summary>The last instant of a day there, UTC.</summary>
    public DateTime EndOf(DateOnly day) =>
        day == DateOnly.MaxValue ? DateTime.MaxValue : TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone).AddTicks(-1);
}
