using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Tests.Files.Excel;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>The ledger as another program shows and prints it.</summary>
public class SeenInOfficeTests
{
    [SkippableFact]
    public async Task Another_program_shows_the_cells_that_were_written()
    {
        Skip.IfNot(SpreadsheetProgram.IsHere, SpreadsheetProgram.Missing);

        var shown = (await SpreadsheetProgram.AsTextAsync(ExcelWriter.Write(LedgerWorkbook.Of(Ledgers.Snapshot)))).Split('\n');

        Assert.StartsWith("青石县园林局党组 整改台账", shown[0], StringComparison.Ordinal);
        Assert.Equal(
            ["4.1", "财务管理", "报销把关不严", "苗木款支付不规范", "追回多付的苗木款", "财务科", "", "", "", "2026-06-30", "", "", "已完成", "已销号", "", "", "1", "23,456.50", "", "2026-03-20",
                "", "", "", "多付的款已全部追回", "2026-04-05 17:30", "不公开"],
            shown.Single(line => line.StartsWith("4.1\t", StringComparison.Ordinal)).TrimEnd('\r').Split('\t'));
    }

    [SkippableFact]
    public async Task A_text_that_looks_like_a_formula_is_shown_and_not_computed()
    {
        Skip.IfNot(SpreadsheetProgram.IsHere, SpreadsheetProgram.Missing);
        string[] texts = ["=1+1", "+2", "-3", "@SUM(A1)", "_x0041_"];

        var shown = await SpreadsheetProgram.AsTextAsync(ExcelWriter.Write(Book.Of(Book.Sheet("甲", ["a"], [.. texts.Select(t => Book.Row(Cell.Text(t)))]))));

        Assert.Equal(texts, shown.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[1..]);
    }

    [SkippableFact]
    public async Task Every_minute_of_a_day_is_shown_as_it_was()
    {
        Skip.IfNot(SpreadsheetProgram.IsHere, SpreadsheetProgram.Missing);
        DateTimeOffset[] minutes = [.. Enumerable.Range(0, 24 * 60).Select(m => new DateTimeOffset(2026, 4, 9, 0, 0, 59, TimeSpan.FromHours(8)).AddMinutes(m))];

        var shown = await SpreadsheetProgram.AsTextAsync(ExcelWriter.Write(Book.Of(Book.Sheet("甲", ["a"], [.. minutes.Select(m => Book.Row(Cell.Moment(m)))]) with { Filter = false })));

        Assert.Equal(minutes.Select(m => $"{m:yyyy-MM-dd HH:mm}"), shown.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[1..].Select(line => line.Trim('\t')));
    }

    [SkippableFact]
    public async Task It_prints_one_page_wide_with_its_head_on_each_page()
    {
        Skip.IfNot(SpreadsheetProgram.IsHere, SpreadsheetProgram.Missing);

        var pages = await SpreadsheetProgram.AsPagesAsync(ExcelWriter.Write(Book.Of(LedgerWorkbook.Of(Ledgers.Large(60)).Sheets[0])));

        Assert.InRange(pages.Length, 3, 20);
        Assert.All(pages, page => Assert.True(page.Contains("责任科室", StringComparison.Ordinal) && page.Contains("备注", StringComparison.Ordinal)));
    }
}
