namespace RectifyBot.Ledger;

/// <summary>What the ledger has decided of a measure, apart from what its office claims.</summary>
public enum Standing
{
    /// <summary>Nothing was applied for.</summary>
    None,

    /// <summary>Close-out (销号) was applied for and waits.</summary>
    CloseOutRequested,

    /// <summary>The rectification office has reviewed it; the approval waits.</summary>
    Reviewed,

    /// <summary>Closed (已销号).</summary>
    Closed,

    /// <summary>A relapse (反弹) opened it again.</summary>
    Reopened,
}
