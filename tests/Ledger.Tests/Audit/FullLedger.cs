using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests.Audit;

/// <summary>A chain with every kind of event.</summary>
internal static class FullLedger
{
    private static readonly MeasureNumber A = new(1, 1);
    private static readonly MeasureNumber B = new(1, 2);
    private static readonly MeasureNumber C = new(2, 1);

    /// <summary>The number of the report whose texts are removed.</summary>
    public const int Removed = 4;

    /// <summary>The number of the order that removes them.</summary>
    public const int Order = 28;

    public static EventBody[] Events { get; } =
    [
        Some.Notice,
        Some.Assigned(Some.Assign(1, 1, "水保科", Deadline.On(new DateOnly(2026, 4, 1))), Some.Assign(1, 2, "水保科"), Some.Assign(2, 1, "财务科")),
        new MeasuresPlanned(2, [new PlannedMeasure("整理档案", "财务科")]),
        new ProgressReported(Some.Report(Some.Record(1, 1, Progress.Completed) with { Documents = ["管理办法"], Quantities = [new Quantity(3, "项")], Tally = new TallyClaim(3, 1200.50m, null) })),
        new EvidenceAdded(A, Course.File('a')),
        new EvidenceAdded(A, Course.File('b')),
        new EvidenceWithdrawn(A, new string('b', 64), "传错了"),
        new StandingMoved(A, Move.RequestCloseOut, null),
        new StandingMoved(A, Move.Review, "齐全"),
        new StandingMoved(A, Move.Approve, null) { Grade = Grade.Good, LookBack = new DateOnly(2026, 7, 1) },
        new StandingMoved(A, Move.Reopen, "又发生了") { Deadline = Deadline.On(new DateOnly(2026, 8, 1)) },
        new ProgressReported(Some.Report(Some.Record(1, 2, Progress.InProgress)) with { For = "水保科", NeedsCountersign = true }),
        new ReportCountersigned(12, [B], Agrees: true, "属实"),
        new ProgressReported(Some.Report(Some.Record(1, 2, Progress.Completed))),
        new ReportWithdrawn(14, [B], "报早了"),
        new ExtensionRequested(A, new DateOnly(2026, 9, 1), "雨季"),
        new ExtensionSettled(A, ExtensionOutcome.Granted, "同意"),
        new RemarkMade([A, C], "抓紧", "郑书记"),
        new DelegateSet("o5", "孙代报", "水保科", Allowed: true),
        new HandedOver("甲", "乙", [A]),
        new MeasureSplit(B, ["第一部分", "第二部分"]),
        new MeasuresMerged(C, [new MeasureNumber(2, 2)], "清理报销单据；整理档案。"),
        new MeasuresDisclosed([C], Disclosure.Secret),
        new MeasuresPlanned(1, [new PlannedMeasure("回访", null)]),
        new StandingMoved(A, Move.RequestCloseOut, null),
        new StandingMoved(A, Move.Return, "缺签到表"),
        new ProgressReported(Some.Report(Some.Record(2, 1, Progress.BasicallyCompleted) with { Blocked = true })),
        new TextRemoved(Removed, "含个人隐私"),
        Some.Notice with
        {
            Problems = [Some.Notice.Problems[0] with { Measures = [Some.Entry(1, "压减会议", A), Some.Entry(2, "第一部分", B)] }, Some.Notice.Problems[1] with { Measures = [Some.Entry(1, "清理", C)] }],
            Documents = ["工作规则"],
        },
        new ProgressReported(Some.Report(Some.Record(1, 2, Progress.Completed))),
    ];

    public static async Task<TestDatabase> MakeAsync()
    {
        var database = new TestDatabase();
        await database.AppendAsync(Events);
        return database;
    }

    public static async Task<List<EventRow>> RowsAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Set<EventRow>().AsNoTracking().OrderBy(e => e.Sequence).ToListAsync();
    }
}
