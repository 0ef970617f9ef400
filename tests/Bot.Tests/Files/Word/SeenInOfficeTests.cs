using RectifyBot.Bot.Files.Word;

namespace RectifyBot.Bot.Tests.Files.Word;

/// <summary>The file as another program shows it.</summary>
public class SeenInOfficeTests
{
    [SkippableFact]
    public async Task Another_program_shows_title_headings_table_and_page_numbers()
    {
        Skip.IfNot(Office.IsHere, Office.Missing);
        var folder = Directory.CreateTempSubdirectory("rectify-word-");
        try
        {
            var docx = Path.Combine(folder.FullName, "paper.docx");
            await File.WriteAllBytesAsync(docx, WordWriter.Write(Papers.Whole));
            var pdf = await Office.ToPdfAsync(docx);
            var pages = (await Office.RunAsync("pdftotext", "-layout", pdf, "-")).TrimEnd('\f', '\n').Split('\f');

            Assert.InRange(pages.Length, 3, 6);
            Assert.All(pages.Select((page, at) => (page, at)), p => Assert.Contains($"—{p.at + 1}—", Dense(p.page), StringComparison.Ordinal));
            AssertSides(pages);
            Assert.DoesNotContain(pages[0].Split('\n'), line => line.EndsWith("20", StringComparison.Ordinal));
            Assert.Contains(pages[0].Split('\n'), line => line.Trim().Length >= 28 && line.Contains("台账", StringComparison.Ordinal));
            var all = string.Concat(pages.Select(Dense));
            Assert.All(
                ["苗圃管理处总支部委员会", "一、整改工作总体情况", "（一）关于“管护责任落实”方面", "（1）针对“机井无人看护”问题", "整改进展情况：一是", "附件：1.整改事项清单", "2025年10月9日"],
                words => Assert.Contains(words, all, StringComparison.Ordinal));
            Assert.True(pages.Count(page => page.Contains("责任科室", StringComparison.Ordinal)) >= 2, "The table's head returns on each page.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Dense(string page) => string.Concat(page.Where(c => !char.IsWhiteSpace(c)));

    // Odd pages right, even pages left.
    private static void AssertSides(string[] pages)
    {
        int[] indents = [.. pages.Select(page => page.Split('\n').Last(line => line.Contains('—')).IndexOf('—'))];
        for (var at = 0; at < indents.Length; at++)
        {
            Assert.True(at % 2 == 0 ? indents[at] > 30 : indents[at] < 10, $"Page {at + 1} has its number at column {indents[at]}.");
        }
    }
}
