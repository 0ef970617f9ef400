using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RectifyBot.Bot.Files.Word.Layout;

namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>A table as wide as the type area: thin lines, small type, its head on each page, no row torn by a page's end.</summary>
internal static class TableFrame
{
    private const int CellMargin = 50;

    /// <summary>Its style.</summary>
    public static Style Style() => new(
        new StyleName { Val = "Official Table" }, new UIPriority { Val = 59 },
        new StyleTableProperties(new TableBorders(
            Line(new TopBorder()), Line(new LeftBorder()), Line(new BottomBorder()), Line(new RightBorder()), Line(new InsideHorizontalBorder()), Line(new InsideVerticalBorder()))))
    {
        Type = StyleValues.Table, StyleId = StyleNames.Table, CustomStyle = true,
    };

    /// <summary>The table itself.</summary>
    public static Table Of(TableBlock block)
    {
        var widths = WidthsOf(block.Columns);
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = StyleNames.Table }, new TableWidth { Width = Text(Gb9704.TypeWidth), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = Text(CellMargin), Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = CellMargin, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = Text(CellMargin), Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = CellMargin, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = Text(width) })));
        table.Append(Row(widths, [.. block.Columns.Select(column => column.Name)], isHead: true));
        foreach (var row in block.Rows)
        {
            table.Append(Row(widths, row, isHead: false));
        }

        return table;
    }

    private static TableRow Row(int[] widths, ImmutableArray<string> cells, bool isHead)
    {
        var row = new TableRow(isHead ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        for (var at = 0; at < widths.Length; at++)
        {
            row.Append(Cell(widths[at], at < cells.Length ? cells[at] : "", isHead ? StyleNames.TableHead : StyleNames.TableText));
        }

        return row;
    }

    private static TableCell Cell(int width, string text, string style) => new(
        new TableCellProperties(
            new TableCellWidth { Width = Text(width), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
        new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), SafeText.Run(text)));

    // What rounding leaves over goes to the last column.
    private static int[] WidthsOf(ImmutableArray<Column> columns)
    {
        var shares = columns.Sum(column => Math.Max(1, column.Share));
        int[] widths = [.. columns.Select(column => Gb9704.TypeWidth * Math.Max(1, column.Share) / shares)];
        widths[^1] += Gb9704.TypeWidth - widths.Sum();
        return widths;
    }

    private static T Line<T>(T border)
        where T : BorderType
    {
        (border.Val, border.Size, border.Space, border.Color) = (BorderValues.Single, 4, 0, "auto");
        return border;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
