using System.Globalization;
using System.Text.Json.Serialization;

namespace RectifyBot.Ledger;

/// <summary>A closed span of days in the organisation's zone; a single day where both ends are the same.</summary>
public readonly record struct Period
{
    /// <exception cref="ArgumentException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    [JsonConstructor]
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException("A period cannot end before it begins.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, itself included.</summary>
    public DateOnly To { get; }

    /// <summary>A period of one day.</summary>
    public static Period Of(DateOnly day) => new(day, day);

    /// <summary>ISO 8601: 2025-09-16, or 2025-10-21/2025-10-31 for several days.</summary>
    public override string ToString() => From == To ? Iso(From) : $"{Iso(From)}/{Iso(To)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
