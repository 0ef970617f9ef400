namespace RectifyBot.Ledger;

/// <summary>How far a measure may be told outside of the ledger (公开范围).</summary>
public enum Disclosure
{
    /// <summary>May be published.</summary>
    Public,

    /// <summary>不公开: known inside, left out of what is published.</summary>
    Undisclosed,

    /// <summary>涉密: shown as its number and its office, and nothing else.</summary>
    Secret,
}
