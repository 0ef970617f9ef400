using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.People;

/// <summary>What the ledgers hold in somebody's name: measures of which they are the official or the leader.</summary>
internal static class Duties
{
    /// <summary>Puts one name in the place of another in every ledger of the organisation, in the caller's transaction. What was recorded before stays as it was.</summary>
    /// <returns>How many measures changed hands.</returns>
    public static async Task<Outcome<int>> MoveAsync(Unit unit, string organisation, OfficialRow from, OfficialRow to, Actor by)
    {
        // Ledgers know names. Of namesakes, office and role tell whose a measure is.
        var shared = await unit.Db.Set<OfficialRow>().AnyAsync(r => r.Organisation == organisation && r.Name == from.Name && r.Id != from.Id && r.LeftAt == null);
        var moved = 0;
        foreach (var id in await unit.Db.Set<RectificationRow>().Where(r => r.Organisation == organisation).Select(r => r.Id).ToListAsync())
        {
            var appended = await unit.Ledger.AppendAsync(id, by, ledger => AssignMeasures.Decide(ledger!, by, Moved(ledger!, from, to, shared)));
            if (appended.Refusal is { } refusal)
            {
                return refusal;
            }

            moved += appended.Value?.Event.Body is MeasuresAssigned { Assignments: var list } ? list.Length : 0;
        }

        return moved;
    }

    private static ImmutableArray<Assignment> Moved(Rectification ledger, OfficialRow from, OfficialRow to, bool shared)
    {
        var moved = ImmutableArray.CreateBuilder<Assignment>();
        foreach (var measure in ledger.Measures.Where(m => m.Office is not null))
        {
            var official = measure.Official == from.Name && (!shared || (from.Role == Role.Official && measure.Office == from.Office));
            var leader = measure.Leader == from.Name && (!shared || from.Role == Role.Leader);
            if (official || leader)
            {
                moved.Add(Held(measure) with { Official = official ? to.Name : measure.Official, Leader = leader ? to.Name : measure.Leader });
            }
        }

        return moved.ToImmutable();
    }

    private static Assignment Held(Measure measure) => new()
    {
        Measure = measure.Number,
        Office = measure.Office!,
        Assisting = measure.Assisting,
        Official = measure.Official,
        Leader = measure.Leader,
        Deadline = measure.Deadline,
        Disclosure = measure.Disclosure,
    };
}
