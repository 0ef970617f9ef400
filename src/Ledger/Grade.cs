namespace RectifyBot.Ledger;

/// <summary>How well a measure was put right, as who reviews it or looks back at it sees it (评定等次). Fair and poor mean a second rectification.</summary>
public enum Grade
{
    /// <summary>好.</summary>
    Good,

    /// <summary>较好.</summary>
    FairlyGood,

    /// <summary>一般.</summary>
    Fair,

    /// <summary>差.</summary>
    Poor,
}
