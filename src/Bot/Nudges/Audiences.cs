using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Nudges;

/// <summary>Whom each audience means, by the directory; in a ledger of the demo by those who have turned up. Of one moment.</summary>
internal sealed class Audiences : IAudiences
{
    // Whom nobody knows: the recipient's name is then what the ledger calls them, so that it shows who was not reached.
    private const char Unknown = '?';

    private readonly ILookup<string, Member> members;
    private readonly ILookup<(string Organisation, string Name), Member> named;
    private readonly ILookup<string, Member> visitors;

    private Audiences(IReadOnlyCollection<OfficialRow> officials, IReadOnlyCollection<AddressRow> visitors)
    {
        var hash = default(HashCode);
        foreach (var official in officials)
        {
            hash.Add((official.Id, official.Organisation, official.Name, official.Office, official.Role, official.Secretary));
        }

        foreach (var visitor in visitors)
        {
            hash.Add((visitor.Rectification, visitor.Person));
        }

        Fingerprint = hash.ToHashCode();
        members = officials.ToLookup(o => o.Organisation, o => new Member(Person.IdOf(o.Id), o.Name, o.Office, o.Role, o.Secretary), StringComparer.Ordinal);
        named = members.SelectMany(o => o, (o, m) => (o.Key, Member: m)).ToLookup(m => (m.Key, Key(m.Member.Name!)), m => m.Member);
        this.visitors = visitors.GroupBy(v => (v.Rectification, v.Person)).Select(g => g.First())
            .ToLookup(v => v.Rectification, v => new Member(v.Person, null, v.Office, v.Role, IsSecretary: v.Role == Role.Leader), StringComparer.Ordinal);
    }

    /// <summary>Changes where the people do; of this process alone.</summary>
    public int Fingerprint { get; }

    /// <param name="organisations">Only these; null for all.</param>
    public static async Task<Audiences> ReadAsync(AppDb db, IReadOnlyCollection<string>? organisations = null, IReadOnlyCollection<string>? rectifications = null, CancellationToken cancellationToken = default) => new(
        await db.Set<OfficialRow>().AsNoTracking().Where(o => o.LeftAt == null && o.Role != Role.Inspector && (organisations == null || organisations.Contains(o.Organisation))).OrderBy(o => o.Id).ToListAsync(cancellationToken),
        await db.Set<AddressRow>().AsNoTracking().Where(a => !a.Person.StartsWith(Person.OfficialPrefix) && a.Role != Role.Inspector && (rectifications == null || rectifications.Contains(a.Rectification))).OrderBy(a => a.Person).ToListAsync(cancellationToken));

    /// <summary>Coordinators and leaders, who are told once a week how everything stands.</summary>
    public IEnumerable<string> Overseers => members.Concat(visitors).SelectMany(m => m).Where(m => m.Role is Role.Coordinator or Role.Leader).Select(m => m.Id).Distinct(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Of(Watched measure, Audience audience)
    {
        var found = new List<string>();
        foreach (var one in Enum.GetValues<Audience>())
        {
            if (one != Audience.None && audience.HasFlag(one))
            {
                found.AddRange(OfOne(measure, one));
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What the ledger calls a recipient whom nobody knows: an office, a name, a role; null for somebody who is known.</summary>
    public static (Audience Audience, string Name)? ReadUnknown(string recipient) =>
        recipient.Length > 0 && recipient[0] == Unknown && recipient[1..].Split(':', 3) is [_, var audience, var name] && Enum.TryParse<Audience>(audience, out var parsed) ? (parsed, name) : null;

    private IEnumerable<string> OfOne(Watched measure, Audience audience) => audience switch
    {
        Audience.Official when measure.Official is { } name => Ids(Named(measure, name, m => m.Role == Role.Official && m.Office == measure.Office).DefaultIfNone(() => Named(measure, name, m => m.Role == Role.Official)).DefaultIfNone(() => Visiting(measure, m => m.Role == Role.Official && m.Office == measure.Office)), measure, audience, name),
        Audience.Official => OfOne(measure, Audience.Office),
        Audience.Office when measure.Office is { } office => Ids(All(measure, m => m.Role == Role.Official && m.Office == office), measure, audience, office),
        Audience.Office => OfOne(measure, Audience.Coordinator), // nobody's yet: who assigns it is told
        Audience.Leader when measure.Leader is { } name => Ids(Named(measure, name, m => m.Role == Role.Leader).DefaultIfNone(() => Visiting(measure, m => m.Role == Role.Leader)), measure, audience, name),
        Audience.Leader => Ids(All(measure, m => m is { Role: Role.Leader, IsSecretary: false }).DefaultIfNone(() => All(measure, m => m.Role == Role.Leader)), measure, audience, string.Empty),
        Audience.Secretary => Ids(All(measure, m => m is { Role: Role.Leader, IsSecretary: true }).DefaultIfNone(() => All(measure, m => m.Role == Role.Leader)), measure, audience, string.Empty),
        _ => Ids(All(measure, m => m.Role == Role.Coordinator), measure, audience, string.Empty),
    };

    private List<Member> All(Watched measure, Func<Member, bool> isMeant) => [.. members[measure.Organisation].Where(isMeant).DefaultIfNone(() => Visiting(measure, isMeant))];

    private IEnumerable<Member> Named(Watched measure, string name, Func<Member, bool> isMeant) => named[(measure.Organisation, Key(name))].Where(isMeant);

    // As PeopleNames.Same compares.
    private static string Key(string name) => (PeopleNames.Clean(name) ?? string.Empty).ToUpperInvariant();

    private IEnumerable<Member> Visiting(Watched measure, Func<Member, bool> isMeant) => visitors[measure.Rectification].Where(isMeant);

    private static IEnumerable<string> Ids(IEnumerable<Member> found, Watched measure, Audience audience, string name) =>
        found.Select(m => m.Id).DefaultIfEmpty($"{Unknown}{measure.Rectification}:{audience}:{name}");

    private sealed record Member(string Id, string? Name, string? Office, Role Role, bool IsSecretary);
}

file static class Choosing
{
    /// <summary>These, or where there is none, others.</summary>
    public static IReadOnlyList<T> DefaultIfNone<T>(this IEnumerable<T> found, Func<IEnumerable<T>> others) => found.ToList() is { Count: > 0 } some ? some : [.. others()];
}
