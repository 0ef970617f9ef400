namespace RectifyBot.Ledger;

/// <summary>What the office claims of a measure (整改进度). 基本完成 is not 完成, and 完成 is not 销号.</summary>
public enum Progress
{
    /// <summary>Nothing begun, or only planned.</summary>
    NotStarted,

    /// <summary>Something was done.</summary>
    InProgress,

    /// <summary>基本完成: nearly all of it.</summary>
    BasicallyCompleted,

    /// <summary>完成, 办结, 整改到位: all of it, as the office says.</summary>
    Completed,
}
