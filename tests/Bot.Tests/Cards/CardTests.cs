using System.Collections.Immutable;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Tests;
using RectifyBot.Understanding.Notices;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Tests.Cards;

public class CardTests
{
    private static readonly Rectification Ledger = Fold.Apply(null, new LedgerEvent(
        "r", 1, DateTimeOffset.UnixEpoch, Actor.Operator,
        new NoticeImported(
            new NoticeHeading("某局党组", null, null, null, null),
            [new ProblemEntry(1, null, null, "报销*不*严", [new MeasureEntry(1, "清理单据", Progress.InProgress, false, null), new MeasureEntry(2, "修订办法", Progress.InProgress, false, null)])],
            "-"),
        Chain.Root));

    private static readonly Draft Draft = new("1-1 已完成，\"退回\"3张", "m1", Language.Chinese, [
        new DraftRecord
        {
            Problem = 1, Measure = 1, Text = "清理单据", Words = "1-1 已完成，\"退回\"3张", Progress = Progress.Completed, Blocked = true, Due = new DateOnly(2026, 4, 1),
            Occurred = [Period.Of(new DateOnly(2026, 3, 1))], Documents = ["报销办法"], Quantities = [new Quantity(3, "张")],
        },
        new DraftRecord { Problem = 1, Measure = 2, Text = "修订办法", Words = "长期坚持", LongTerm = true },
    ]);

    private static DroppedFile Dropped { get; } = new(
        null, new Notice { Organisation = "某局党组", LooksLikeNotice = true, Problems = [new NoticeProblem(1, null, null, "报销*不*严", null, ["清理[全部]单据"])] }, null);

    public static TheoryData<string, string> AllCards() => new()
    {
        { "report", ReportCard.Make("p1", Draft, Ledger, Phrases.Of(Language.Chinese), ["一个提示"], CardDialect.Submit).ToJsonString() },
        { "report for Teams", ReportCard.Make("p1", Draft, Ledger, Phrases.Of(Language.English), [], CardDialect.Execute).ToJsonString() },
        { "import", ImportCard.Make("通报.docx", Dropped, new ImportPlan(PlannedEffect.Update, "r", 1, NoticeDifference.Between(Ledger, Dropped.Notice!)), Pressed.For(Pressed.Import, "zh-CN"), Phrases.Of(Language.Chinese), CardDialect.Submit).ToJsonString() },
        { "nothing to import", ImportCard.Make("通报.docx", Dropped, new ImportPlan(PlannedEffect.Nothing, "r", 1, null), null, Phrases.Of(Language.English), CardDialect.Execute).ToJsonString() },
        { "plan", PlanCard.Make(new PlanOrder(1, true, ["一是*检查*", "二是整改"]), Ledger, Pressed.For(Pressed.Plan, "en"), Phrases.Of(Language.English), CardDialect.Execute).ToJsonString() },
        { "dropped", ReceiptCard.Dropped(Phrases.Of(Language.Chinese)).ToJsonString() },
        { "choice", ChoiceCard.Make("哪一条？", Pressed.Choose, [("1.1", "measure", "1.1")], Phrases.Of(Language.Chinese), CardDialect.Submit).ToJsonString() },
    };

    [SkippableTheory]
    [MemberData(nameof(AllCards))]
    public async Task Microsofts_own_library_reads_every_card_without_a_warning(string name, string card)
    {
        Skip.IfNot(Node.Has("adaptivecards"), $"npm packages of tests/npm are not installed: the card '{name}' was not read by Microsoft's library.");

        var read = await Node.RunAsync("adaptive-card.mjs", card);

        Assert.Equal("[]", read.GetProperty("warnings").GetRawText());
    }

    [Fact]
    public void A_report_card_has_an_input_for_every_field_of_every_measure()
    {
        var card = ReportCard.Make("p1", Draft, Ledger, Phrases.Of(Language.Chinese), [], CardDialect.Submit).ToJsonString();

        Assert.All(
            from field in ImmutableArray.Create("measure", "status", "occurred", "due", "documents", "quantities", "blocked", "skip") from i in (int[])[0, 1] select $"\"{field}_{i}\"",
            id => Assert.Contains(id, card, StringComparison.Ordinal));
    }

    [Fact]
    public void What_people_wrote_does_not_turn_into_formatting() =>
        Assert.Contains(@"报销\\*不\\*严", ReportCard.Make("p1", Draft, Ledger, Phrases.Of(Language.Chinese), [], CardDialect.Submit).ToJsonString(
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
}
