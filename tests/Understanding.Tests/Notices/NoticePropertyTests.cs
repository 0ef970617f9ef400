using CsCheck;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>What holds for every notice and every text.</summary>
public class NoticePropertyTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "一、", "（一）", "1.", "(1)", "①", "问题1：", "反馈问题：", "一是", "二是", "针对“", "关于", "”问题", "方面", "整改情况：", "【整改情况】", "《", "》", "“", "”", "\"", "。", "；", "，",
        "\n", " ", "&nbsp;", "**", "<p>", "<", "2024年", "5月", "6日", "2024717日", "至", "巡察", "反馈", "第三轮", "对", "党组", "已完成", "长期坚持", "该问题", "85个", "98.7%", "（", "）", "来源：", "\\",
        "通报", "十", "将", "拟", "下一步",
        "巡察组向某局反馈", "主要是：", "存在", "等问题", "在民生方面。", "不严", "、", "二、发现的主要问题\n", "意见建议", "| 问题 | 整改情况 |\n", "| 甲 | 乙 |\n", "序号\n问题\n整改情况\n1\n甲\n乙\n", "1.1 ", "——",
        "首先", "另一方面，", "第一个问题：", "具体表现：", "整改成效：");

    [Fact]
    public void A_written_notice_reads_back_whatever_the_hand() =>
        Gen.Select(WrittenNotice.Aspects, Hand.Any).Sample(
            (aspects, hand) =>
            {
                var text = hand.Write(aspects);
                var notice = NoticeReader.Read(text);
                var (expected, read) = (string.Join('\n', Expected(aspects, hand)), string.Join('\n', notice.Problems.Select(Row)));
                Assert.True(expected == read, $"Written:\n{text}\n\nExpected:\n{expected}\n\nRead:\n{read}");
                Assert.True(notice.LooksLikeNotice);
                Assert.Equal("某镇党委", notice.Organisation);
            },
            iter: 2_000);

    [Fact]
    public void No_text_of_any_kind_throws() =>
        Gen.OneOf(Gen.String, Pieces.Array[0, 60].Select(pieces => string.Concat(pieces))).Sample(
            text =>
            {
                var notice = NoticeReader.Read(text);
                foreach (var measure in notice.Problems.SelectMany(p => p.Measures))
                {
                    Assert.NotEqual("", measure);
                    _ = MeasureFacts.Of(measure);
                }

                Assert.Equal(Enumerable.Range(1, notice.Problems.Length), notice.Problems.Select(p => p.Number));
            },
            iter: 20_000);

    private static IEnumerable<string> Expected(WrittenAspect[] aspects, Hand hand) =>
        aspects.SelectMany(a => a.Problems.Select(p => (Aspect: a, Problem: p)))
            .Select((p, at) => $"{at + 1} [{p.Aspect.Title}/{(hand.Groups ? p.Aspect.Group : null)}] {hand.Narrow(p.Problem.Title)} ({Status(p.Problem.Status)}): {string.Join(" | ", p.Problem.Measures.Select(hand.Narrow))}");

    private static string Row(NoticeProblem p) => $"{p.Number} [{p.Aspect}/{p.Group}] {p.Title} ({p.Status}): {string.Join(" | ", p.Measures)}";

    private static ItemStatus? Status(string? said) => said switch
    {
        "已完成" => ItemStatus.Completed,
        "基本完成" => ItemStatus.BasicallyCompleted,
        "正在整改" => ItemStatus.InProgress,
        "未启动" => ItemStatus.NotStarted,
        "长期坚持" => ItemStatus.LongTerm,
        _ => null,
    };
}
