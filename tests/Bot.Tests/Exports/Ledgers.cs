using System.Collections.Immutable;
using RectifyBot.Bot.Exports;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>A small ledger in which everything occurs that an export must show, built from its events.</summary>
internal static class Ledgers
{
    public static readonly DateTimeOffset Taken = new(2026, 4, 10, 17, 30, 0, TimeSpan.FromHours(8));

    private static readonly Actor Official = new("p1", "苗圃科", "苗圃科", Role.Official);

    private static readonly NoticeImported Notice = new(
        new NoticeHeading("青石县园林局党组", "县委第二轮巡察", null, new DateOnly(2026, 1, 5), null),
        [
            new ProblemEntry(1, "管护责任", "日常管护不到位", "行道树缺株无人补种", [Entry(1, "摸清全县行道树底数"), Entry(2, "补种缺株"), Entry(3, "建立巡查制度")]),
            new ProblemEntry(2, "管护责任", null, "机井无人看护", [Entry(1, "明确看护人"), Entry(2, "保密事项甲")]),
            new ProblemEntry(3, "财务管理", null, "保密问题乙", [Entry(1, "保密事项丙")]),
            new ProblemEntry(4, "财务管理", "报销把关不严", "苗木款支付不规范", [Entry(1, "追回多付的苗木款"), Entry(2, "约谈当事人")]),
            new ProblemEntry(5, null, null, "基层意见收集不够", []),
        ],
        new string('a', 64));

    private static readonly MeasuresAssigned Assigned = new(
    [
        Assign(1, 1, "苗圃科", Deadline.On(new(2026, 3, 31))) with { Official = "程雨", Leader = "孟川", Assisting = ["绿化科", "办公室"] },
        Assign(1, 2, "绿化科", Deadline.On(new(2026, 4, 17))),
        Assign(1, 3, "绿化科", Deadline.LongTerm),
        Assign(2, 1, "办公室", Deadline.AtOnce),
        Assign(2, 2, "办公室", Deadline.On(new(2026, 3, 1))) with { Disclosure = Disclosure.Secret, Official = "秘密责任人" },
        Assign(3, 1, "财务科", Deadline.On(new(2026, 3, 1))) with { Disclosure = Disclosure.Secret },
        Assign(4, 1, "财务科", Deadline.On(new(2026, 6, 30))) with { Disclosure = Disclosure.Undisclosed },
    ]);

    public static LedgerSnapshot Snapshot { get; } = Of(
        Notice,
        Assigned,
        Reported(new MeasureRecord
        {
            Measure = new(1, 1), Progress = Progress.InProgress, Words = "已普查三个乡镇", Occurred = [Period.Of(new(2026, 3, 2)), new Period(new(2026, 3, 5), new(2026, 3, 8))],
            Documents = ["行道树普查方案"], Quantities = [new(3, "个"), new(26, "次")],
        }),
        Reported(new MeasureRecord { Measure = new(1, 1), Blocked = true, Words = "还差两个乡镇的数，四月底补齐", Due = new DateOnly(2026, 4, 30), Documents = ["行道树普查方案", "补查通知"] }),
        Reported(new MeasureRecord { Measure = new(2, 2), Progress = Progress.Completed, Words = "保密进展丁" }),
        Reported(new MeasureRecord
        {
            Measure = new(4, 1), Progress = Progress.Completed, Words = "多付的款已全部追回", Occurred = [Period.Of(new(2026, 3, 20))], Tally = new TallyClaim(1, 23456.5m, null),
        }),
        new StandingMoved(new(4, 1), Move.RequestCloseOut, null),
        new StandingMoved(new(4, 1), Move.Review, null),
        new StandingMoved(new(4, 1), Move.Approve, null),
        Reported(new MeasureRecord { Measure = new(4, 2), Blocked = true, Words = "当事人在外地" }));

    public static LedgerSnapshot Of(params EventBody[] bodies)
    {
        var events = bodies.Select((body, at) => new LedgerEvent("r1", at + 1, Taken.ToUniversalTime().AddDays(at - bodies.Length), Official, body, Chain.Root)).ToList();
        return new LedgerSnapshot(events.Aggregate((Rectification?)null, Fold.Apply)!, Trail.Of(events), Taken, at => at.ToOffset(Taken.Offset));
    }

    public static ProgressReported Reported(params MeasureRecord[] records) => new(new Report(Guid.NewGuid().ToString("N"), "原话", "webchat", "m1", [.. records]));

    public static MeasureEntry Entry(int number, string text) => new(number, text, Progress.NotStarted, LongTerm: false, null);

    public static Assignment Assign(int problem, int measure, string office, Deadline deadline) => new() { Measure = new(problem, measure), Office = office, Deadline = deadline };

    /// <summary>So many measures, two a problem, each reported on once.</summary>
    public static LedgerSnapshot Large(int measures)
    {
        var problems = Enumerable.Range(1, measures / 2).Select(n => new ProblemEntry(n, $"方面{n % 5}", $"类别{n % 20}", $"第 {n} 个问题的标题，写得和实际差不多长",
            [Entry(1, $"第 {n} 个问题的第一条措施：{new string('措', 120)}"), Entry(2, $"第 {n} 个问题的第二条措施：{new string('施', 160)}")]));
        var numbers = Enumerable.Range(1, measures / 2).SelectMany(n => new[] { new MeasureNumber(n, 1), new MeasureNumber(n, 2) }).ToList();
        return Of(
            Notice with { Problems = [.. problems] },
            new MeasuresAssigned([.. numbers.Select(n => Assign(n.Problem, n.Measure, $"科室{n.Problem % 30}", Deadline.On(new DateOnly(2026, 3, 1).AddDays(n.Problem % 90))))]),
            Reported([.. numbers.Select(n => new MeasureRecord { Measure = n, Progress = (Progress)(n.Problem % 4), Words = $"{n} 的进展：{new string('进', 60)}", Occurred = [Period.Of(new(2026, 3, 3))] })]));
    }
}
