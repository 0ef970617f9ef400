using System.Globalization;

namespace RectifyBot.Ledger;

/// <summary>Until when a measure is due (时限): a day, long-term (长期坚持), or at once (立行立改).</summary>
/// <remarks>Long-term is never overdue. At once carries the day by which it must be done, where the plan names one.</remarks>
public readonly record struct Deadline
{
    private enum Kind { AtOnce, LongTerm, Day }

    private const string AtOnceUntil = "at_once/";

    private readonly Kind kind;

    private Deadline(Kind kind, DateOnly? day)
    {
        this.kind = kind;
        Day = day;
    }

    /// <summary>The last day on which the measure is in time, or null where there is none.</summary>
    public DateOnly? Day { get; }

    /// <summary>Kept up for good, never due.</summary>
    public bool IsLongTerm => kind == Kind.LongTerm;

    /// <summary>To be put right at once.</summary>
    public bool IsAtOnce => kind == Kind.AtOnce;

    /// <summary>Kept up for good.</summary>
    public static Deadline LongTerm { get; } = new(Kind.LongTerm, null);

    /// <summary>At once, with no day named.</summary>
    public static Deadline AtOnce { get; } = new(Kind.AtOnce, null);

    /// <summary>At once, and by that day at the latest, itself included.</summary>
    public static Deadline AtOnceBy(DateOnly day) => new(Kind.AtOnce, day);

    /// <summary>Due on that day, itself included.</summary>
    public static Deadline On(DateOnly day) => new(Kind.Day, day);

    /// <summary>Reads what an assignment list holds, yyyy-MM-dd, long_term or at_once; and at_once/yyyy-MM-dd, as the ledger keeps it.</summary>
    /// <returns>False where the text is none of these.</returns>
    public static bool TryParse(string? text, out Deadline deadline)
    {
        (var known, deadline) = text?.Trim() switch
        {
            "long_term" => (true, LongTerm),
            "at_once" => (true, AtOnce),
            var t when TryDay(t, out var day) => (true, On(day)),
            var t when t?.StartsWith(AtOnceUntil, StringComparison.Ordinal) == true && TryDay(t[AtOnceUntil.Length..], out var day) => (true, AtOnceBy(day)),
            _ => (false, default),
        };
        return known;
    }

    /// <summary>The form that assignment lists have, without the last day of what is due at once.</summary>
    public string Short => IsAtOnce ? "at_once" : ToString();

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => kind switch
    {
        Kind.LongTerm => "long_term",
        Kind.AtOnce => Day is { } day ? AtOnceUntil + Iso(day) : "at_once",
        _ => Iso(Day!.Value),
    };

    private static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
