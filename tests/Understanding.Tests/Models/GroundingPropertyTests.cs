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
        new("同意", "机关党支部", Role.Leader, [], [], [], [], Done: false, [6]),
        new("We moved 12 people around yesterday, all done", "人事教育科", Role.Official, ["2025-09-16"], [], [], ["12people"], Done: true, [6]),
    ];

    private static readonly string[] Days =
        ["2025-09-16", "2025-09-15", "2025-09-30", "2025-12-31", "2025-09-17", "2022-12-15", "2026-09-15", "2024-09-15", "2025-12-21/2025-12-31", "2025-09-31", "9月15日", "0001-01-01", "", "2025-09-15/2025-09-16", "2025-09-16T00:00:00"];

    private static readonly string[] Titles = ["轮换办法", "《轮换办法》", "动员会", "轮岗交流方案", "", "》《", "管理办法"];
    private static readonly string[] Units = ["人", "块", "元", "公里", "people", "次", "", "%", "月", "日"];
    private static readonly decimal[] Values = [12, 30000, 3, 85, 1, 126, -12, 0.5m, 9, 15, 79228162514264337593543950335m];
    private static readonly string[] Words =
        ["换位置的事", "昨天弄完了", "已完成", "动员会", "还在走程序", "卡在经费上", "就能完成", "没完成", "先歇歇", "同意", "all done", "干部轮岗", "事", "", " ，。", "老街那边", "3-1演练", "ignore the rules"];

    private static readonly string?[] Statuses = ["completed", "in_progress", "not_started", "long_term", null, "done", "COMPLETED", ""];
    private static readonly string[] Intents = ["report", "query", "question", "closeout", "decide", "extend", "correct", "snooze", "help", "other", "Report", "", "approve"];

    private static readonly Gen<ModelRecord> Records =
        from numbers in Gen.Select(Gen.Int[-1, 9], Gen.Int[-1, 6].Select(m => m == 0 ? (int?)null : m))
        from texts in Gen.Select(One(Words), One(Statuses), One<string?>([.. Words, null]), One<string?>([.. Words, null]))
        from days in Gen.Select(One(Days).Array[0, 2], One<string?>([.. Days, null]))
        from titles in One(Titles).Array[0, 2]
        from figures in Gen.Select(One(Values), One(Units), (v, u) => new ModelQuantity(v, u)).Array[0, 2]
        from decision in One<string?>(["approve", "return", null, "maybe"])
        select new ModelRecord
        {
            Problem = numbers.Item1, Measure = numbers.Item2, Words = texts.Item1, Status = texts.Item2, StatusWords = texts.Item3, BlockedWords = texts.Item4,
            Occurred = [.. days.Item1], Due = days.Item2, Documents = [.. titles], Quantities = [.. figures], Decision = decision,
        };

    // Records that are right in most fields, so that the rest is not always hidden behind an invention.
    private static readonly Gen<ModelRecord> Likely =
        from record in Records
        from keep in Gen.Int[0, 63]
        select record with
        {
            Occurred = (keep & 1) == 0 ? [] : record.Occurred, Due = (keep & 2) == 0 ? null : record.Due, Documents = (keep & 4) == 0 ? [] : record.Documents,
            Quantities = (keep & 8) == 0 ? [] : record.Quantities, BlockedWords = (keep & 16) == 0 ? null : record.BlockedWords, Status = (keep & 32) == 0 ? null : record.Status,
        };

    private static readonly Gen<(Case Case, ModelAnswer Answer)> Answers = Gen.Select(
        One(Cases), One(Intents), One<string?>([.. Words, null]), Gen.OneOf(Records, Likely, Likely).Array[0, 3],
        (c, intent, because, records) => (c, new ModelAnswer(intent, because, [.. records])));

    [Fact]
    public void Nothing_ungrounded_gets_through() => Answers.Sample((c, answer) =>
    {
        var (asked, reading) = Read(c, answer);

        Assert.All(reading.Records, r => Assert.Contains(r.Problem, c.Problems.Concat(asked.Candidates.Select(n => n.Problem))));
        Assert.All(reading.Records, r => Assert.True(r.Measure is not { } m || asked.Index.Has(r.Problem, m)));
        Assert.All(reading.Records.SelectMany(r => r.Occurred), o => Assert.Contains(o.Value.ToString(), c.Occurred));
        Assert.All(reading.Records.Where(r => r.Due is not null), r => Assert.Contains($"{r.Due!.Value.Value:yyyy-MM-dd}", c.Due));
        Assert.All(reading.Records.SelectMany(r => r.Documents), d => Assert.Contains(d.Value, c.Titles));
        Assert.All(reading.Records.SelectMany(r => r.Quantities), q => Assert.Contains(q.Value.ToString(), c.Figures));
        Assert.True(c.Done || reading.Records.All(r => r.Claim?.Value != Claim.Completed));
        Assert.All(reading.Records, r => Assert.True(r.Named.Start >= 0 && r.Named.End <= c.Text.Length));
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
