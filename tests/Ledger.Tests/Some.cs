using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests;

/// <summary>Things to test with; each names only what matters to the test.</summary>
internal static class Some
{
    public static Actor Official { get; } = new("p1", "水保科", "水保科", Role.Official);

    public static Actor Coordinator { get; } = new("p2", "整改办", null, Role.Coordinator);

    public static Actor Leader { get; } = new("p3", "分管领导", null, Role.Leader);

    public static DateTimeOffset Monday { get; } = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);

    /// <summary>Two problems: 1.1, 1.2 and 2.1.</summary>
    public static NoticeImported Notice { get; } = new(
        new NoticeHeading("某县水务局党组", "第三轮巡察", null, new DateOnly(2025, 12, 1), null),
        [
            new ProblemEntry(1, "作风", "会风", "会议偏多", [Entry(1, "压减会议"), Entry(2, "建立会议审批制度")]),
            new ProblemEntry(2, "财务", null, "报销不严", [Entry(1, "清理报销单据")]),
        ],
        new string('a', 64));

    public static MeasureEntry Entry(int number, string text, MeasureNumber? was = null) => new(number, text, Progress.InProgress, LongTerm: false, was);

    public static MeasureNumber Number(int problem, int measure) => new(problem, measure);

    public static Assignment Assign(int problem, int measure, string office, Deadline? deadline = null) =>
        new() { Measure = new(problem, measure), Office = office, Deadline = deadline };

    public static Report Report(params MeasureRecord[] records) => new(Guid.NewGuid().ToString("N"), "已完成", "webchat", "m1", [.. records]);

    public static MeasureRecord Record(int problem, int measure, Progress? progress = null) =>
        new() { Measure = new(problem, measure), Progress = progress, Words = "已完成" };

    /// <summary>The ledger after the notice and these further events.</summary>
    public static Rectification Ledger(params EventBody[] bodies) => Fold(Chained(bodies))!;

    public static IEnumerable<LedgerEvent> Chained(params EventBody[] bodies) =>
        bodies.Prepend(Notice).Select((body, i) => new LedgerEvent("r1", i + 1, Monday.AddMinutes(i), Coordinator, body, Chain.Root));

    public static Rectification? Fold(IEnumerable<LedgerEvent> events) => events.Aggregate((Rectification?)null, Events.Fold.Apply);

    public static MeasuresAssigned Assigned(params Assignment[] assignments) => new(assignments.ToImmutableArray());
}
