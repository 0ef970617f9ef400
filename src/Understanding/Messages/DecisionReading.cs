using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Messages;

/// <summary>What a decision says as a whole; what it says of one measure stands in that measure's <see cref="RecordReading"/>.</summary>
public sealed record DecisionReading
{
    /// <summary>The one decision, or null where the items are decided differently, or where none could be read.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Said of all that waits: 都同意, 全部通过, approve all. Then there may be no records.</summary>
    public bool All { get; init; }

    /// <summary>The one grade that is said, or null where none is, or where the items are graded differently.</summary>
    public Read<Grade>? Grade { get; init; }

    /// <summary>The words that give the reason of a return, of the first item that has one; or null.</summary>
    public Span? Reason { get; init; }

    /// <summary>What was applied for.</summary>
    public DecidedThing Thing { get; init; }
}

/// <summary>What is decided on.</summary>
public enum DecidedThing
{
    /// <summary>An application for close-out (销号), also where nothing else is named.</summary>
    CloseOut,

    /// <summary>A request for a later deadline (延期).</summary>
    Extension,
}
