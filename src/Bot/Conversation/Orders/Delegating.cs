using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Somebody may report for an office, or may no longer.</summary>
/// <param name="Person">The directory's name for the person.</param>
internal sealed record Delegating(string Person, string Name, string Office, bool Allowed) : Wanted
{
    private const int LongestName = 200;

    public override Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms)
    {
        var decided = ArrangeMeasures.Delegate(ledger, by, Person, Name, Office, Allowed);
        return decided.Refusal is not null ? decided
            : Person.Length > LongestName || !Assigning.IsName(Name) || (Allowed && !ledger.Offices.Contains(Office, StringComparer.Ordinal))
                ? new Refusal(RefusalCode.PersonNotFound, About: Name)
                : decided;
    }

    public override string Receipt(Recorded recorded, Phrases words) => words.Put(Allowed ? "Do_Delegated" : "Do_Undelegated", Name, Office, recorded.Sequence);

    public override IEnumerable<Note> Notes(Recorded recorded) =>
    [
        new(NoteTo.One(Person), words => words.Put(Allowed ? "Do_Note_YouMay" : "Do_Note_YouMayNot", Office, recorded.Sequence)),
        new(NoteTo.TheOffice(Office), words => words.Put(Allowed ? "Do_Note_ForYou" : "Do_Note_NotForYou", Name, recorded.Sequence)),
    ];
}
