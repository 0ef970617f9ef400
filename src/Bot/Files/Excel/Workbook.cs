using System.Collections.Immutable;

namespace RectifyBot.Bot.Files.Excel;

/// <summary>A workbook as content alone: sheets, columns, rows, and what a row means; nothing of how a format keeps them.</summary>
/// <param name="Title">What the file calls itself in its properties.</param>
/// <param name="Creator">Whose file it is.</param>
/// <param name="Created">When it was made: the caller's clock, so that the same content gives the same file.</param>
/// <param name="Sheets">At least one, in order.</param>
public sealed record Workbook(string Title, string Creator, DateTimeOffset Created, ImmutableArray<Sheet> Sheets);

/// <summary>One table with a head that stays in sight and returns on each printed page.</summary>
/// <param name="Name">As wanted; the writer makes it one that Excel takes, and unique.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Asked for once and written as they come, so that they need not all be in memory.</param>
public sealed record Sheet(string Name, ImmutableArray<Column> Columns, IEnumerable<Row> Rows)
{
    /// <summary>A line across all columns above the head, or null.</summary>
    public string? Title { get; init; }

    /// <summary>How many of the first columns stay in sight beside the head.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether the head carries filters.</summary>
    public bool Filter { get; init; } = true;

    /// <summary>How many rows lie above the content: the title, where there is one, and the head.</summary>
    internal int HeadRows => Title is null ? 1 : 2;
}

/// <summary>A column.</summary>
/// <param name="Width">In digits of the body font, as Excel counts; a Chinese character takes two.</param>
public readonly record struct Column(string Name, double Width, ColumnLook Look = ColumnLook.Plain);

/// <summary>How a column's cells stand.</summary>
public enum ColumnLook
{
    /// <summary>Text begins left, figures end right.</summary>
    Plain,

    /// <summary>In the middle.</summary>
    Centred,

    /// <summary>What many rows repeat: it begins at the top, and a long one makes the row only a little higher.</summary>
    Context,
}
