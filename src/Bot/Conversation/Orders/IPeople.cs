using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.DemoPage;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Who is known to the ledger of a turn, by name.</summary>
internal interface IPeople
{
    /// <summary>Whoever bears that name in the turn's ledger.</summary>
    ValueTask<IReadOnlyList<KnownPerson>> FindAsync(Turn turn, string name);

    /// <summary>Whether an office of that name is known, though it leads nothing yet.</summary>
    ValueTask<bool> KnowsOfficeAsync(Turn turn, string office);
}

/// <summary>Somebody who can be named in an order.</summary>
/// <param name="Id">The directory's name for the person.</param>
internal sealed record KnownPerson(string Id, string Name, string? Office, Role Role);

/// <summary>Those of the directory; where it knows nobody of that name, the demo's people: an official for each office, found by the office or by the officials whom the assignments name.</summary>
internal sealed class KnownPeople(IOptions<DemoOptions> demo) : IPeople
{
    public async ValueTask<IReadOnlyList<KnownPerson>> FindAsync(Turn turn, string name)
    {
        var entered = await OfficialDirectory.NamedAsync(turn.Db, turn.Ledger.Heading.Organisation, name);
        return entered.Count == 0 && demo.Value.Enabled ? OfDemo(turn, name) : [.. entered.Select(o => new KnownPerson(Person.IdOf(o.Id), o.Name, o.Office, o.Role))];
    }

    public async ValueTask<bool> KnowsOfficeAsync(Turn turn, string office) => turn.Ledger.Offices.Contains(office, StringComparer.Ordinal)
        || await turn.Db.Set<OfficialRow>().AnyAsync(o => o.Organisation == turn.Ledger.Heading.Organisation && o.Office == office && o.LeftAt == null, turn.Cancelled);

    private static List<KnownPerson> OfDemo(Turn turn, string name)
    {
        var offices = turn.Ledger.Measures.Where(m => m.Office is not null && (m.Office == name || m.Official == name)).Select(m => m.Office!).Distinct(StringComparer.Ordinal);
        return [.. offices.Select(office => new KnownPerson(new Person(turn.Ledger.Id, Role.Official, office).Id, name, office, Role.Official))];
    }
}
