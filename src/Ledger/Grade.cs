namespace RectifyBot.Ledger;

/// <summary>How well a measure was carried out, as those who checked it say.</summary>
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
