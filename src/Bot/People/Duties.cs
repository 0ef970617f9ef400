using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.People;

/// <summary>What the ledgers hold in somebody's name: measures of which they are the official or the leader, and offices that they may report for.</summary>
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
            var acting = by with { Ledger = id }; // who may do it for the organisation may do it in each of its ledgers
            var appended = await unit.Ledger.AppendAsync(id, acting, ledger => ArrangeMeasures.HandOver(ledger!, acting, from.Name, to.Name, shared ? m => IsTheirs(m, from) : null));
            if ((appended.Refusal ?? await MoveDelegationsAsync(unit, id, from, to, acting)) is { } refusal)
            {
                return refusal;
            }

            moved += appended.Value?.Event.Body is Ledger.Events.HandedOver { Measures: var list } ? list.Length : 0;
        }

        return moved;
    }

    private static bool IsTheirs(Measure measure, OfficialRow from) => from.Role switch
    {
        Role.Official => measure.Official == from.Name && measure.Office == from.Office,
        Role.Leader => measure.Leader == from.Name,
        _ => false,
    };

    // Whom they spoke for, their successor speaks for.
    private static async Task<Refusal?> MoveDelegationsAsync(Unit unit, string id, OfficialRow from, OfficialRow to, Actor by)
    {
        var (left, next) = (Person.IdOf(from.Id), Person.IdOf(to.Id));
        foreach (var held in (await unit.Ledger.FindAsync(id))!.Delegations.Where(d => d.Person == left))
        {
            var ended = await unit.Ledger.AppendAsync(id, by, ledger => ArrangeMeasures.Delegate(ledger!, by, left, held.Name, held.Office, allowed: false));
            var given = held.Office == to.Office ? default : await unit.Ledger.AppendAsync(id, by, ledger => ArrangeMeasures.Delegate(ledger!, by, next, to.Name, held.Office, allowed: true));
            if ((ended.Refusal ?? given.Refusal) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}
