using System.Globalization;

namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>Names of cells: columns and rows from 1, A1 to XFD1048576.</summary>
internal static class Reference
{
    /// <summary>The last row that Excel has.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>B3.</summary>
    public static string Cell(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>A2:Y70, from the first column on.</summary>
    public static string Range(int firstRow, int columns, int lastRow) => $"{Cell(1, firstRow)}:{Cell(columns, lastRow)}";

    /// <summary>The same with the sheet before it and nothing that shifts, for a name in the workbook.</summary>
    public static string Fixed(string sheet, int firstRow, int columns, int lastRow) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet)}!$A${firstRow}:${Letters(columns)}${lastRow}");

    /// <summary>Whole rows of a sheet.</summary>
    public static string Rows(string sheet, int first, int last) => string.Create(CultureInfo.InvariantCulture, $"{Quoted(sheet)}!${first}:${last}");

    private static string Quoted(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Letters(int column) =>
        column <= 26 ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
