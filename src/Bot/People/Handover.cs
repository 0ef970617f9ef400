using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders.Directory;

namespace RectifyBot.Bot.People;

/// <summary>What a handover did.</summary>
/// <param name="Measures">How many measures changed hands, in all ledgers of the organisation.</param>
public sealed record HandedOver(OfficialRow From, OfficialRow To, int Measures);

/// <summary>Somebody leaves: what stands in their name goes to another, their accounts are theirs no more, and the history stays.</summary>
public sealed class Handover(CommitQueue writer, OrganisationClock clock)
{
    /// <summary>Who hands over to whom, or why that cannot be. Nothing is written.</summary>
    /// <param name="organisation">Whose people they are; any where none is given.</param>
    public static async Task<Outcome<HandedOver>> CheckAsync(AppDb db, string? organisation, NamedPerson from, NamedPerson to)
    {
        var leaver = await FindAsync(db, organisation, from);
        if (leaver.Refusal is { } unknown)
        {
            return unknown;
        }

        var heir = await FindAsync(db, organisation, to);
        if (heir.Refusal is { } refusal)
        {
            return refusal;
        }

        var wrong = leaver.Value.Id == heir.Value.Id ? "same" : leaver.Value.Organisation != heir.Value.Organisation ? "organisation" : null;
        return wrong is null ? new HandedOver(leaver.Value, heir.Value, 0) : new Refusal(RefusalCode.HandoverInvalid, wrong, from.Name);
    }

    /// <summary>Does it, in one transaction.</summary>
    public Task<Outcome<HandedOver>> RunAsync(string? organisation, NamedPerson from, NamedPerson to, Actor by) => writer.RunAsync<HandedOver>(Durability.Full, async unit =>
    {
        var found = await CheckAsync(unit.Db, organisation, from, to);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (leaver, heir) = (found.Value.From, found.Value.To);
        var moved = await Duties.MoveAsync(unit, leaver.Organisation, leaver, heir, by);
        if (moved.Refusal is { } impossible)
        {
            return impossible;
        }

        var now = clock.Now.UtcDateTime;
        await unit.Db.Set<OfficialRow>().Where(r => r.Id == leaver.Id).ExecuteUpdateAsync(set => set
            .SetProperty(r => r.LeftAt, now).SetProperty(r => r.CodeHash, (string?)null).SetProperty(r => r.CodeExpires, (DateTime?)null));
        await Identities.UnbindAsync(unit.Db, leaver.Id);
        return found.Value with { Measures = moved.Value };
    });

    // Who left already is told apart from who never was there.
    private static async Task<Outcome<OfficialRow>> FindAsync(AppDb db, string? organisation, NamedPerson person)
    {
        var found = await OfficialDirectory.FindAsync(db, organisation, person.Name, person.Office);
        if (found.Refusal is not { Code: RefusalCode.OfficialNotFound } refusal)
        {
            return found;
        }

        var left = await db.Set<OfficialRow>().AsNoTracking().Where(r => r.LeftAt != null && (organisation == null || r.Organisation == organisation)).ToListAsync();
        return left.Exists(r => PeopleNames.Same(r.Name, person.Name)) ? refusal with { State = "left" } : refusal;
    }
}
