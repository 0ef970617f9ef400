namespace RectifyBot.Ledger;

/// <summary>The classes of measures for which a body sets rules of its own.</summary>
public enum MeasureClass
{
    /// <summary>To be done by a day.</summary>
    Dated,

    /// <summary>立行立改: to be put right at once.</summary>
    AtOnce,

    /// <summary>长期坚持: kept up for good.</summary>
    LongTerm,
}
