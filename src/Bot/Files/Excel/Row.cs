using System.Collections.Immutable;

namespace RectifyBot.Bot.Files.Excel;

/// <summary>A row; where it has fewer cells than its sheet has columns, the rest is empty.</summary>
public readonly record struct Row(ImmutableArray<Cell> Cells, RowMeaning Meaning = RowMeaning.None);

/// <summary>What a reader should see of a row at a glance. The writer gives each its colour.</summary>
public enum RowMeaning
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>超期, light red.</summary>
    Overdue,

    /// <summary>临期, light yellow.</summary>
    DueSoon,

    /// <summary>已销号, light green.</summary>
    Closed,

    /// <summary>长期坚持, light blue.</summary>
    LongTerm,

    /// <summary>受阻, light orange.</summary>
    Blocked,

    /// <summary>A sum of others, grey and bold.</summary>
    Total,
}
