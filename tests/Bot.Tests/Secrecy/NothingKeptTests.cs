using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Channels.Support;
using RectifyBot.Bot.Tests.Files.Support;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Bot.Tests.Secrecy.Support;
using RectifyBot.Understanding.Tests.Models.Support;

namespace RectifyBot.Bot.Tests.Secrecy;

/// <summary>Whichever way it comes, nothing of a refused message is in a log, in the data folder, or with a model; its sender is told.</summary>
public sealed class NothingKeptTests
{
    private const string Told = "已拒收";
    private const string Words = "乌兰牧场线索七号";
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Fact]
    public async Task An_ordinary_message_does_leave_traces_so_that_these_tests_can_fail()
    {
        var log = new EveryLine();
        await using var app = await ChatApp.StartAsync(Today, log: log);
        await app.SayAsync("u", "我是河湖管理科");
        await app.SayAsync("u", $"第12项第2条又联合执法1次，{Words}");

        Assert.NotEmpty(Traces.In(app, log, Words));
        Assert.Empty(await Traces.FactsAsync(app));
    }

    [Theory]
    [InlineData("机密★10年 第12项第2条已完成，" + Words, "StateSecret", "国家秘密标志")]
    [InlineData("内部资料 注意保存\n第12项第2条已完成，" + Words, "Internal", "内部资料")]
    [InlineData("第12项第2条已完成，" + Words + "11010519491231002X", "IdentityCard", "身份证号码")]
    [InlineData("第12项第2条已退款到6222021234567890128，" + Words, "BankCard", "银行卡号")]
    [InlineData("第12项第2条已完成，青 松 行动" + Words, "ListedWord", "规定不得在此发送")]
    public async Task A_message_whose_replies_are_expected(string text, string kind, string told)
    {
        var log = new EveryLine();
        await using var app = await ChatApp.StartAsync(Today, new Dictionary<string, string?>(StringComparer.Ordinal) { ["RectifyBot:Secrecy:Words:0"] = "青松行动" }, log);
        await app.SayAsync("u", "我是河湖管理科");

        var shown = Assert.Single(await app.PostAsync("u", "emulator", new JsonObject { ["type"] = "message", ["id"] = "m1", ["text"] = text })).Shown;

        Assert.Contains(told, shown, StringComparison.Ordinal);
        Assert.Empty(Traces.In(app, log, Words, "6222021234567890128", "11010519491231002X"));
        var fact = Assert.Single(await Traces.FactsAsync(app));
        Assert.Equal(("emulator", "chat-of-u", "m1", "u", kind), (fact.Channel, fact.Conversation, fact.Activity, fact.UserId, fact.Kind));
    }

    [Theory]
    [InlineData("message")]
    [InlineData("messageUpdate")]
    public async Task A_message_that_is_answered_later_and_one_that_was_changed(string type)
    {
        var log = new EveryLine();
        await using var connector = await FakeConnector.StartAsync();
        await using var app = await ChatApp.StartAsync(Today, log: log);

        await PostAsync(app, connector, new JsonObject { ["type"] = type, ["id"] = "m1", ["text"] = "<at>整改助手</at> 【机密】" + Words });

        var call = (await connector.WaitForAsync(1))[0];
        Assert.Contains(Told, call.Activity!.Text, StringComparison.Ordinal);
        Assert.Empty(Traces.In(app, log, Words));
        Assert.Single(await Traces.FactsAsync(app));
    }

    [Fact]
    public async Task What_is_typed_into_a_card_as_a_message_and_as_an_invoke()
    {
        var log = new EveryLine();
        await using var connector = await FakeConnector.StartAsync();
        await using var app = await ChatApp.StartAsync(Today, log: log);
        await app.SayAsync("u", "I am 河湖管理科");
        var data = (await app.SayAsync("u", "12-2 was done on 3 March"))[0].Button("Confirm")!;
        data["due"] = Words + " 11010519491231002X";

        Assert.Contains("identity card", Assert.Single(await app.PressAsync("u", data)).Shown, StringComparison.Ordinal);

        var answer = await PostAsync(app, connector, new JsonObject
        {
            ["type"] = "invoke", ["name"] = "adaptiveCard/action", ["id"] = "i1",
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = data.DeepClone() } },
        });
        Assert.Equal("application/vnd.microsoft.activity.message", (string?)JsonNode.Parse(answer)!["type"]);
        Assert.Contains("identity card", answer, StringComparison.Ordinal);
        Assert.Contains("identity card", await PostAsync(app, connector, new JsonObject { ["type"] = "invoke", ["name"] = "task/submit", ["value"] = data.DeepClone() }, mayFail: true), StringComparison.Ordinal);
        Assert.Empty(Traces.In(app, log, Words, "11010519491231002X"));
        Assert.Equal(3, (await Traces.FactsAsync(app)).Count);
        Assert.Equal(2, (await app.LedgersAsync())[0].Version);
    }

    [Fact]
    public async Task What_the_page_sends_is_in_no_transcript()
    {
        var log = new EveryLine();
        await using var app = await ChatApp.StartAsync(Today, log: log);
        var user = await PageUser.StartAsync(app, "official");

        await user.SayAsync(new JsonObject { ["type"] = "message", ["text"] = $"秘密★1年\n{Words}", ["channelData"] = new JsonObject { ["clientActivityID"] = "k1", ["more"] = Words } });

        var shown = await user.ShownAsync(Told);
        Assert.DoesNotContain(Words, shown, StringComparison.Ordinal);
        Assert.Contains("\"clientActivityID\":\"k1\"", shown, StringComparison.Ordinal);
        Assert.Empty(Traces.In(app, log, Words));
        Assert.Equal("page", Assert.Single(await Traces.FactsAsync(app)).Channel);
    }

    [Theory]
    [InlineData("通报.txt", "机密\n关于" + Words + "的通报\n1.泵房无人值守\n整改情况：排出值班表。")]
    [InlineData("机密-" + Words + ".txt", "今天下雨。")]
    [InlineData("名单.csv", "姓名,证件\n" + Words + ",11010519491231002X")]
    [InlineData("页面.html", "<html><body><div>内部资料&nbsp;注意保存</div><p>" + Words + "</p></body></html>")]
    public async Task A_file_that_is_uploaded_never_lies_on_the_disk(string name, string content)
    {
        var log = new EveryLine();
        await using var app = await ChatApp.StartAsync(Today, log: log);
        var user = await PageUser.StartAsync(app, "coordinator");

        await user.UploadAsync(name, Encoding.UTF8.GetBytes(content));

        Assert.DoesNotContain(Words, await user.ShownAsync(Told), StringComparison.Ordinal);
        Assert.Empty(Traces.In(app, log, Words));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(app.Folder, "uploads")));
        Assert.Single(await Traces.FactsAsync(app));
    }

    [Fact]
    public async Task Of_several_files_one_is_enough_and_a_harmless_upload_is_kept()
    {
        var log = new EveryLine();
        await using var app = await ChatApp.StartAsync(Today, log: log);
        await app.SayAsync("整改办", "我是整改办");

        var docx = Docx.Of(Docx.P("000001") + Docx.P("机密★5年") + Docx.P("关于" + Words + "的报告"));
        Assert.Contains(Told, Assert.Single(await app.SendFileAsync("整改办", "报告.docx", docx)).Shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories), path => path.Contains("uploads", StringComparison.Ordinal));
        await app.SendFileAsync("整改办", "说明.txt", Encoding.UTF8.GetBytes("今天下雨，会议改到明天。"));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(app.Folder, "uploads")));
    }

    [Fact]
    public async Task A_file_that_a_messenger_points_to_is_looked_at_once_it_was_fetched()
    {
        var log = new EveryLine();
        await using var connector = await FakeConnector.StartAsync();
        connector.File = Encoding.UTF8.GetBytes("绝密★长期\n" + Words);
        await using var app = await ChatApp.StartAsync(Today, log: log);
        await PostAsync(app, connector, new JsonObject { ["type"] = "message", ["id"] = "m0", ["text"] = "我是整改办" });
        await connector.WaitForAsync(1);

        await PostAsync(app, connector, new JsonObject
        {
            ["type"] = "message", ["id"] = "m1",
            ["attachments"] = new JsonArray(new JsonObject { ["name"] = "a.txt", ["contentType"] = "text/plain", ["contentUrl"] = connector.Address + "file/a.txt" }),
        });

        await Eventually.IsTrueAsync(() => connector.Calls.Any(call => call.Activity?.Text?.Contains(Told, StringComparison.Ordinal) == true));
        Assert.Empty(Traces.In(app, log, Words));
        Assert.Equal(("m1", "StateSecret"), (await Traces.FactsAsync(app)).Select(f => (f.Activity, f.Kind)).Single());
    }

    [Fact]
    public async Task A_model_is_not_asked()
    {
        await using var model = await FakeModel.StartAsync(ModelAnswers.Status(500));
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["RectifyBot:Model:Endpoint"] = model.Address, ["RectifyBot:Model:Name"] = "fake", ["RectifyBot:Model:Organisations:0"] = "*", ["RectifyBot:Model:Ask"] = "Always", ["RectifyBot:Model:Retries"] = "0",
        };
        await using var app = await ChatApp.StartAsync(Today, settings);
        await app.SayAsync("u", "我是河湖管理科");
        var before = model.Requests.Count;

        await app.SayAsync("u", "第12项第2条已完成 秘密★1年");
        Assert.Equal(before, model.Requests.Count);

        await app.SayAsync("u", "第12项第2条已完成");
        Assert.True(model.Requests.Count > before);
    }

    private static async Task<string> PostAsync(ChatApp app, FakeConnector connector, JsonObject activity, bool mayFail = false)
    {
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = connector.Address;
        activity["from"] = new JsonObject { ["id"] = "29:lin" };
        activity["recipient"] = new JsonObject { ["id"] = "28:bot" };
        activity["conversation"] = new JsonObject { ["id"] = "a:lin", ["conversationType"] = "personal" };
        using var response = await app.Http.PostAsJsonAsync($"{app.Address}/api/messages", activity);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(mayFail || response.IsSuccessStatusCode, body);
        return body;
    }
}
