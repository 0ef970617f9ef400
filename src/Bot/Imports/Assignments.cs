using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Imports;

/// <summary>What an assignment list changed: measures that it brought, measures that it gave to offices.</summary>
internal readonly record struct AssignmentEffect(int Planned, int Assigned)
{
    public int Changed => Planned + Assigned;
}

/// <summary>Appends what an assignment list says to a ledger that is there.</summary>
internal static class Assignments
{
    /// <param name="today">From which 立行立改 is counted.</param>
    /// <summary>What changed, or the refusal with which nothing may be written.</summary>
    public static async Task<Outcome<AssignmentEffect>> AppendAsync(Unit unit, string id, AssignmentTable table, Actor by, RectificationPolicy policy, DateOnly today)
    {
        if (table.Rows.IsEmpty)
        {
            return default(AssignmentEffect);
        }

        var plans = MeasurePlans.Of((await unit.Ledger.FindAsync(id))!, table);
        if (plans.Refusal is { } unplanned)
        {
            return unplanned;
        }

        foreach (var plan in plans.Value)
        {
            var planned = await unit.Ledger.AppendAsync(id, by, ledger => PlanMeasures.Decide(ledger!, by, plan.Problem, plan.Measures));
            if (planned.Refusal is { } refused)
            {
                return refused;
            }
        }

        var assigned = await unit.Ledger.AppendAsync(id, by, ledger => AssignMeasures.Decide(ledger!, by, table.Over(ledger!), policy, today));
        if (assigned.Refusal is { } refusal)
        {
            return refusal;
        }

        var count = assigned.Value?.Event.Body is MeasuresAssigned { Assignments: var list } ? list.Length : 0;
        return new AssignmentEffect(plans.Value.Sum(p => p.Measures.Length), count);
    }
}
