using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Commands;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Learning;

/// <summary>What a person puts right on a card becomes a labelled message, once, and is counted.</summary>
public sealed class CorrectionsTests : IAsyncLifetime, IDisposable
{
    private readonly BotProgram program = new();
    private ChatApp app = null!;
    private int message;

    public async Task InitializeAsync()
    {
        app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await app.SayAsync("u", "我是办公室");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task What_was_put_right_is_a_labelled_message_that_evaluate_reads()
    {
        await ConfirmAsync("13-2 又归档了3份，还在核对", ("status_0", "Completed"), ("occurred_0", "2026-03-10/2026-03-12"), ("quantities_0", "54份, 3份"), ("due_0", "2026-03-20"), ("blocked_0", "true"));

        var export = await RunAsync("export");
        var line = Assert.Single(export.Rows);
        Assert.Equal(
            """{"intent":"report","records":[{"problem":13,"measure":2,"status":"completed","occurred":["2026-03-10/2026-03-12"],"due":"2026-03-20","documents":[],"quantities":[{"value":54,"unit":"份"},{"value":3,"unit":"份"}],"blocked":true,"decision":null}],"query":null}""",
            line.GetProperty("gold").GetRawText());
        Assert.Equal(
            ("2026-03-16T09:00:00+08:00", "办公室", "official", "personal", "13-2 又归档了3份，还在核对"),
            (Text(line, "at"), Text(line, "from"), Text(line, "role"), Text(line, "chat"), Text(line, "text")));

        var scores = (await program.RunAsync("evaluate", program.File("c.jsonl", export.Output), "--notice", Repository.Path("samples", "notice.txt"), "--json")).Object;
        var wrong = Assert.Single(scores.GetProperty("wrong").EnumerateArray());
        Assert.Equal(
            ["13.2 status", "13.2 due", "13.2 blocked", "13.2 occurred", "13.2 quantities"],
            wrong.GetProperty("fields").EnumerateArray().Select(f => f.GetString()));
    }

    [Fact]
    public async Task A_card_that_stood_as_it_was_is_counted_and_teaches_nothing()
    {
        await ConfirmAsync("13-2 又归档了3份，还在核对");
        await ConfirmAsync("13-2 都归档完了，已完成", ("status_0", "InProgress"));
        await ConfirmAsync("13-2 还在核对", ("status_0", "BasicallyCompleted"), ("due_0", "2026-03-20"));

        Assert.Equal(
            """{"confirmed":3,"changed":2,"asked":0,"examples":2,"fields":{"due":1,"status":1},"intents":{"report":{"confirmed":3,"changed":2,"fields":{"due":1,"status":1}}}}""",
            (await RunAsync("summary", "--json")).Object.GetRawText());
        Assert.Matches("3.* 2 .*due 1, status 1", (await RunAsync("summary")).Output);
    }

    [Fact]
    public async Task A_message_that_is_delivered_twice_teaches_once()
    {
        var first = await SayAsync("13-2 都归档完了，已完成", id: "same");
        var again = await SayAsync("13-2 都归档完了，已完成", id: "same");
        foreach (var card in (JsonObject[])[Button(first), again.Count == 0 ? Button(first) : Button(again), Button(first)])
        {
            card["status_0"] = "InProgress";
            await app.PressAsync("u", card);
        }

        Assert.Single((await RunAsync("export")).Rows);
        Assert.Equal(1, (await RunAsync("summary", "--json")).Object.GetProperty("confirmed").GetInt32());
    }

    [Fact]
    public async Task The_answer_to_which_measure_teaches_the_message_as_it_was_said()
    {
        var asked = await SayAsync("已经完成了");
        Assert.Null(asked[0].Button("确认"));
        await app.PressAsync("u", Button(await SayAsync("13-2")));

        var line = Assert.Single((await RunAsync("export")).Rows);
        Assert.Equal("已经完成了", Text(line, "text"));
        Assert.Equal("13.2 completed", string.Join(' ', Records(line)));
        var summary = (await RunAsync("summary", "--json")).Object;
        Assert.Equal((1, 0), (summary.GetProperty("asked").GetInt32(), summary.GetProperty("changed").GetInt32()));
    }

    [Fact]
    public async Task What_was_left_out_or_moved_is_so_in_the_label_and_the_rest_as_it_was_read()
    {
        await ConfirmAsync("8-1、12-1、13-2都已完成", ("measure_0", "13.1"), ("skip_1", "true"));

        var line = Assert.Single((await RunAsync("export")).Rows);
        Assert.DoesNotContain("8.1 completed", Records(line));
        Assert.Contains("13.1 completed", Records(line));
        Assert.DoesNotContain("measure\":null", line.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_measure_gives_no_example_and_is_counted_all_the_same()
    {
        await program.RunAsync("import", Repository.Path("samples", "notice.txt"), "--data", app.Folder);
        var list = program.File("a.csv", "problem,measure,office,deadline,secret\n13,2,办公室,2026-06-30,secret\n");
        var imported = await program.RunAsync("import", Sample(), "--assignments", list, "--accept", "--data", app.Folder, "--json");
        Assert.Equal(0, imported.Exit);

        await ConfirmAsync("13-2 都归档完了，已完成", ("status_0", "InProgress"));

        Assert.Empty((await RunAsync("export")).Rows);
        Assert.Equal(1, (await RunAsync("summary", "--json")).Object.GetProperty("changed").GetInt32());
    }

    [Fact]
    public async Task Examples_go_when_they_are_erased_and_the_counts_stay()
    {
        await ConfirmAsync("13-2 都归档完了，已完成", ("status_0", "InProgress"));
        var file = Path.Combine(program.Folder, "out.jsonl");

        Assert.Equal(1, (await RunAsync("export", file, "--json")).Object.GetProperty("examples").GetInt32());
        Assert.Single(await File.ReadAllLinesAsync(file));
        Assert.Equal(0, (await RunAsync("erase", "--before", "2026-03-16", "--json")).Object.GetProperty("erased").GetInt32());
        Assert.Equal(1, (await RunAsync("erase", "--before", "2026-03-17", "--json")).Object.GetProperty("erased").GetInt32());
        Assert.Empty((await RunAsync("export")).Rows);
        Assert.Equal(1, (await RunAsync("summary", "--json")).Object.GetProperty("changed").GetInt32());
        Assert.Equal(2, (await RunAsync("erase")).Exit);
        Assert.Equal("file_not_writable", (await RunAsync("export", Path.Combine(program.Folder, "no", "such", "folder.jsonl"), "--json")).Refusal);
    }

    private static IEnumerable<string> Records(JsonElement line) => line.GetProperty("gold").GetProperty("records").EnumerateArray()
        .Select(r => $"{r.GetProperty("problem")}.{r.GetProperty("measure")} {r.GetProperty("status")}");

    private static string? Text(JsonElement line, string name) => line.GetProperty(name).GetString();

    private static JsonObject Button(IReadOnlyList<Reply> replies) => replies.Select(r => r.Button("确认")).OfType<JsonObject>().Last();

    private string Sample() => program.File("n.txt", File.ReadAllText(Repository.Path("samples", "notice.txt")));

    private Task<Ran> RunAsync(params string[] arguments) => program.RunAsync(["corrections", .. arguments, "--data", app.Folder]);

    private async Task ConfirmAsync(string text, params (string Field, string Value)[] typed)
    {
        var card = Button(await SayAsync(text));
        foreach (var (field, value) in typed)
        {
            card[field] = value;
        }

        Assert.Contains("已登记", string.Concat((await app.PressAsync("u", card)).Select(r => r.Shown)), StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Reply>> SayAsync(string text, string? id = null) =>
        app.PostAsync("u", "emulator", new JsonObject { ["type"] = "message", ["text"] = text, ["id"] = id ?? $"m{++message}" });
}
