using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May these measures be given to these offices?</summary>
public static class AssignMeasures
{
    /// <summary>The event with what is new in the list; null where the ledger already stands so; or a refusal.</summary>
    /// <param name="policy">Gives 立行立改 its last day, counted from <paramref name="today"/>; null leaves it without one.</param>
    /// <param name="today">In the organisation's zone.</param>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, ImmutableArray<Assignment> assignments, RectificationPolicy? policy = null, DateOnly today = default)
    {
        if (by.Role != Role.Coordinator)
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());
        }

        var unknown = assignments.FirstOrDefault(a => ledger.Find(a.Measure) is null);
        if (unknown is not null)
        {
            return new Refusal(RefusalCode.MeasureNotFound, About: unknown.Measure.ToString());
        }

        if (assignments.GroupBy(a => a.Measure).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return new Refusal(RefusalCode.AssignmentInvalid, "twice", twice.Key.ToString());
        }

        var changed = assignments.Where(a => !a.Describes(ledger.Find(a.Measure)!))
            .Select(a => a with { Deadline = Dated(ledger.Find(a.Measure)!, a, policy, today) }).ToImmutableArray();
        return changed.IsEmpty ? default(Outcome<EventBody?>) : new MeasuresAssigned(changed);
    }

    // What is at once already keeps its last day.
    private static Deadline? Dated(Measure held, Assignment assignment, RectificationPolicy? policy, DateOnly today) =>
        assignment.Deadline is { IsAtOnce: true, Day: null } && held.Deadline is { IsAtOnce: true, Day: not null } kept ? kept
            : policy?.Dated(assignment.Deadline, today) ?? assignment.Deadline;
}
