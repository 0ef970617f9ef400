using RectifyBot.Bot.Files.Excel;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Tests.Files.Excel;

/// <summary>How the file looks and prints, as far as it says so itself.</summary>
public class LookTests
{
    [Fact]
    public void Head_and_first_columns_stay_in_sight_and_the_head_carries_filters()
    {
        using var book = Book.Open(ExcelWriter.Write(Samples.Whole));
        var sheet = First(book);
        var pane = sheet.Descendants<S.Pane>().Single();

        Assert.Equal((2d, 1d, "B3"), (pane.VerticalSplit!.Value, pane.HorizontalSplit!.Value, pane.TopLeftCell!.Value));
        Assert.Equal("A2:E9", sheet.Elements<S.AutoFilter>().Single().Reference!.Value);
        Assert.Equal("A1:E1", sheet.Descendants<S.MergeCell>().Single().Reference!.Value);
    }

    [Fact]
    public void It_prints_on_landscape_A4_one_page_wide_with_its_head_on_each_page()
    {
        using var book = Book.Open(ExcelWriter.Write(Samples.Whole));
        var setup = First(book).Elements<S.PageSetup>().Single();
        var names = book.WorkbookPart!.Workbook!.DefinedNames!.Elements<S.DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles");

        Assert.Equal((9u, S.OrientationValues.Landscape, 1u, 0u), (setup.PaperSize!.Value, setup.Orientation!.Value, setup.FitToWidth!.Value, setup.FitToHeight!.Value));
        Assert.True(First(book).Descendants<S.PageSetupProperties>().Single().FitToPage!.Value);
        Assert.Equal(["'台账'!$1:$2", "'说明'!$1:$1"], names.Select(n => n.Text));
    }

    [Fact]
    public void Each_meaning_has_a_colour_of_its_own_and_a_plain_row_has_none()
    {
        using var book = Book.Open(ExcelWriter.Write(Samples.Whole));
        var rows = First(book).Descendants<S.Row>().Skip(2).Select(r => Format(book, r.Elements<S.Cell>().First())).ToList();

        Assert.Equal(Enum.GetValues<RowMeaning>().Length, rows.Select(f => f.FillId!.Value).Distinct().Count());
        Assert.Equal(0u, rows[0].FillId!.Value);
        Assert.All(rows, f => Assert.NotEqual(0u, f.BorderId!.Value));
    }

    [Fact]
    public void Days_money_and_shares_show_in_their_formats()
    {
        using var book = Book.Open(ExcelWriter.Write(Samples.Whole));
        var formats = First(book).Descendants<S.Row>().Last().Elements<S.Cell>().Skip(2).Select(c => Format(book, c).NumberFormatId!.Value).ToList();
        var codes = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<S.NumberingFormat>().ToDictionary(n => n.NumberFormatId!.Value, n => n.FormatCode!.Value);

        // 4 is #,##0.00 in every Excel.
        Assert.Equal(["yyyy\\-mm\\-dd", "4", "0.0%"], formats.Select(id => codes.GetValueOrDefault(id) ?? $"{id}"));
    }

    [Theory]
    [InlineData(1, ColumnLook.Plain, 1)]
    [InlineData(24, ColumnLook.Plain, 5)]
    [InlineData(24, ColumnLook.Context, 4)]
    [InlineData(24, ColumnLook.Centred, 5)]
    [InlineData(5000, ColumnLook.Plain, 30)]
    public void A_row_is_as_high_as_its_text_and_one_that_many_rows_repeat_makes_it_only_a_little_higher(int characters, ColumnLook look, int lines)
    {
        var sheet = new Sheet("台账", [new Column("a", 12, look)], [Book.Row(Cell.Text(new string('字', characters)))]);
        using var book = Book.Open(ExcelWriter.Write(Book.Of(sheet)));

        Assert.Equal(lines, Math.Round((First(book).Descendants<S.Row>().Last().Height!.Value - 4.5) / 13.5));
    }

    [Theory]
    [InlineData("整改台账", "整改台账")]
    [InlineData("a[b]c:d*e?f/g\\h", "abcdefgh")]
    [InlineData("'引号'", "引号")]
    [InlineData("", "1")]
    [InlineData("[]", "1")]
    [InlineData("history", "history (2)")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一")]
    public void A_sheets_name_is_made_one_that_Excel_takes(string wanted, string expected) =>
        Assert.Equal([expected], Book.SheetNames(ExcelWriter.Write(Book.Of(Book.Sheet(wanted, ["a"])))));

    [Fact]
    public void Sheets_of_the_same_name_are_told_apart_whatever_their_case()
    {
        var longName = new string('长', 40);

        Assert.Equal(
            ["A", "a (2)", "A (3)", new string('长', 31), new string('长', 27) + " (2)"],
            Book.SheetNames(ExcelWriter.Write(Book.Of([.. new[] { "A", "a", "A", longName, longName }.Select(n => Book.Sheet(n, ["a"]))]))));
    }

    private static S.Worksheet First(DocumentFormat.OpenXml.Packaging.SpreadsheetDocument book)
    {
        var main = book.WorkbookPart!;
        var id = main.Workbook!.Sheets!.Elements<S.Sheet>().First().Id!.Value!;
        return ((DocumentFormat.OpenXml.Packaging.WorksheetPart)main.GetPartById(id)).Worksheet!;
    }

    private static S.CellFormat Format(DocumentFormat.OpenXml.Packaging.SpreadsheetDocument book, S.Cell cell) =>
        (S.CellFormat)book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
}
