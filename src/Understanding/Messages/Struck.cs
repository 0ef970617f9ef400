namespace RectifyBot.Understanding.Messages;

/// <summary>Something that a model said of a message and that did not hold.</summary>
/// <param name="Field">Of which field.</param>
/// <param name="Value">As the model said it: never shown to anybody and never logged, since anything may stand in it.</param>
/// <param name="Reason">Why it does not hold.</param>
public sealed record Struck(StruckField Field, string Value, StruckReason Reason)
{
    /// <summary>Made up, and not merely misjudged: who invents once is not believed in the rest either.</summary>
    public bool IsInvented => Reason is StruckReason.NotInMessage or StruckReason.NotInLedger or StruckReason.NotOffered;
}

/// <summary>The field that something was struck from.</summary>
public enum StruckField
{
    /// <summary>What the sender wants.</summary>
    Intent,

    /// <summary>The problem or the measure.</summary>
    Measure,

    /// <summary>The words that are said to name the measure, or to show what is wanted.</summary>
    Words,

    /// <summary>How far it is.</summary>
    Status,

    /// <summary>A day or a period on which something happened.</summary>
    Occurred,

    /// <summary>The day promised or asked for.</summary>
    Due,

    /// <summary>A title.</summary>
    Document,

    /// <summary>A count, an amount or a rate.</summary>
    Quantity,

    /// <summary>What holds it up.</summary>
    Blocked,

    /// <summary>Approve or return.</summary>
    Decision,
}

/// <summary>Why something was struck.</summary>
public enum StruckReason
{
    /// <summary>The message says nothing of the kind.</summary>
    NotInMessage,

    /// <summary>The ledger has no such problem or measure.</summary>
    NotInLedger,

    /// <summary>The ledger has it, but it was neither offered nor named by number.</summary>
    NotOffered,

    /// <summary>Not one of the values that the field can have, or on the wrong side of today.</summary>
    OutOfRange,

    /// <summary>The words stand there, but denied, planned, supposed, asked, or not saying that much.</summary>
    NotSaid,

    /// <summary>Not for the sender's role.</summary>
    NotTheirs,
}
