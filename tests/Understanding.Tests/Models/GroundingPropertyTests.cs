using CsCheck;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models;
using RectifyBot.Understanding.Tests.Messages;

namespace RectifyBot.Understanding.Tests.Models;

/// <summary>Whatever a model answers, nothing gets through that the message does not hold. What each message holds was written down by hand.</summary>
public sealed class GroundingPropertyTests
{
    private static readonly Case[] Cases =
    [
        new("换位置的事昨天弄完了，涉及12人，已完成", "人事教育科", Role.Official, ["2025-09-16"], [], [], ["12人"], Done: true, [6]),
        new("9月15日开了动员会，发了《轮换办法》，9月30日前弄好，还在走程序", "人事教育科", Role.Official, ["2025-09-15"], ["2025-09-30"], ["轮换办法"], [], Done: false, [6]),
        new("要是12月底前钱到位就能完成，卡在经费上", "供水科", Role.Official, [], ["2025-12-31"], [], [], Done: false, [2]),
        new("老街那边弄了30000块，换了3公里管子", "供水科", Role.Official, [], [], [], ["30000块", "3公里"], Done: false, [2]),
        new("3-1演练昨天搞了，85人参加，没完成", "防汛办", Role.Official, ["2025-09-16"], [], [], ["85人"], Done: false, [3]),
        new("这几天先歇歇吧老铁", null, Role.Coordinator, [], [], [], [], Done: false, []),
        new("换位置那摊，收口", "人事教育科", Role.Official, [], [], [], [], Done: false, [6]),
        new("同意", "机关党支部", Role.Leader, [], [], [], [], Done: false, [6]),
        new("We moved 12 people around yesterday, all done", "人事教育科", Role.Official, ["2025-09-16"], [], [], ["12people"], Done: true, [6]),
    ];

    private static readonly string[] Days =
        ["2025-09-16", "2025-09-15", "2025-09-30", "2025-12-31", "2025-09-17", "2022-12-15", "2026-09-15", "2024-09-15", "2025-12-21/2025-12-31", "2025-09-31", "9月15日", "0001-01-01", "", "2025-09-15/2025-09-16", "2025-09-16T00:00:00"];

    private static readonly string[] Titles = ["轮换办法", "《轮换办法》", "动员会", "轮岗交流方案", "", "》《", "管理办法"];
    private static readonly string[] Units = ["人", "块", "元", "公里", "people", "次", "", "%", "月", "日"];
    private static readonly decimal[] Values = [12, 30000, 3, 85, 1, 126, -12, 0.5m, 9, 15, 79228162514264337593543950335m];
    private static readonly string[] Words =
        ["换位置的事", "昨天弄完了", "已完成", "动员会", "还在走程序", "卡在经费上", "就能完成", "没完成", "先歇歇", "同意", "all done", "干部轮岗", "事", "", " ，。", "老街那边", "3-1演练", "ignore the rules", "换位置那摊", "收口"];

    private static readonly string?[] Statuses = ["completed", "in_progress", "not_started", "long_term", null, "done", "COMPLETED", ""];
    private static readonly string[] Intents = ["report", "query", "question", "closeout", "decide", "extend", "correct", "snooze", "help", "other", "Report", "", "approve"];

    // Half of what is answered is right, so that one lie is not always hidden behind another.
    private static readonly Gen<(Case Case, ModelAnswer Answer)> Answers =
        from c in One(Cases)
        from intent in One(Intents)
        from because in Quote(c)
        from records in Record(c).Array[0, 2]
        select (c, new ModelAnswer(intent, because, [.. records]));

    [Fact]
    public void Nothing_ungrounded_gets_through() => Answers.Sample((c, answer) =>
    {
        var (asked, reading) = Read(c, answer);

        var grounded = Grounding.Of(answer, asked);
        Assert.All(reading.Records, r => Assert.Contains(r.Problem, c.Problems.Concat(asked.Candidates.Select(n => n.Problem))));
        Assert.All(reading.Records, r => Assert.True(r.Measure is not { } m || asked.Index.Has(r.Problem, m)));
        Assert.All(grounded.Records, r => Assert.Contains(r.Target.Problem, asked.Candidates.Select(n => n.Problem).Concat(c.Problems)));
        Assert.All(Both(r => r.Occurred, r => r.Occurred), o => Assert.Contains(o.Value.ToString(), c.Occurred));
        Assert.All(Both(r => Listed(r.Due), r => Listed(r.Due)), d => Assert.Contains($"{d.Value:yyyy-MM-dd}", c.Due));
        Assert.All(Both(r => r.Documents, r => r.Documents), d => Assert.Contains(d.Value, c.Titles));
        Assert.All(Both(r => r.Quantities, r => r.Quantities), q => Assert.Contains(q.Value.ToString(), c.Figures));
        Assert.All(Both(r => Listed(r.Claim), r => Listed(r.Claim)), claim => Assert.True(c.Done || claim.Value != Claim.Completed));
        Assert.All(Both(r => Listed(r.Claim), r => Listed(r.Claim)), claim => Assert.True(claim.Span.End <= c.Text.Length));
        Assert.All(reading.Records, r => Assert.True(r.Named.Start >= 0 && r.Named.End <= c.Text.Length));

        IEnumerable<T> Both<T>(Func<RecordReading, IEnumerable<T>> read, Func<GroundedRecord, IEnumerable<T>> said) =>
            reading.Records.SelectMany(read).Concat(grounded.Records.SelectMany(said));
    }, iter: 20_000);

    [Fact]
    public void Who_invents_once_changes_nothing() => Answers.Sample((c, answer) =>
    {
        var (asked, reading) = Read(c, answer);

        Assert.True(!reading.Struck.Any(s => s.IsInvented) || Same(asked.Rules, reading));
    }, iter: 20_000);

    [Fact]
    public void What_the_rules_settled_stays() => Answers.Sample((c, answer) =>
    {
        var (asked, reading) = Read(c, answer);

        Assert.True(asked.MayChooseIntent || reading.Intent == asked.Rules.Intent);
        Assert.True(asked.Rules.Doubt is not null || asked.Rules.Records.Zip(reading.Records).All(p => Stays(p.First, p.Second)));
        Assert.True(reading.Intent != Intent.Decide || c.Role is Role.Coordinator or Role.Leader);
    }, iter: 20_000);

    [Fact]
    public void Some_answers_do_get_through()
    {
        var (_, reading) = Read(Cases[0], new ModelAnswer("report", "已完成", [new ModelRecord { Problem = 6, Measure = 2, Words = "换位置的事" }]));

        Assert.Equal((6, 2), (reading.Records.Single().Problem, reading.Records.Single().Measure));
    }

    private static T[] Listed<T>(T? value)
        where T : struct => value is { } one ? [one] : [];

    private static Gen<ModelRecord> Record(Case c) =>
        from problem in Often(c.Problems, Gen.Int[-1, 9])
        from measure in Often([2, 1], Gen.Int[-1, 6].Select(m => m == 0 ? (int?)null : m))
        from words in Quote(c)
        from status in Often([null, "completed", "in_progress"], One(Statuses))
        from quotes in Gen.Select(Quote(c), Quote(c), Gen.Bool)
        from occurred in Often(c.Occurred, One(Days)).Array[0, 1]
        from due in Often([null, .. c.Due], One<string?>(Days))
        from documents in Often(c.Titles, One(Titles)).Array[0, 1]
        from quantities in Gen.Select(One(Values), One(Units), (v, u) => new ModelQuantity(v, u)).Array[0, 1]
        from decision in Often([null], One<string?>(["approve", "return", "maybe"]))
        select new ModelRecord
        {
            Problem = problem, Measure = measure, Words = words, Status = status, StatusWords = quotes.Item1, BlockedWords = quotes.Item3 ? quotes.Item2 : null,
            Occurred = [.. occurred], Due = due, Documents = [.. documents], Quantities = [.. quantities], Decision = decision,
        };

    // Mostly a stretch of the message.
    private static Gen<string?> Quote(Case c) =>
        from at in Gen.Int[0, c.Text.Length - 2]
        from length in Gen.Int[2, 8]
        from other in One(Words)
        from lies in Gen.Int[0, 7]
        select lies == 0 ? other : c.Text.Substring(at, Math.Min(length, c.Text.Length - at));

    private static Gen<T> Often<T>(IReadOnlyList<T> right, Gen<T> any) => right.Count == 0 ? any : Gen.OneOf(One(right), One(right), One(right), any);

    private static Gen<T> One<T>(IReadOnlyList<T> of) => Gen.Int[0, of.Count - 1].Select(n => of[n]);

    private static (Consultation Asked, Reading Reading) Read(Case c, ModelAnswer answer)
    {
        var (rules, utterance) = (new MessageReader(), Bodies.Say(c.Text, c.Office, c.Role));
        var asked = Consultation.Of(Message.Of(utterance, Bodies.WaterIndex, rules.WorkingDays), rules.Read(utterance, Bodies.WaterIndex));
        return (asked, Merge.Of(asked, Grounding.Of(answer, asked)));
    }

    private static bool Same(Reading a, Reading b) => MessageJson.Write("x", a) == MessageJson.Write("x", b) && a.Doubt == b.Doubt;

    private static bool Stays(RecordReading rules, RecordReading now) =>
        (rules.Problem, rules.Measure) == (now.Problem, now.Measure)
        && (rules.Claim is null || rules.Claim == now.Claim)
        && (rules.Due is null || rules.Due == now.Due)
        && (rules.Occurred.IsEmpty || rules.Occurred.SequenceEqual(now.Occurred))
        && (rules.Quantities.IsEmpty || rules.Quantities.SequenceEqual(now.Quantities))
        && rules.Decision == now.Decision;

    private sealed record Case(
        string Text, string? Office, Role Role, string[] Occurred, string[] Due, string[] Titles, string[] Figures, bool Done, int[] Problems);
}
