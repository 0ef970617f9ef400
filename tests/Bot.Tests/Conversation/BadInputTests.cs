using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Conversation;

public sealed class BadInputTests : IAsyncLifetime
{
    private ChatApp app = null!;

    public async Task InitializeAsync()
    {
        app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await app.SayAsync("li", "我是河湖管理科");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("第12项第2条已完成", "这条消息有 100000 个字符")]
    [InlineData("item 12 is done ", "This message has 100000 characters")]
    public async Task A_message_of_a_hundred_thousand_characters_is_answered_with_a_sentence_in_its_language(string words, string answer)
    {
        var text = string.Concat(Enumerable.Repeat(words, 100_000 / words.Length + 1))[..100_000];

        var replies = await app.SayAsync("li", text);

        Assert.StartsWith(answer, replies.Single().Shown, StringComparison.Ordinal);
        Assert.Equal(2, (await app.LedgersAsync())[0].Version);
    }

    [Theory]
    [InlineData("""{"rectify":"confirm"}""")]
    [InlineData("""{"rectify":"confirm","proposal":["x"]}""")]
    [InlineData("""{"rectify":"confirm","proposal":"no-such-card"}""")]
    [InlineData("""{"rectify":"page","kind":"999","scope":"All"}""")]
    [InlineData("""{"rectify":"page","kind":"Open","scope":"Office"}""")]
    [InlineData("""{"rectify":"choose","measure":"0.0"}""")]
    [InlineData("""{"rectify":"something else"}""")]
    public async Task A_button_that_is_not_ours_changes_nothing_and_gets_a_sentence(string data)
    {
        var replies = await app.PressAsync("li", JsonNode.Parse(data)!.AsObject());

        Assert.DoesNotContain("出了点问题", Assert.Single(replies).Shown, StringComparison.Ordinal);
        Assert.Equal(2, (await app.LedgersAsync())[0].Version);
    }

    [Fact]
    public void A_field_that_comes_back_as_it_was_shown_stays_as_it_was_read()
    {
        var read = new DraftRecord
        {
            Problem = 1, Measure = 1, Text = "清理", Words = "清理", Quantities = [new Quantity(3, "unusually long-winded files")], Documents = ["甲；乙"],
        };
        var data = new JsonObject { ["status_0"] = "Completed", ["quantities_0"] = read.QuantitiesShown, ["documents_0"] = read.DocumentsShown };

        var kept = Corrections.Apply(new Draft("清理", null, Language.Chinese, [read]), new Pressed(Pressed.Confirm, CardJson.Element(data))).Value.Records.Single();

        Assert.Equal((read.Quantities[0], "甲；乙"), (kept.Quantities.Single(), kept.Documents.Single()));
    }

    [Fact]
    public async Task Somebody_elses_card_is_not_confirmed()
    {
        var card = (await app.SayAsync("li", "12-2 已完成")).Single().Button("确认登记")!;
        await app.SayAsync("wang", "我是河湖管理科");

        Assert.Contains("报的人自己确认", (await app.PressAsync("wang", card)).Single().Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_message_delivered_twice_is_one_report()
    {
        JsonObject Message() => new() { ["type"] = "message", ["text"] = "12-2 已完成", ["id"] = "twice" };
        var first = (await app.PostAsync("li", "emulator", Message())).Single().Button("确认登记")!;
        var second = (await app.PostAsync("li", "emulator", Message())).Single().Button("确认登记")!;

        await app.PressAsync("li", first);

        Assert.Contains("已经登记过了", (await app.PressAsync("li", second)).Single().Shown, StringComparison.Ordinal);
        Assert.Equal(3, (await app.LedgersAsync())[0].Version);
    }

    [Fact]
    public async Task A_card_whose_number_now_means_another_measure_is_not_recorded()
    {
        var card = (await app.SayAsync("li", "12-2 已完成")).Single().Button("确认登记")!;
        var held = (await app.LedgersAsync())[0];
        var notice = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "notice.txt"));
        var revised = Bot.Samples.Placeholders.Fill(notice, new DateOnly(2026, 3, 16)).Replace("整改进展情况：一是开展河湖“清四乱”集中整治", "整改进展情况：一是新增一条完全不同的工作。二是开展河湖“清四乱”集中整治", StringComparison.Ordinal)
            .Replace("二是1月8日联合公安", "三是1月8日联合公安", StringComparison.Ordinal).Replace("三是健全河长巡河", "四是健全河长巡河", StringComparison.Ordinal);
        var imported = await app.Services.GetRequiredService<NoticeImport>()
            .RunAsync(new ImportRequest(new TextFile(revised, "-"), null, null, AssignmentTable.None, Accept: true), Actor.Operator);
        Assert.Equal((ImportEffect.Updated, held.Id), (imported.Value.Effect, imported.Value.Rectification));

        Assert.Contains("已经不是原来那一条", (await app.PressAsync("li", card)).Single().Shown, StringComparison.Ordinal);
    }
}
