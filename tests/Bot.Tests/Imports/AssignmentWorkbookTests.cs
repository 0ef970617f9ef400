using System.IO.Compression;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using MiniExcelLibs;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Tests.Files.Excel;
using RectifyBot.Ledger;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Tests.Imports;

/// <summary>Assignment lists as Excel files: ours, another library's, and hostile ones.</summary>
public class AssignmentWorkbookTests
{
    [Fact]
    public void A_list_with_a_title_above_its_head_and_real_days_is_read()
    {
        var sheet = Book.Sheet(
            "分工", ["问题", "措施", "责任科室", "整改时限", "责任人"],
            Book.Row(Cell.Number(1), Cell.Number(2), Cell.Text("水保科"), Cell.Day(new DateOnly(2026, 4, 30)), Cell.Text("李明")),
            Book.Row(Cell.Text("2"), Cell.Text("1"), Cell.Text("办公室"), Cell.Text("long_term"))) with { Title = "整改分工表" };

        var rows = AssignmentList.ReadExcel(ExcelWriter.Write(Book.Of(sheet)), "分工.xlsx").Value.Rows;

        Assert.Equal(["1.2 水保科 2026-04-30 李明", "2.1 办公室 long_term "], rows.Select(r => $"{r.Measure} {r.Office} {r.Deadline} {r.Official}"));
    }

    [Fact]
    public void A_file_that_another_library_wrote_is_read()
    {
        using var file = new MemoryStream();
        file.SaveAs(new[] { new { problem = 3, measure = 1, office = "财务科", deadline = new DateTime(2026, 5, 1), leader = "王局" } });

        var row = AssignmentList.ReadExcel(file.ToArray(), "a.xlsx").Value.Rows.Single();

        Assert.Equal(("3.1", "财务科", "2026-05-01", "王局"), (row.Measure.ToString(), row.Office, row.Deadline.ToString(), row.Leader));
    }

    [Fact]
    public void Shared_strings_in_pieces_are_read_without_their_pronunciation()
    {
        using var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            var strings = main.AddNewPart<SharedStringTablePart>();
            strings.SharedStringTable = new S.SharedStringTable(
                Item("problem"), Item("measure"), Item("office"),
                new S.SharedStringItem(new S.Run(new S.Text("水")), new S.Run(new S.Text("保科")), new S.PhoneticRun(new S.Text("shui")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 }));
            var sheet = main.AddNewPart<WorksheetPart>("rId1");
            sheet.Worksheet = new S.Worksheet(new S.SheetData(
                new S.Row(Shared(0), Shared(1), Shared(2)), new S.Row(new S.Cell { CellValue = new("1") }, new S.Cell { CellValue = new("1") }, Shared(3))));
            main.Workbook = new S.Workbook(new S.Sheets(new S.Sheet { Name = "a", SheetId = 1, Id = "rId1" }));
        }

        Assert.Equal("水保科", AssignmentList.ReadExcel(file.ToArray(), "a.xlsx").Value.Rows.Single().Office);
    }

    [Fact]
    public void A_row_that_cannot_be_used_is_named_by_its_number_in_the_sheet()
    {
        var sheet = Book.Sheet("分工", ["problem", "measure", "office"], Book.Row(Cell.Number(1), Cell.Number(1), Cell.Text("水保科")), Book.Row(), Book.Row(Cell.Number(0), Cell.Number(1), Cell.Text("水保科")))
            with { Title = "分工" };

        Assert.Equal(new Refusal(RefusalCode.AssignmentInvalid, "number", "5"), AssignmentList.ReadExcel(ExcelWriter.Write(Book.Of(sheet)), "a.xlsx").Refusal);
    }

    [Theory]
    [InlineData(false, "broken")]
    [InlineData(true, "bomb")]
    public void A_file_that_is_none_or_unpacks_to_too_much_is_refused(bool bomb, string why)
    {
        var bytes = bomb ? Bomb() : [.. "PK not a workbook"u8];

        Assert.InRange(bytes.Length, 1, 1024 * 1024);
        Assert.Equal(new Refusal(RefusalCode.FileUnreadable, why, "a.xlsx"), AssignmentList.ReadExcel(bytes, "/somewhere/a.xlsx").Refusal);
    }

    [Fact]
    public void A_damaged_file_is_refused_and_never_throws()
    {
        var whole = ExcelWriter.Write(Book.Of(Book.Sheet("分工", ["problem", "measure", "office"], Book.Row(Cell.Number(1), Cell.Number(1), Cell.Text("水保科")))));

        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[1, whole.Length]).Sample(
            (at, value, length) =>
            {
                byte[] damaged = [.. whole];
                damaged[at] = value;
                _ = AssignmentList.ReadExcel(damaged, "a.xlsx");
                _ = AssignmentList.ReadExcel(damaged[..length], "a.xlsx");
            },
            iter: 500);
    }

    // A hundred megabytes of blanks pack into a hundred kilobytes.
    private static byte[] Bomb()
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var blanks = new byte[1024 * 1024];
            for (var n = 0; n < 100; n++)
            {
                part.Write(blanks);
            }
        }

        return output.ToArray();
    }

    private static S.SharedStringItem Item(string text) => new(new S.Text(text));

    private static S.Cell Shared(int at) => new() { DataType = S.CellValues.SharedString, CellValue = new S.CellValue(at) };
}
