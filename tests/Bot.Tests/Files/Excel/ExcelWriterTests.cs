using System.Buffers;
using System.IO.Compression;
using System.Text;
using CsCheck;
using RectifyBot.Bot.Files.Excel;

namespace RectifyBot.Bot.Tests.Files.Excel;

/// <summary>What is written is what another library reads, the same bytes each time, and safe whatever somebody typed.</summary>
public class ExcelWriterTests
{
    private static readonly Gen<string> Typed = Gen.OneOf(
        Gen.String,
        Gen.OneOf("=1+1", "+1", "-1", "@SUM(A1)", "]]>", "<c/>", "&amp;", "\0", "\ud800", "\udc00", "\r\n", "\r", "\t", "\u000b", "\u2028", "_x000D_", "_x0041_x0042_", "\ufffd", "😀", " ", "《", "")
            .Array[0, 8].Select(string.Concat));

    [Fact]
    public void Each_kind_of_cell_comes_back_with_its_type()
    {
        var row = Book.Row(
            Cell.Text("9.10"), Cell.Number(42), Cell.Day(new DateOnly(2026, 3, 16)), Cell.Moment(Book.Made), Cell.Money(1234567.89m), Cell.Share(0.625m), Cell.Empty);

        var read = Book.Read(ExcelWriter.Write(Book.Of(Book.Sheet("台账", ["a", "b", "c", "d", "e", "f", "g"], row))))[1];

        Assert.Equal(["9.10", 42d, new DateTime(2026, 3, 16), new DateTime(2026, 3, 16, 9, 0, 0), 1234567.89, 0.625, null], read);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 532")]
    [InlineData("-")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("第一行\n第二行")]
    [InlineData("  前后有空格  ")]
    [InlineData("_x0041_x0042_")]
    [InlineData("012345678901234567890")]
    [InlineData("<b>&amp;</b> ]]> \"'")]
    public void A_text_stays_the_text_that_it_is(string text)
    {
        var file = ExcelWriter.Write(Book.Of(Book.Sheet("台账", ["a"], Book.Row(Cell.Text(text)))));

        using var book = Book.Open(file);
        var cell = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Last();
        Assert.Equal((DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString, null), (cell.DataType!.Value, cell.CellFormula));
        Assert.Equal(text, Assert.IsType<string>(Book.Read(file)[1][0]));
    }

    [Theory]
    [InlineData("甲\u0001乙\u001f丙", "甲乙丙")]
    [InlineData("甲\ufffe\uffff乙", "甲\ufffd\ufffd乙")]
    [InlineData("甲\r\n乙\r丙", "甲\n乙\n丙")]
    [InlineData("😀\t𠮷", "😀\t𠮷")]
    public void What_a_file_cannot_hold_is_taken_out_and_the_rest_stays(string text, string expected) =>
        Assert.Equal(expected, Book.Read(ExcelWriter.Write(Book.Of(Book.Sheet("台账", ["a"], Book.Row(Cell.Text(text))))))[1][0]);

    [Fact]
    public void Half_of_a_surrogate_pair_shows_as_what_cannot_be_shown() =>
        Assert.Equal("甲\ufffd乙\ufffd丙", Book.Read(ExcelWriter.Write(Book.Of(Book.Sheet("台账", ["a"], Book.Row(Cell.Text("甲" + "😀"[0] + "乙" + "😀"[1] + "丙"))))))[1][0]);

    [Theory]
    [InlineData(32_767, 32_767, "字")]
    [InlineData(32_768, 32_767, "…")]
    [InlineData(100_000, 32_767, "…")]
    public void A_text_longer_than_a_cell_is_cut_and_marked(int length, int expected, string end)
    {
        var read = (string)Book.Read(ExcelWriter.Write(Book.Of(Book.Sheet("台账", ["a"], Book.Row(Cell.Text(new string('字', length)))))))[1][0]!;

        Assert.Equal(expected, read.Length);
        Assert.EndsWith(end, read, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_never_leaves_half_of_a_character()
    {
        var read = (string)Book.Read(ExcelWriter.Write(Book.Of(Book.Sheet("台账", ["a"], Book.Row(Cell.Text("字" + string.Concat(Enumerable.Repeat("😀", 20_000))))))))[1][0]!;

        Assert.Equal("😀…", read[^3..]);
    }

    [Fact]
    public void A_day_before_Excels_calendar_is_written_as_text() =>
        Assert.Equal("1900-02-28", Book.Read(ExcelWriter.Write(Book.Of(Book.Sheet("台账", ["a"], Book.Row(Cell.Day(new DateOnly(1900, 2, 28)))))))[1][0]);

    [Fact]
    public void Anything_that_somebody_typed_is_written_safely_and_read_back() => Gen.Select(Typed, Typed).Sample(
        (one, two) =>
        {
            var sheet = Book.Sheet(one, [two, "b"], Book.Row(Cell.Text(one), Cell.Text(two)), Book.Row(Cell.Text(two))) with { Title = one };
            var file = ExcelWriter.Write(new Workbook(one, two, Book.Made, [sheet, sheet]));
            Book.AssertValid(file);
            Assert.Equal(Kept(one), Book.Read(file)[2][0] ?? "");
        },
        iter: 200);

    [Fact]
    public void The_same_workbook_gives_the_same_bytes_and_no_part_carries_the_day_on_which_it_was_packed()
    {
        var file = ExcelWriter.Write(Samples.Whole);
        using var zip = new ZipArchive(new MemoryStream(file));

        Assert.Equal(file, ExcelWriter.Write(Samples.Whole));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void A_workbook_with_everything_is_a_valid_Excel_file() => Book.AssertValid(ExcelWriter.Write(Samples.Whole));

    [Fact]
    public void It_can_be_written_to_a_stream_that_only_goes_forward()
    {
        using var whole = new MemoryStream();
        using (var forward = new BufferedStream(new ForwardOnly(whole)))
        {
            ExcelWriter.Write(Samples.Whole, forward);
        }

        Assert.Equal(Book.Read(ExcelWriter.Write(Samples.Whole)).Select(r => r[0]), Book.Read(whole.ToArray()).Select(r => r[0]));
    }

    [Fact]
    public void What_no_Excel_file_can_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ExcelWriter.Write(Book.Of()));
        Assert.Throws<ArgumentException>(() => ExcelWriter.Write(Book.Of(Book.Sheet("空", []))));
        Assert.Throws<ArgumentException>(() => ExcelWriter.Write(Book.Of(Book.Sheet("窄", ["a"], Book.Row(Cell.Number(1), Cell.Number(2))))));
    }

    // Said in another way than the writer says it: rune by rune.
    private static string Kept(string text)
    {
        var rest = text.ReplaceLineEndings("\n").AsSpan();
        var kept = new StringBuilder();
        while (!rest.IsEmpty)
        {
            var whole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            kept.Append(!whole || rune.Value is 0xFFFE or 0xFFFF ? "\ufffd" : rune.Value is 0x9 or 0xA or >= 0x20 ? rest[..length] : default);
            rest = rest[length..];
        }

        return kept.ToString();
    }

    private sealed class ForwardOnly(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
