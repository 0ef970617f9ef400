using System.Collections.Immutable;
using System.Text.Json.Serialization;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>What an order comes to, as a card's button carries it. A button comes back from outside: all of it is decided again when it is pressed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(Assigning), "assign")]
[JsonDerivedType(typeof(Remarking), "remark")]
[JsonDerivedType(typeof(Disclosing), "disclose")]
[JsonDerivedType(typeof(Splitting), "split")]
[JsonDerivedType(typeof(Merging), "merge")]
[JsonDerivedType(typeof(Delegating), "delegate")]
[JsonDerivedType(typeof(Countersigning), "countersign")]
[JsonDerivedType(typeof(Removing), "remove")]
internal abstract record Wanted
{
    /// <summary>The event to record, null where the ledger stands so already, or the rule that says no.</summary>
    public abstract Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms);

    /// <summary>The measures that the card showed.</summary>
    public virtual IEnumerable<MeasureNumber> Shows(Rectification ledger) => [];

    /// <summary>What of a measure must still be as the card showed it. By its text a measure is known again where a revised notice moved the numbers.</summary>
    public virtual string Seen(Measure measure) => measure.Text;

    /// <summary>Whether the row tells that just this was recorded: a second press records nothing.</summary>
    public virtual bool IsToldBy(RecordRow row) => false;

    /// <summary>What is said when it is recorded.</summary>
    public abstract string Receipt(Recorded recorded, Phrases words);

    /// <summary>Whom to tell of it, and what.</summary>
    public virtual IEnumerable<Note> Notes(Recorded recorded) => [];
}

/// <summary>What a decision must know beside the ledger.</summary>
/// <param name="Today">In the organisation's zone.</param>
internal sealed record Terms(RectificationPolicy Policy, DateOnly Today);

/// <summary>An event with the ledger before and after it.</summary>
internal sealed record Recorded(SealedEvent Sealed, Rectification Before, Rectification After)
{
    public int Sequence => Sealed.Event.Sequence;

    public EventBody Body => Sealed.Event.Body;
}

/// <summary>Something to be told, in either language.</summary>
internal sealed record Note(NoteTo To, Func<Phrases, string> Text);
