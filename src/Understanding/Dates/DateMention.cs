using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates.Grammar;

namespace RectifyBot.Understanding.Dates;

/// <summary>A date expression as it stands in a text, before anybody asked which day it means.</summary>
public sealed class DateMention
{
    internal DateMention(int start, int end, Form form, DateUse use)
    {
        Start = start;
        End = end;
        Form = form;
        Use = use;
    }

    /// <summary>The first character, in the normalised text.</summary>
    public int Start { get; }

    /// <summary>After the last character, in the normalised text; 前 and by stand outside.</summary>
    public int End { get; }

    /// <summary>Deadline, after, as of.</summary>
    public DateUse Use { get; }

    /// <summary>9.16 or 9/16, which could be a number of another kind.</summary>
    public bool IsLoose => Form.IsLoose;

    internal Form Form { get; }

    /// <summary>周三, without saying of which week.</summary>
    internal bool IsBareWeekday => Form is { Cycle: Cycle.Week, Precision: Precision.Day };

    // 国庆节前: the holiday itself is too late.
    private bool IsEve => Form.Precision == Precision.Holiday && Use.HasFlag(DateUse.Deadline);

    /// <summary>From the first day of one to the last day of the other.</summary>
    internal static DateMention Through(DateMention first, DateMention last) =>
        new(first.Start, last.End, Form.Through(first.Form, last.Form), last.Use & ~DateUse.AsOf);

    /// <summary>Which days are meant, seen from <paramref name="today"/> (a day in the organisation's zone).</summary>
    /// <param name="today">The day of the message.</param>
    /// <param name="tense">What the verb says.</param>
    /// <param name="addWorkingDays">The calendar that counts 工作日.</param>
    /// <returns>Null where there is no such day (2月30日).</returns>
    public DateReading? Resolve(DateOnly today, Tense tense, WorkingDays addWorkingDays)
    {
        var seen = Use.HasFlag(DateUse.Deadline) && tense == Tense.Unknown ? Tense.Future : tense;
        return Resolution.Of(Form, today, seen, addWorkingDays) is { } found
            ? new DateReading(IsEve ? Period.Of(found.Period.From.AddDays(-1)) : found.Period, Form.Precision, seen, found.Why, Use)
            : null;
    }
}

/// <summary>A date expression, resolved.</summary>
/// <param name="Period">The days meant.</param>
/// <param name="Precision">How finely it was said.</param>
/// <param name="Tense">Past or future, as the words told.</param>
/// <param name="Why">Why this period was chosen.</param>
/// <param name="Use">Deadline, after, as of.</param>
public sealed record DateReading(Period Period, Precision Precision, Tense Tense, Why Why, DateUse Use);

/// <summary>The day that lies so many working days after a day: a port for the calendar of public holidays.</summary>
public delegate DateOnly WorkingDays(DateOnly from, int count);
