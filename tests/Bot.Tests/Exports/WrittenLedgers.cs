using CsCheck;
using RectifyBot.Bot.Exports;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>Notices and ledgers in made-up words.</summary>
internal static class WrittenLedgers
{
    private static readonly Gen<string> Phrase = Gen.OneOf(
        "路灯", "果园", "水渠", "仓库", "窗口", "接待", "账册", "桥梁", "校舍", "菜场", "图书", "球场", "苗木", "车库", "食堂", "机井", "钥匙", "公厕", "站牌", "凉亭").Array[2, 5].Select(string.Concat);

    private static readonly Gen<string> Title = Gen.Frequency(
        (5, Phrase.Select(p => p + "管护不细")),
        (1, Phrase.Select(p => p + "的老问题没有根治")),
        (1, Phrase.Select(p => $"‘{p}’管得不严，{p}也无人问")),
        (1, Phrase.Select(p => $"“{p}”走样变形")),
        (1, Phrase.Select(p => $"对《{p}办法》执行走样")));

    private static readonly Gen<string> Clause = Gen.Frequency(
        (6, Phrase.Select(p => "清点了" + p)),
        (1, Phrase.Select(p => $"分三步：一是清点{p}，二是登记，三是核对")),
        (1, Phrase.Select(p => $"分两步。一是清点{p}。二是登记")),
        (1, Phrase.Select(p => $"①清点{p}；②登记")),
        (1, Phrase.Select(p => $"按（1）{p}（2）账册分册登记")),
        (1, Phrase.Select(p => $"修订了《{p}守则》")),
        (1, Phrase.Select(p => $"把“{p}一是一、二是二”写进台账")),
        (1, Phrase.Select(p => $"清点{p}1.5万件；登记2.5万件")),
        (1, Phrase.Select(p => $"{p}里第一是安全")));

    private static readonly Gen<string> Measure =
        Gen.Select(Clause.Array[1, 4], Gen.OneOf("，", "；", "。")).Select((clauses, mark) => string.Join(mark, clauses));

    private static readonly Gen<NoticeProblem> Problem =
        Gen.Select(Title, Measure.Array[1, 6]).Select((title, measures) => new NoticeProblem(1, null, null, title, null, [.. measures]));

    private static readonly Gen<NoticeProblem[]> Aspect =
        from aspect in Gen.Frequency((4, Phrase.Select(p => (string?)p)), (1, Gen.Const((string?)null)))
        from @group in Gen.Frequency((1, Phrase.Select(p => (string?)p + "不细不实")), (1, Gen.Const((string?)null)))
        from problems in Problem.Array[1, 3]
        select Array.ConvertAll(problems, p => p with { Aspect = aspect, Group = aspect is null ? null : @group });

    /// <summary>Random ones, with measures numbered inside in every way.</summary>
    public static Gen<Notice> Notices { get; } = Aspect.Array[1, 4].Select(aspects =>
        Notice([]) with { Problems = [.. aspects.SelectMany(a => a).Select((p, at) => p with { Number = at + 1 })] });

    /// <summary>All that a notice says under its headings, in the order in which it is printed.</summary>
    public static IEnumerable<string> Texts(Notice notice) => notice.Problems.SelectMany(p => p.Measures.Prepend(p.Title).Prepend(p.Group ?? "").Prepend(p.Aspect ?? ""));

    /// <summary>The documents named there, each once.</summary>
    public static IEnumerable<string> Documents(Notice notice) =>
        Texts(notice).SelectMany(text => text.Split('《').Skip(1).Where(t => t.Contains('》')).Select(t => t[..t.IndexOf('》', StringComparison.Ordinal)])).Distinct(StringComparer.Ordinal);

    /// <summary>The day on which events are recorded, in China, where a test does not say.</summary>
    public static DateOnly Recorded { get; } = new(2025, 10, 9);

    /// <summary>The ledger after importing the notice and these further events, and the trail behind it.</summary>
    public static ExportRequest After(Notice notice, DateOnly today, params EventBody[] bodies) => After(notice, today, Recorded, bodies);

    /// <summary>The same, recorded on another day.</summary>
    public static ExportRequest After(Notice notice, DateOnly today, DateOnly recorded, params EventBody[] bodies)
    {
        var imported = new NoticeImported(
            new NoticeHeading(notice.Organisation ?? "", notice.Round, notice.Inspected, notice.Feedback, notice.Published),
            [.. notice.Problems.Select(p => new ProblemEntry(p.Number, p.Aspect, p.Group, p.Title, [.. p.Measures.Select((text, at) => new MeasureEntry(at + 1, text, Progress.InProgress, false, null))]))],
            new string('a', 64));

        // 17:00 UTC the day before is one o'clock in the morning in China.
        var at = new DateTimeOffset(recorded.AddDays(-1), new TimeOnly(17, 0), TimeSpan.Zero);
        var events = bodies.Prepend(imported).Select((body, n) => new LedgerEvent("r1", n + 1, at, Actor.Operator, body, Chain.Root)).ToList();
        return new ExportRequest(events.Aggregate((Rectification?)null, Fold.Apply)!, Trail.Of(events), today);
    }

    /// <summary>A confirmed report of one record.</summary>
    public static ProgressReported Reported(MeasureRecord record) => new(new Report(Guid.NewGuid().ToString("N"), record.Words, "webchat", null, [record]));

    /// <summary>Measures given to an office.</summary>
    public static MeasuresAssigned Assigned(params Assignment[] assignments) => new([.. assignments]);

    /// <summary>One problem with these measures.</summary>
    public static Notice Notice(string[] measures) => new()
    {
        Organisation = "某镇党委",
        Round = "十三届县委第七轮巡察",
        Inspected = new Period(new DateOnly(2025, 3, 26), new DateOnly(2025, 6, 26)),
        Feedback = new DateOnly(2025, 8, 13),
        Published = new DateOnly(2026, 1, 12),
        Problems = [new NoticeProblem(1, "管护责任", "责任不实", "台账不细", null, [.. measures])],
    };
}
