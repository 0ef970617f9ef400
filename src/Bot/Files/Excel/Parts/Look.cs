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

    /// <summary>Every look of a row's cell, in the order in which <see cref="Of"/> counts.</summary>
    public static IEnumerable<(RowMeaning Meaning, CellKind Kind, bool Centred)> All =>
        from meaning in Enum.GetValues<RowMeaning>()
        from kind in Enum.GetValues<CellKind>()
        from centred in new[] { false, true }
        select (meaning, kind, centred);

    /// <summary>The look of a cell in a row of that meaning.</summary>
    public static uint Of(RowMeaning meaning, CellKind kind, bool centred) =>
        First + (uint)(((((int)meaning * Kinds) + (int)kind) * 2) + (centred ? 1 : 0));
}
