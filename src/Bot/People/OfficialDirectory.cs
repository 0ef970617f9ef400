using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People;

/// <summary>Somebody of the directory, as lists show them.</summary>
/// <param name="Bound">Whether a messenger account is theirs, by a code or by the tenant's user id.</param>
/// <param name="Invited">Until when their code is good, UTC; null where none waits.</param>
public sealed record Listed(OfficialRow Official, bool Bound, DateTime? Invited);

/// <summary>Who is who in each organisation: entering, inviting, finding and listing one by one.</summary>
public sealed class OfficialDirectory(CommitQueue writer, OrganisationClock clock)
{
    /// <summary>Somebody new, under an id of their own.</summary>
    internal static OfficialRow Make(string organisation, string name, string? office, Role role) => new()
    {
        Id = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8)), Organisation = organisation, Name = name, Office = office, Role = role,
    };

    /// <summary>Those of a name who are there: in one organisation, or in any where none is given.</summary>
    public static async Task<List<OfficialRow>> NamedAsync(AppDb db, string? organisation, string name)
    {
        var clean = PeopleNames.Clean(name) ?? string.Empty;
        var all = await db.Set<OfficialRow>().AsNoTracking().Where(r => r.LeftAt == null && (organisation == null || r.Organisation == organisation)).ToListAsync();
        return all.FindAll(r => PeopleNames.Same(r.Name, clean));
    }

    /// <summary>The one person meant.</summary>
    /// <param name="office">Tells namesakes apart; where only one has the name it must still be theirs.</param>
    public static async Task<Outcome<OfficialRow>> FindAsync(AppDb db, string? organisation, string name, string? office)
    {
        var named = await NamedAsync(db, organisation, name);
        var there = named.FindAll(r => office is null || r.Office == office);
        return there switch
        {
            [var one] => one,
            [] => new Refusal(RefusalCode.OfficialNotFound, About: office is null ? name : $"{name} ({office})"),
            _ => new Refusal(RefusalCode.OfficialAmbiguous, string.Join("; ", there.Select(Place).Distinct(StringComparer.Ordinal)), name),
        };

        string Place(OfficialRow row) => organisation is null ? $"{row.Organisation} {row.Office}".Trim() : row.Office ?? row.Role.ToString();
    }

    /// <summary>Enters somebody and invites them; refused where the same name stands in the same office and role already.</summary>
    public Task<Outcome<Invitation>> AddAsync(string organisation, string name, string? office, Role role, bool secretary = false) => writer.RunAsync<Invitation>(Durability.Full, async unit =>
    {
        if (PeopleNames.Clean(name) is not { } clean)
        {
            return new Refusal(RefusalCode.OfficialNotFound, About: name);
        }

        if ((await NamedAsync(unit.Db, organisation, clean)).Exists(r => r.Office == office && r.Role == role))
        {
            return new Refusal(RefusalCode.OfficialExists, About: clean);
        }

        var official = Make(organisation, clean, office, role);
        official.Secretary = secretary;
        unit.Db.Add(official);
        return Invitations.Issue(official, clock.Now, Invitations.DefaultLife);
    });

    /// <summary>A new code; the one before it is void.</summary>
    public Task<Outcome<Invitation>> InviteAsync(string? organisation, string name, string? office, TimeSpan life) => writer.RunAsync<Invitation>(Durability.Full, async unit =>
    {
        var found = await FindAsync(unit.Db, organisation, name, office);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var official = await unit.Db.Set<OfficialRow>().AsTracking().SingleAsync(r => r.Id == found.Value.Id);
        return Invitations.Issue(official, clock.Now, life);
    });

    /// <summary>Everybody, those who left too, by organisation, office and name.</summary>
    public async Task<List<Listed>> ListAsync(AppDb db, string? organisation)
    {
        var bound = (await db.Set<IdentityRow>().Select(r => r.Person).ToListAsync()).Select(Person.OfficialIn).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var rows = await db.Set<OfficialRow>().AsNoTracking().Where(r => organisation == null || r.Organisation == organisation).ToListAsync();
        var now = clock.Now.UtcDateTime;
        return [.. rows.OrderBy(r => r.Organisation, StringComparer.Ordinal).ThenBy(r => r.LeftAt is not null).ThenBy(r => r.Role == Role.Official).ThenBy(r => r.Office, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal)
            .Select(r => new Listed(r, r.LeftAt is null && (r.UserId is not null || bound.Contains(r.Id)), r.CodeExpires > now ? r.CodeExpires : null))];
    }
}
