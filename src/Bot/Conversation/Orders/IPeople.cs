using RectifyBot.Bot.People;
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

/// <summary>The demo's people: an official for each office, found by the office or by the responsible officials whom the assignments name.</summary>
internal sealed class DemoPeople : IPeople
{
    public ValueTask<IReadOnlyList<KnownPerson>> FindAsync(Turn turn, string name)
    {
        var offices = turn.Ledger.Measures.Where(m => m.Office is not null && (m.Office == name || m.Official == name)).Select(m => m.Office!).Distinct(StringComparer.Ordinal);
        return ValueTask.FromResult<IReadOnlyList<KnownPerson>>(
            [.. offices.Select(office => new KnownPerson(new Person(turn.Ledger.Id, Role.Official, office).Id, name, office, Role.Official))]);
    }

    public ValueTask<bool> KnowsOfficeAsync(Turn turn, string office) => ValueTask.FromResult(turn.Ledger.Offices.Contains(office, StringComparer.Ordinal));
}
