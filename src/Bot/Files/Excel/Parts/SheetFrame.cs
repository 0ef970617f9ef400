using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>What lies around a sheet's rows: what stays in sight, how wide columns are, filters, and how it prints.</summary>
internal static class SheetFrame
{
    private const double Inch = 25.4;
    private const uint A4 = 9;

    /// <summary>What shows when the file is opened: from the top, with head and first columns held.</summary>
    public static S.SheetView View(Sheet sheet, bool selected)
    {
        var pane = new S.Pane
        {
            VerticalSplit = sheet.HeadRows,
            HorizontalSplit = sheet.FrozenColumns > 0 ? sheet.FrozenColumns : null,
            TopLeftCell = Reference.Cell(sheet.FrozenColumns + 1, sheet.HeadRows + 1),
            ActivePane = sheet.FrozenColumns > 0 ? S.PaneValues.BottomRight : S.PaneValues.BottomLeft,
            State = S.PaneStateValues.Frozen,
        };
        return new S.SheetView(pane) { WorkbookViewId = 0, TabSelected = selected ? true : null };
    }

    /// <summary>The widths.</summary>
    public static S.Columns Columns(Sheet sheet) => new(sheet.Columns.Select((column, at) => new S.Column
    {
        Min = (uint)at + 1, Max = (uint)at + 1, Width = Math.Clamp(column.Width, 1, 255), CustomWidth = true,
    }));

    /// <summary>What follows the rows, in the order that the schema asks for.</summary>
    public static IEnumerable<OpenXmlElement> Foot(Sheet sheet, int lastRow)
    {
        var columns = sheet.Columns.Length;
        if (sheet.Filter)
        {
            yield return new S.AutoFilter { Reference = Reference.Range(sheet.HeadRows, columns, lastRow) };
        }

        if (sheet.Title is not null && columns > 1)
        {
            yield return new S.MergeCells(new S.MergeCell { Reference = Reference.Range(1, columns, 1) });
        }

        yield return new S.PrintOptions { HorizontalCentered = true };
        yield return new S.PageMargins { Left = 10 / Inch, Right = 10 / Inch, Top = 12 / Inch, Bottom = 14 / Inch, Header = 6 / Inch, Footer = 6 / Inch };
        // One page wide, as many as it takes high.
        yield return new S.PageSetup { PaperSize = A4, Orientation = S.OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 };
        yield return new S.HeaderFooter(new S.OddFooter("&C&P / &N"));
        // Numbers such as 9.1 are names here; without this each would carry a green corner.
        yield return new S.IgnoredErrors(new S.IgnoredError
        {
            SequenceOfReferences = new ListValue<StringValue>([Reference.Range(1, columns, lastRow)]), NumberStoredAsText = true,
        });
    }
}
