using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People.Imports;

/// <summary>What a directory list did. The codes are told here and nowhere else.</summary>
/// <param name="Left">Names of people who left and whom the list did not bring back.</param>
public sealed record DirectoryChanges(int Added, int Changed, int Unchanged, ImmutableArray<Invitation> Invitations, ImmutableArray<string> Left);

/// <summary>Takes a list into the directory, whole or not at all. Who is not in it stays; the same list twice changes nothing.</summary>
public sealed class DirectoryImport(CommitQueue writer, OrganisationClock clock)
{
    /// <summary>Imports, or refuses with the line that cannot be used.</summary>
    /// <param name="organisation">Whose people they are where the list does not say; null for that of the only ledger.</param>
    /// <param name="life">How long the codes are good for.</param>
    public Task<Outcome<DirectoryChanges>> RunAsync(
        ImmutableArray<DirectoryEntry> entries, string? organisation, TimeSpan life, CancellationToken cancellationToken = default) =>
        writer.RunAsync(Durability.Full, async unit =>
        {
            var organisations = await Organisations.HeldAsync(unit.Db);
            var placed = new List<(DirectoryEntry Entry, string Organisation)>();
            foreach (var entry in entries)
            {
                if (Organisations.Resolve(organisations, entry.Organisation ?? organisation) is not { } whose)
                {
                    return Invalid("organisation", entry);
                }

                placed.Add((entry, whose));
            }

            return await TakeAsync(unit.Db, placed, life);
        }, cancellationToken);

    // Who has a user id is found first, so that a namesake without one is the other.
    private async Task<Outcome<DirectoryChanges>> TakeAsync(AppDb db, List<(DirectoryEntry Entry, string Organisation)> placed, TimeSpan life)
    {
        var held = await db.Set<OfficialRow>().AsTracking().ToListAsync();
        var bound = (await db.Set<IdentityRow>().Select(r => r.Person).ToListAsync()).Select(Person.OfficialIn).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var match = new DirectoryMatch(held);
        var repeated = placed.GroupBy(p => (p.Organisation, p.Entry.Name)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var done = new List<Done>();
        foreach (var (entry, whose) in placed.OrderBy(p => p.Entry.UserId is null))
        {
            var (official, wrong) = match.Find(entry, whose, repeated.Contains((whose, entry.Name)));
            if (wrong is not null)
            {
                return Invalid(wrong, entry);
            }

            done.Add(official is null && match.HasLeft(entry, whose) ? new Done(entry, Effect.Left, null) : Take(db, official, entry, whose, bound, life));
        }

        return new DirectoryChanges(
            done.Count(d => d.Effect == Effect.Added), done.Count(d => d.Effect == Effect.Changed), done.Count(d => d.Effect is Effect.Unchanged or Effect.Left),
            [.. done.OrderBy(d => d.Entry.Line).Select(d => d.Invitation).OfType<Invitation>()],
            [.. done.Where(d => d.Effect == Effect.Left).OrderBy(d => d.Entry.Line).Select(d => d.Entry.Name)]);
    }

    private Done Take(AppDb db, OfficialRow? found, DirectoryEntry entry, string organisation, HashSet<string> bound, TimeSpan life)
    {
        var official = found ?? OfficialDirectory.Make(organisation, entry.Name, entry.Office, entry.Role);
        if (found is null)
        {
            db.Add(official);
        }

        var before = (official.Office, official.Role, official.Secretary, official.UserId, official.Rounds);
        (official.Office, official.Role, official.Secretary, official.UserId) = (entry.Office, entry.Role, entry.Secretary, entry.UserId ?? official.UserId);
        official.Rounds = entry.Rounds.IsDefault ? official.Rounds : entry.Rounds.IsEmpty ? null : string.Join('\n', entry.Rounds);
        var changed = before != (official.Office, official.Role, official.Secretary, official.UserId, official.Rounds);
        var wants = entry.WantsCode && official.UserId is null && !bound.Contains(official.Id) && !(official.CodeExpires > clock.Now.UtcDateTime);
        return new Done(
            entry, found is null ? Effect.Added : changed ? Effect.Changed : Effect.Unchanged, wants ? Invitations.Issue(official, clock.Now, life) : null);
    }

    private static Refusal Invalid(string why, DirectoryEntry entry) => new(RefusalCode.DirectoryInvalid, why, entry.Line.ToString(CultureInfo.InvariantCulture));

    private enum Effect
    {
        Added,
        Changed,
        Unchanged,
        Left,
    }

    private sealed record Done(DirectoryEntry Entry, Effect Effect, Invitation? Invitation);
}
