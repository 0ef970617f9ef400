using System.IO.Compression;
using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Tests.Files.Excel;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>The ledger as offices keep it, read back cell by cell with another library.</summary>
public class LedgerWorkbookTests
{
    private static readonly byte[] File = ExcelWriter.Write(LedgerWorkbook.Of(Ledgers.Snapshot));

    private static readonly List<string[]> Ledger = Plain("整改台账");

    private static readonly List<string[]> Summary = Plain("汇总");

    [Fact]
    public void It_has_three_sheets_a_title_and_the_columns_that_offices_know()
    {
        Assert.Equal(["整改台账", "汇总", "说明"], Book.SheetNames(File));
        Assert.Equal("青石县园林局党组 整改台账（县委第二轮巡察）　截至 2026-04-10", Ledger[0][0]);
        Assert.Equal(
            "序号 方面 类别 问题 整改措施 责任科室 配合科室 责任人 分管领导 整改时限 原定时限 剩余/超期天数 整改进度 销号状态 长期坚持 受阻 建章立制（项） 追回资金（元） 问责（人） 发生日期 制发文件 数量 佐证材料 最近进展 最近报告时间 备注",
            string.Join(' ', Ledger[1]));
    }

    [Fact]
    public void A_measure_tells_all_that_was_set_and_reported() => Assert.Equal(
        [
            "1.1", "管护责任", "日常管护不到位", "行道树缺株无人补种", "摸清全县行道树底数", "苗圃科", "绿化科、办公室", "程雨", "孟川", "2026-03-31", "", "-10",
            "进行中", "未申请销号", "", "是", "", "", "", "2026-03-02\n2026-03-05至2026-03-08", "《行道树普查方案》\n《补查通知》", "3个、26次", "",
            "还差两个乡镇的数，四月底补齐", "2026-04-03 17:30", "承诺 2026-04-30 前完成",
        ],
        Line("1.1"));

    [Theory]
    [InlineData("1.2", "整改时限", "2026-04-17")]
    [InlineData("1.2", "剩余/超期天数", "7")]
    [InlineData("1.3", "整改时限", "长期坚持")]
    [InlineData("1.3", "剩余/超期天数", "")]
    [InlineData("1.3", "长期坚持", "是")]
    [InlineData("2.1", "整改时限", "立行立改")]
    [InlineData("4.1", "销号状态", "已销号")]
    [InlineData("4.1", "剩余/超期天数", "")]
    [InlineData("4.1", "建章立制（项）", "1")]
    [InlineData("4.1", "追回资金（元）", "23456.5")]
    [InlineData("4.1", "问责（人）", "")]
    [InlineData("4.1", "发生日期", "2026-03-20")]
    [InlineData("4.1", "备注", "不公开")]
    [InlineData("4.2", "责任科室", "")]
    [InlineData("5", "问题", "基层意见收集不够")]
    [InlineData("5", "整改措施", "")]
    [InlineData("5", "整改进度", "")]
    [InlineData("5", "备注", "尚无整改措施")]
    public void Each_fact_stands_in_its_own_column(string number, string column, string expected) =>
        Assert.Equal(expected, Line(number)[Array.IndexOf(Ledger[1], column)]);

    [Fact]
    public void Rows_come_in_the_order_of_their_numbers() =>
        Assert.Equal(["1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "4.1", "4.2", "5"], Ledger.Skip(2).Select(row => row[0]));

    [Theory]
    [InlineData("2.2", "办公室")]
    [InlineData("3.1", "财务科")]
    public void What_is_secret_shows_its_number_and_its_office_and_nothing_else(string number, string office)
    {
        Assert.Equal([number, "涉密", "涉密", office], Line(number).Where(cell => cell.Length > 0));
        Assert.Equal(RowMeaning.None, LedgerWorkbook.Of(Ledgers.Snapshot).Sheets[0].Rows.Single(r => r.Cells[0] == Cell.Text(number)).Meaning);
    }

    [Fact]
    public void No_word_of_a_secret_is_anywhere_in_the_file()
    {
        using var zip = new ZipArchive(new MemoryStream(File));
        var all = string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));

        Assert.Contains("机井无人看护", all, StringComparison.Ordinal);
        Assert.All(["保密", "秘密责任人"], word => Assert.DoesNotContain(word, all, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rows_colour_tells_the_first_that_holds() => Assert.Equal(
        [
            RowMeaning.Overdue, RowMeaning.DueSoon, RowMeaning.LongTerm, RowMeaning.None, RowMeaning.None, RowMeaning.None, RowMeaning.Closed, RowMeaning.Blocked,
            RowMeaning.None,
        ],
        LedgerWorkbook.Of(Ledgers.Snapshot).Sheets[0].Rows.Select(row => row.Meaning));

    [Theory]
    [InlineData("合计", "青石县园林局党组", "5 8 2 1 1 1 1 1 2 1 23456.5 0 0.16666666666666666")]
    [InlineData("按方面", "管护责任", "2 4 0 0 0 1 1 1 1 0 0 0 0")]
    [InlineData("按方面", "财务管理", "1 2 0 1 1 0 0 0 1 1 23456.5 0 0.5")]
    [InlineData("按方面", "未分方面", "1 0 0 0 0 0 0 0 0 0 0 0 ")]
    [InlineData("按方面", "涉密", "1 2 2 0 0 0 0 0 0 0 0 0 ")]
    [InlineData("按科室", "绿化科", "1 2 0 0 0 0 1 1 0 0 0 0 0")]
    [InlineData("按科室", "财务科", "2 2 1 1 1 0 0 0 0 1 23456.5 0 1")]
    [InlineData("按科室", "未分配科室", "1 1 0 0 0 0 0 0 1 0 0 0 0")]
    public void The_sums_are_numbers_and_leave_out_what_is_secret(string kind, string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', Summary.Single(row => row[0] == kind && row[1] == name)[2..]));

    [Theory]
    [InlineData("按方面", 2)]
    [InlineData("按方面", 3)]
    [InlineData("按方面", 5)]
    [InlineData("按科室", 3)]
    [InlineData("按科室", 5)]
    [InlineData("按科室", 7)]
    public void Parts_add_up_to_the_whole(string kind, int column)
    {
        int Sum(string of) => Summary.Where(row => row[0] == of).Sum(row => int.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(Sum("合计"), Sum(kind));
    }

    [Fact]
    public void The_legend_tells_the_day_and_shows_each_colour()
    {
        var rows = LedgerWorkbook.Of(Ledgers.Snapshot).Sheets[2].Rows.ToList();

        Assert.Equal(["台账日期", "2026-04-10"], Plain("说明").Single(row => row[0] == "台账日期"));
        Assert.Superset(
            Enum.GetValues<RowMeaning>().Except([RowMeaning.Total]).ToHashSet(), rows.Select(row => row.Meaning).ToHashSet());
    }

    [Fact]
    public void It_is_valid_and_the_same_bytes_for_the_same_ledger()
    {
        Book.AssertValid(File);
        Assert.Equal(File, ExcelWriter.Write(LedgerWorkbook.Of(Ledgers.Snapshot)));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_word_that_it_needs_is_in_the_resources(Language language)
    {
        var file = ExcelWriter.Write(LedgerWorkbook.Of(Ledgers.Snapshot with { Language = language }));
        var cells = Book.SheetNames(file).SelectMany(name => Book.Read(file, name)).SelectMany(row => row).OfType<string>();

        Assert.DoesNotContain(cells, cell => cell.StartsWith("Column_", StringComparison.Ordinal) || cell.StartsWith("Legend_", StringComparison.Ordinal) || cell.StartsWith("Ledger_", StringComparison.Ordinal));
    }

    private static string[] Line(string number) => Ledger.Single(row => row[0] == number);

    private static List<string[]> Plain(string sheet) => Book.Read(File, sheet).ConvertAll(row => Array.ConvertAll(row, Book.Plain));
}
