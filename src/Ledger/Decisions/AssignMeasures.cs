using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May these measures be given to these offices?</summary>
public static class AssignMeasures
{
    /// <summary>The event with what is new in the list; null where the ledger already stands so; or a refusal.</summary>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, ImmutableArray<Assignment> assignments)
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

        var changed = assignments.Where(a => !a.Describes(ledger.Find(a.Measure)!)).ToImmutableArray();
        return changed.IsEmpty ? default(Outcome<EventBody?>) : new MeasuresAssigned(changed);
    }
}
