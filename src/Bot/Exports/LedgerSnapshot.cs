using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports;

/// <summary>A ledger at one moment, with the way back to its reports: all that an export is made from.</summary>
/// <param name="Trail">Of the same version as the ledger.</param>
/// <param name="Taken">The moment, in the organisation's zone; its day is the one on which deadlines are measured.</param>
/// <param name="Zone">An instant as the clocks of the organisation show it.</param>
public sealed record LedgerSnapshot(Rectification Ledger, Trail Trail, DateTimeOffset Taken, Func<DateTimeOffset, DateTimeOffset> Zone)
{
    /// <summary>How many days ahead count as due soon, the last included.</summary>
    public int DueSoonDays { get; init; } = 7;

    /// <summary>In which language the export names things.</summary>
    public Language Language { get; init; }

    /// <summary>The day on which deadlines are measured.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Taken.DateTime);

    internal Phrases Words => Phrases.Of(Language);

    /// <summary>The last day that counts as soon; the last of the calendar where it would end before.</summary>
    internal DateOnly Soon => DateOnly.FromDayNumber(Math.Min(Day.DayNumber + DueSoonDays, DateOnly.MaxValue.DayNumber));
}
