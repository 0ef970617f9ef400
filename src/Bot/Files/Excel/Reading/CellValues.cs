using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Files.Excel.Reading;

/// <summary>What a cell says, as text: its last computed value where it holds a formula.</summary>
internal sealed class CellValues
{
    private static readonly DateTime Origin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    // A workbook may count from 1904 instead, a habit of the first Macintosh.
    private const int LaterOrigin = 1462;
    private const int LastDay = 2_958_465;
    private readonly List<string> shared;
    private readonly List<bool> dated;
    private readonly int shift;

    public CellValues(WorkbookPart main)
    {
        shared = [.. main.SharedStringTablePart?.SharedStringTable?.Elements<S.SharedStringItem>().Select(Words) ?? []];
        dated = Formats.ThatShowDays(main.WorkbookStylesPart?.Stylesheet);
        shift = main.Workbook?.WorkbookProperties?.Date1904?.Value == true ? LaterOrigin : 0;
    }

    public string Of(S.Cell cell)
    {
        var value = cell.CellValue?.Text ?? string.Empty;
        if (cell.DataType?.Value == S.CellValues.InlineString)
        {
            return cell.InlineString is { } words ? Words(words) : string.Empty;
        }

        if (cell.DataType?.Value == S.CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : string.Empty;
        }

        var isNumber = cell.DataType is null || cell.DataType.Value == S.CellValues.Number;
        return isNumber && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Said(number, (int?)cell.StyleIndex?.Value ?? 0) : value;
    }

    private string Said(double number, int style) => style < dated.Count && dated[style] && number + shift is >= 0 and <= LastDay
        ? Origin.AddDays(Math.Floor(number + shift)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    // How a word is pronounced (rPh) belongs to the cell, but not to its text.
    private static string Words(S.RstType item) => item.Text is { } text ? text.Text : string.Concat(item.Elements<S.Run>().Select(run => run.Text?.Text));
}
