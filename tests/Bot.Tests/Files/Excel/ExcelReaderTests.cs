using System.IO.Compression;
using System.Text;
using RectifyBot.Bot.Files.Excel;

namespace RectifyBot.Bot.Tests.Files.Excel;

/// <summary>Excel files that nobody honest sends.</summary>
public class ExcelReaderTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("", "<si><r>", "</r></si>", 200_000, "broken")] // overflows a reader that recurses
    [InlineData("", "<si/>", "", 2_100_000, "bomb")]
    [InlineData("<!DOCTYPE sst [<!ENTITY a \"aaaa\">]>", "<si>", "</si>", 1, "external")]
    public void A_hostile_file_is_refused_before_any_library_opens_it(string head, string open, string close, int times, string state)
    {
        var strings = head + Strings(string.Concat(Enumerable.Repeat(open, times)) + string.Concat(Enumerable.Repeat(close, times)));

        Assert.Equal(state, ExcelReader.Read(Book(("xl/sharedStrings.xml", strings)), "分工.xlsx").Refusal?.State);
    }

    [Fact]
    public void A_file_with_a_program_in_it_is_refused() =>
        Assert.Equal("macro", ExcelReader.Read(Book(("xl/vbaProject.bin", "x")), "分工.xlsx").Refusal?.State);

    private static string Strings(string items) => $"<sst xmlns=\"{Main}\">{items}</sst>";

    private static byte[] Book(params (string Name, string Text)[] more)
    {
        (string Name, string Text)[] parts =
        [
            ("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
                """),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\"/>"),
            .. more,
        ];
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}
