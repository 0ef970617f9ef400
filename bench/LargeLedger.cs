using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bench;

/// <summary>A ledger of any size, the same at every run.</summary>
internal static class LargeLedger
{
    public const int PerProblem = 4;
    public const int Offices = 25;

    private static readonly string[] Objects =
        ["水费票据", "巡检记录", "采购合同", "会议纪要", "培训台账", "公务用车", "档案目录", "出差审批", "项目招标", "固定资产", "信访件", "应急物资", "食堂账目", "印章登记", "保密柜", "党费收缴"];

    private static readonly string[] Places = ["东河", "西岭", "南湖", "北坡", "柳渡", "青石", "白鹭洲", "松林", "竹溪", "云台", "石桥", "金滩"];

    private static readonly string[] Actions = ["逐项清查", "重新登记", "公开公示", "组织复核", "建立台账", "修订办法", "开展培训", "专项督查", "限期补办"];

    public static NoticeImported Notice(int measures) => new(
        new NoticeHeading("大型测试单位", "第一轮巡察", null, new DateOnly(2026, 1, 5), null),
        [.. Enumerable.Range(0, (measures + PerProblem - 1) / PerProblem).Select(p => Problem(p, Math.Min(PerProblem, measures - (p * PerProblem))))],
        new string('0', 64));

    public static MeasuresAssigned Assignments(int measures, DateOnly today) => new(
        [.. Enumerable.Range(0, measures).Select(i => new Assignment
        {
            Measure = Number(i), Office = Office(i / PerProblem), Deadline = Deadline.On(today.AddDays((i * 7 % 120) - 20)),
        })]);

    /// <summary>The same without a store.</summary>
    public static Rectification Rectification(int measures)
    {
        var notice = Notice(measures);
        return new Rectification
        {
            Id = "large",
            Version = 1,
            Heading = notice.Heading,
            Problems = [.. notice.Problems.Select(p => new Problem(p.Number, p.Aspect, p.Group, p.Title))],
            Measures = [.. notice.Problems.SelectMany(p => p.Measures.Select(m => new Measure { Number = new MeasureNumber(p.Number, m.Number), Text = m.Text, Office = Office(p.Number - 1) }))],
        };
    }

    public static MeasureNumber Number(int i) => new((i / PerProblem) + 1, (i % PerProblem) + 1);

    public static string Office(int problem) => $"第{(problem % Offices) + 1}科";

    private static ProblemEntry Problem(int p, int count) => new(
        p + 1, "作风建设", null, $"{Places[p % Places.Length]}{Objects[p % Objects.Length]}管理不严",
        [.. Enumerable.Range(0, count).Select(m => new MeasureEntry(m + 1, Text((p * PerProblem) + m), Progress.InProgress, LongTerm: false, Was: null))]);

    public static string Text(int i) =>
        $"对{Places[i % Places.Length]}片区第{i}号{Objects[i / 3 % Objects.Length]}{Actions[i % Actions.Length]}，明确责任人和完成时限，发现问题立即整改并报局党组研究。";
}
