using System.Globalization;

namespace RectifyBot.Bot.Files.Excel;

/// <summary>One cell with its kind. A text stays a text whatever it begins with: no cell ever becomes a formula.</summary>
public readonly record struct Cell
{
    // Excel counts days from here; before March 1900 it counts a day that never was.
    private static readonly DateTime Origin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime FirstSure = new(1900, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private const int MinutesOfDay = 24 * 60;

    // As exact as a double: with fewer places, 09:05 falls just short and shows as 09:04.
    private const int Places = 12;

    private Cell(CellKind kind, string? words, decimal value) => (Kind, Words, Value) = (kind, words, value);

    /// <summary>Nothing.</summary>
    public static Cell Empty => default;

    internal CellKind Kind { get; }

    internal string? Words { get; }

    internal decimal Value { get; }

    /// <summary>Words; nothing for null and the empty text.</summary>
    public static Cell Text(string? text) => string.IsNullOrEmpty(text) ? default : new(CellKind.Text, text, 0);

    /// <summary>A count or a measure.</summary>
    public static Cell Number(decimal? number) => Of(CellKind.Number, number);

    /// <summary>An amount with two places and thousands.</summary>
    public static Cell Money(decimal? amount) => Of(CellKind.Money, amount);

    /// <summary>A share of the whole: 0.625 shows as 62.5%.</summary>
    public static Cell Share(decimal? share) => Of(CellKind.Share, share);

    /// <summary>A day, as a real date.</summary>
    public static Cell Day(DateOnly? day) => day is { } d ? Dated(CellKind.Day, d.ToDateTime(TimeOnly.MinValue), "yyyy-MM-dd") : default;

    /// <summary>A day and the time to the minute, as the clock of its offset shows them.</summary>
    public static Cell Moment(DateTimeOffset? at) => at is { } a ? Dated(CellKind.Moment, a.DateTime, "yyyy-MM-dd HH:mm") : default;

    private static Cell Of(CellKind kind, decimal? value) => value is { } v ? new(kind, null, v) : default;

    private static Cell Dated(CellKind kind, DateTime at, string format) => at < FirstSure
        ? Text(at.ToString(format, CultureInfo.InvariantCulture))
        : new(kind, null, Math.Round((decimal)((at - Origin).Ticks / TimeSpan.TicksPerMinute) / MinutesOfDay, Places));
}

/// <summary>How a cell's value is kept and shown.</summary>
internal enum CellKind
{
    Empty,
    Text,
    Number,
    Money,
    Share,
    Day,
    Moment,
}
