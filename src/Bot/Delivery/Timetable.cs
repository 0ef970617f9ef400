using System.Security.Cryptography;
using System.Text;
using RectifyBot.Bot.Hosting;

namespace RectifyBot.Bot.Delivery;

/// <summary>At what time of a working day people are written to first. Times are those of the organisation's zone.</summary>
/// <param name="SendAt">When the day's message goes out.</param>
/// <param name="Spread">Over how long: each person has a moment of their own, so that not everybody's comes at once, and not at the full or half hour when everybody's bots speak.</param>
/// <param name="QuietUntil">Nobody is written to before.</param>
/// <param name="QuietFrom">Nobody is written to from then on.</param>
internal sealed record Timetable(TimeOnly SendAt, TimeSpan Spread, TimeOnly QuietUntil, TimeOnly QuietFrom)
{
    /// <summary>The moment of somebody's message on that day, UTC; now, where it has passed.</summary>
    public DateTime MomentOf(string recipient, DateOnly day, OrganisationClock clock) => Later(clock.At(day, SendAt).UtcDateTime + (Spread * PlaceOf(recipient)), clock);

    /// <summary>When people may be written to again, UTC; null where they may be now.</summary>
    public DateTime? QuietUntilWhen(OrganisationClock clock)
    {
        var time = TimeOnly.FromDateTime(clock.Now.DateTime);
        return time < QuietUntil ? clock.At(clock.Today, QuietUntil).UtcDateTime : time >= QuietFrom ? clock.At(clock.Today.AddDays(1), QuietUntil).UtcDateTime : null;
    }

    /// <summary>A recipient's place between 0 and 1, the same every day.</summary>
    public static double PlaceOf(string recipient) => BitConverter.ToUInt16(SHA256.HashData(Encoding.UTF8.GetBytes(recipient))) / (double)ushort.MaxValue;

    private static DateTime Later(DateTime moment, OrganisationClock clock) => clock.Now.UtcDateTime is var now && now > moment ? now : moment;
}
