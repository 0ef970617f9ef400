namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>Which look a cell has: its place in the list of looks that <see cref="StylePart"/> writes.</summary>
internal static class Look
{
    /// <summary>The line above the head.</summary>
    public const uint Title = 1;

    /// <summary>The names of the columns.</summary>
    public const uint Head = 2;

    private const uint First = 3;
    private static readonly int Kinds = Enum.GetValues<CellKind>().Length;
    private static readonly int Columns = Enum.GetValues<ColumnLook>().Length;

    /// <summary>Every look of a row's cell, in the order in which <see cref="Of"/> counts.</summary>
    public static IEnumerable<(RowMeaning Meaning, CellKind Kind, ColumnLook Column)> All =>
        from meaning in Enum.GetValues<RowMeaning>()
        from kind in Enum.GetValues<CellKind>()
        from column in Enum.GetValues<ColumnLook>()
        select (meaning, kind, column);

    /// <summary>The look of a cell in a row of that meaning.</summary>
    public static uint Of(RowMeaning meaning, CellKind kind, ColumnLook column) =>
        First + (uint)(((((int)meaning * Kinds) + (int)kind) * Columns) + (int)column);
}
