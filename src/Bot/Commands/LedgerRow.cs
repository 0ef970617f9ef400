using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Questions;

namespace RectifyBot.Bot.Commands;

/// <summary>Which measures are asked for; every condition that is set must hold.</summary>
/// <param name="DueBefore">The deadline lies on or before this day.</param>
/// <param name="Office">The leading office.</param>
public sealed record LedgerFilter(bool Open = false, bool Overdue = false, DateOnly? DueBefore = null, string? Office = null, int? Problem = null)
{
    /// <summary>Whether the measure is asked for, seen on that day.</summary>
    public bool Holds(Measure measure, DateOnly today) =>
        (!Open || measure.IsOpen)
        && (!Overdue || measure.IsOverdue(today))
        && (DueBefore is not { } last || (measure.Deadline is { Day: { } day } && day <= last))
        && (Office is null || measure.Office == Office)
        && (Problem is null || measure.Number.Problem == Problem);

    /// <summary>What of this the database can be asked for; all that holds is among it.</summary>
    public MeasureQuery ToQuery(DateOnly today) => new(Overdue ? MeasureKind.Overdue : Open ? MeasureKind.Open : MeasureKind.Any, today)
    {
        Office = Office,
        Problems = Problem is { } problem ? [problem] : [],
    };
}

/// <summary>One row of the ledger as the commands print it.</summary>
public sealed record LedgerRow(
    string Organisation,
    int Problem,
    int Measure,
    string? Aspect,
    string Title,
    string Text,
    string? Office,
    string? Official,
    string? Deadline,
    bool LongTerm,
    Progress Progress,
    Standing Standing,
    bool Blocked,
    bool Overdue,
    string? LastReport)
{
    /// <summary>The rows of an excerpt that the filter asks for, in the order of their numbers.</summary>
    public static IEnumerable<LedgerRow> Of(LedgerExcerpt excerpt, LedgerFilter filter, DateOnly today, Func<DateTimeOffset, DateTimeOffset> zone)
    {
        var problems = excerpt.Problems.ToDictionary(p => p.Number);
        return from measure in excerpt.Measures
               where filter.Holds(measure, today)
               select Of(excerpt.Organisation, problems[measure.Number.Problem], measure, today, zone);
    }

    private static LedgerRow Of(string organisation, Problem problem, Measure measure, DateOnly today, Func<DateTimeOffset, DateTimeOffset> zone) =>
        new(
            organisation, problem.Number, measure.Number.Measure, problem.Aspect, problem.Title, measure.Text,
            measure.Office, measure.Official, measure.Deadline?.Short, measure.IsLongTerm, measure.Progress, measure.Standing,
            measure.Blocked, measure.IsOverdue(today),
            measure.LastReport is { } at ? zone(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : null);
}
