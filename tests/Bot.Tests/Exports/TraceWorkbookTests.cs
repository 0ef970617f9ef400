using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Tests.Files.Excel;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>The companion of a paper, read back cell by cell.</summary>
public class TraceWorkbookTests
{
    private static readonly TraceRequest Request = new(
        "整改进展情况通报", "青石县园林局党组", Ledgers.Taken,
        [
            new("1.1", "已补种三百株。", [4, 7], "confirmed"),
            new("总体情况", "共 50 条措施。", [.. Enumerable.Range(2, 40), 60], null),
            new("落款", "青石县园林局党组", [], null),
        ],
        [new(7, Ledgers.Taken, "程雨", null, "聊天", "=补齐了", "b7"), new(4, Ledgers.Taken.AddDays(-2), "程雨", "苗圃科", "聊天", "补了三百株", "a4")],
        [new(2, new(2, 2), "涉密"), new(3, null, "不公开")]);

    private static readonly byte[] File = ExcelWriter.Write(TraceWorkbook.Of(Request));

    [Fact]
    public void Each_sentence_has_a_row_for_each_event_that_it_rests_on() => Assert.Equal(
        [
            "1.1|已补种三百株。|confirmed|4|2026-04-08 17:30|程雨|苗圃科|聊天|补了三百株|a4",
            "1.1|已补种三百株。|confirmed|7|2026-04-10 17:30|程雨||聊天|=补齐了|b7",
            "总体情况|共 50 条措施。||2至41、60||||||",
            "落款|青石县园林局党组||||||||",
        ],
        Lines("依据")[2..]);

    [Fact]
    public void An_event_that_is_not_at_hand_shows_as_its_number()
    {
        var file = ExcelWriter.Write(TraceWorkbook.Of(Request with { Events = [] }));

        Assert.Equal([4d, 7d], Book.Read(file, "依据").Skip(2).Take(2).Select(row => row[3]));
    }

    [Fact]
    public void What_was_left_out_is_told_with_the_reason() => Assert.Equal(["序号|原因", "2.2|涉密", "3|不公开"], Lines("未公开事项"));

    [Fact]
    public void Every_event_stands_once_in_the_order_of_the_chain() => Assert.Equal(["4", "7"], Lines("登记")[1..].Select(line => line.Split('|')[0]));

    [Fact]
    public void It_is_valid_and_the_same_bytes_for_the_same_paper()
    {
        Book.AssertValid(File);
        Assert.Equal(File, ExcelWriter.Write(TraceWorkbook.Of(Request)));
    }

    private static List<string> Lines(string sheet) => Book.Read(File, sheet).ConvertAll(row => string.Join('|', row.Select(Book.Plain)));
}
