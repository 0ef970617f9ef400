using RectifyBot.Bot.Tests.Evaluation;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Commands;

public sealed class EvaluateCommandTests : IDisposable
{
    private const string Gold = """
        {"id":"a","at":"2026-03-16T09:00:00+08:00","from":"","role":"official","chat":"personal","text":"谢谢","gold":{"intent":"help","records":[],"query":null}}
        not json

        {"id":"b","at":"2026-03-16T09:00:00+08:00","from":"","role":"leader","chat":"personal","text":"还有哪些没销号","gold":{"intent":"query","records":[],"query":{"kind":"closed","scope":"all","problems":[],"until":null}}}
        {"id":"c","at":"2026-03-16T09:00:00+08:00","text":"没有标注"}
        """;

    private readonly BotProgram program = new();

    private static string Notice => Repository.Path("samples", "notice.txt");

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task What_was_wrong_is_listed_field_by_field_and_a_bad_line_by_its_number()
    {
        var ran = await program.RunAsync("evaluate", program.File("m.jsonl", Gold), "--notice", Notice);

        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("messages 2, answered 2\nintent accuracy      1.000\n", ran.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nwhole                0.500\n", ran.Output, StringComparison.Ordinal);
        Assert.Contains("\nb 还有哪些没销号\n  query", ran.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^(第 2 行|Line 2).*JSON", ran.Output);
        Assert.Matches("(?m)^(第 5 行|Line 5).*gold", ran.Output);
    }

    [Fact]
    public async Task As_JSON_it_is_one_object()
    {
        var scores = (await program.RunAsync("evaluate", program.File("m.jsonl", Gold), "--notice", Notice, "--json")).Object;

        Assert.Equal(
            ["messages", "answered", "intent", "measureF1", "status", "due", "blocked", "decision", "occurred", "documents", "quantities", "query", "whole", "wrong", "badLines"],
            scores.EnumerateObject().Select(p => p.Name));
        Assert.Equal((2, 0.5, 0.0), (scores.GetProperty("messages").GetInt32(), scores.GetProperty("whole").GetDouble(), scores.GetProperty("query").GetDouble()));
        var wrong = scores.GetProperty("wrong").EnumerateArray().Single();
        Assert.Equal(("b", "query"), (wrong.GetProperty("id").GetString()!, wrong.GetProperty("fields").EnumerateArray().Single().GetString()!));
        Assert.Equal("closed", wrong.GetProperty("gold").GetProperty("query").GetProperty("kind").GetString());
        Assert.Equal("open", wrong.GetProperty("said").GetProperty("query").GetProperty("kind").GetString());
        Assert.Equal([2, 5], scores.GetProperty("badLines").EnumerateArray().Select(b => b.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused()
    {
        var missing = await program.RunAsync("evaluate", Path.Combine(program.Folder, "none.jsonl"), "--notice", Notice, "--json");
        var folder = await program.RunAsync("evaluate", program.Folder, "--notice", Notice, "--json");
        var recipe = await program.RunAsync("evaluate", program.File("m.jsonl", Gold), "--notice", program.File("n.txt", "番茄炒蛋"), "--json");

        Assert.Equal([(1, "file_unreadable"), (1, "file_unreadable"), (1, "not_a_notice")], new[] { missing, folder, recipe }.Select(r => (r.Exit, r.Refusal!)));
        Assert.Equal(2, (await program.RunAsync("evaluate", program.File("m.jsonl", Gold))).Exit);
    }

    [SkippableFact]
    public async Task The_figures_of_the_shared_messages_are_those_of_score_py()
    {
        Skip.If(ScorePy.Missing is not null, ScorePy.Missing);
        var gold = Path.Combine(Repository.Shared!, "evaluation", "messages.dev.jsonl");
        var notices = Path.Combine(Repository.Shared!, "notices");
        string[] ledger = ["--notice", Path.Combine(notices, "zaozhuang-2026.txt"), "--assignments", Path.Combine(notices, "zaozhuang-2026.assignments.csv")];

        // Also against a ledger that they do not speak of, where much is wrong.
        foreach (var of in (string[][])[ledger, ["--notice", Notice]])
        {
            var answers = program.File("a.jsonl", (await program.FeedAsync(await File.ReadAllTextAsync(gold), ["understand", .. of])).Output);
            var ours = (await program.RunAsync(["evaluate", gold, .. of])).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

            var theirs = Assert.Single(await ScorePy.RunAsync([(gold, answers)]));
            Assert.Equal(theirs.TrimEnd(), string.Join('\n', [.. ours[..11], ours[^1]]));
        }
    }
}
