using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models;
using RectifyBot.Understanding.Tests.Messages;
using RectifyBot.Understanding.Tests.Models.Support;
using static RectifyBot.Understanding.Tests.Models.Support.ModelAnswers;

namespace RectifyBot.Understanding.Tests.Models;

/// <summary>Whatever becomes of the model, the rules answer, in time, and one line of the log says why.</summary>
public sealed class ModelGoneTests
{
    private const string Unfound = "换位置的事昨天弄完了，涉及12人，已完成";
    private static readonly JsonObject Good = Answer("report", "已完成", Record(6, 2, "换位置的事"));

    public static TheoryData<string, string> Ends => new()
    {
        { "refusal", "Refused" },
        { "plain refusal", "WrongForm" },
        { "no JSON", "WrongForm" },
        { "half JSON", "WrongForm" },
        { "another form", "WrongForm" },
        { "a number too large", "WrongForm" },
        { "half a surrogate pair", "WrongForm" },
        { "another function", "WrongForm" },
        { "arguments that are no JSON", "WrongForm" },
        { "no choices", "WrongForm" },
        { "empty", "WrongForm" },
        { "400", "Rejected" },
        { "401", "Rejected" },
        { "404", "Rejected" },
        { "redirect", "Rejected" },
        { "429", "Limited" },
        { "429 for long", "Limited" },
        { "500", "Fault" },
        { "503", "Fault" },
        { "stall", "TooSlow" },
        { "stall inside", "TooSlow" },
        { "cut", "Unreachable" },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task The_rules_answer(string end, string reason)
    {
        await using var elsewhere = await FakeModel.StartAsync(Of(Good.DeepClone()));
        await using var model = await FakeModel.StartAsync(End(end, elsewhere.Address));
        await using var reader = new AskedReader(model, o => (o.TimeLimit, o.Retries) = (TimeSpan.FromSeconds(end.StartsWith("stall", StringComparison.Ordinal) ? 2 : 15), 1));
        var watch = Stopwatch.StartNew();

        var reading = await reader.ReadAsync(Unfound, "人事教育科");

        Assert.Equal(MessageJson.Write("x", Bodies.Read(Unfound, "人事教育科")), MessageJson.Write("x", reading));
        Assert.Equal(DoubtKind.NoMeasure, reading.Doubt?.Kind);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(25), $"{watch.Elapsed}");
        Assert.Equal($"2001 The model gave no answer ({reason}); the rules answered", Assert.Single(reader.Logged).Trim());
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_passing_failure_is_tried_again(int status)
    {
        await using var model = await FakeModel.StartAsync(Status(status), Of(Good.DeepClone()));
        await using var reader = new AskedReader(model);

        Assert.Equal(6, Assert.Single((await reader.ReadAsync(Unfound, "人事教育科")).Records).Problem);
        Assert.Equal(2, model.Requests.Count);
    }

    [Fact]
    public async Task A_cut_answer_is_tried_again()
    {
        await using var model = await FakeModel.StartAsync(Cut(), Of(Good.DeepClone()));
        await using var reader = new AskedReader(model);

        Assert.Equal(6, Assert.Single((await reader.ReadAsync(Unfound, "人事教育科")).Records).Problem);
    }

    [Fact]
    public async Task Retry_After_is_kept()
    {
        await using var model = await FakeModel.StartAsync(Status(429, retryAfter: 1), Of(Good.DeepClone()));
        await using var reader = new AskedReader(model, o => o.TimeLimit = TimeSpan.FromSeconds(5));

        Assert.Single((await reader.ReadAsync(Unfound, "人事教育科")).Records);

        var times = model.Requests.Select(r => r.At).ToList();
        Assert.InRange((times[1] - times[0]).TotalSeconds, 0.95, 3);
    }

    [Fact]
    public async Task A_Retry_After_beyond_the_time_limit_is_not_waited_for()
    {
        await using var model = await FakeModel.StartAsync(Status(429, retryAfter: 20));
        await using var reader = new AskedReader(model, o => o.TimeLimit = TimeSpan.FromSeconds(5));
        var watch = Stopwatch.StartNew();

        await reader.ReadAsync(Unfound, "人事教育科");

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
        Assert.Single(model.Requests);
    }

    [Fact]
    public async Task A_model_that_fails_again_and_again_is_left_alone_for_a_while()
    {
        await using var model = await FakeModel.StartAsync(Status(500));
        await using var reader = new AskedReader(model, o => o.Retries = 0);
        for (var i = 0; i < 8; i++)
        {
            await reader.ReadAsync(Unfound, "人事教育科");
        }

        var tried = model.Requests.Count;
        Assert.InRange(tried, 4, 7);
        Assert.Contains(reader.Logged, l => l.Contains("Paused", StringComparison.Ordinal));

        model.Say(Of(Good.DeepClone()));
        await Task.Delay(TimeSpan.FromSeconds(0.8), TimeProvider.System);

        Assert.Single((await reader.ReadAsync(Unfound, "人事教育科")).Records);
        Assert.Equal(tried + 1, model.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_no_error()
    {
        var model = await FakeModel.StartAsync();
        await using var reader = new AskedReader(model, o => o.Retries = 0);
        await model.DisposeAsync();

        Assert.Equal(DoubtKind.NoMeasure, (await reader.ReadAsync(Unfound, "人事教育科")).Doubt?.Kind);
        Assert.Contains("Unreachable", Assert.Single(reader.Logged), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_own_cancellation_is_thrown()
    {
        await using var model = await FakeModel.StartAsync(Stall());
        await using var reader = new AskedReader(model);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await reader.Reader.ReadAsync(Bodies.Say(Unfound, "人事教育科"), Bodies.WaterIndex, AskedReader.Organisation, stop.Token));
    }

    private static Func<HttpContext, JsonNode, Task> End(string end, string elsewhere) => end switch
    {
        "refusal" => Refusal(),
        "plain refusal" => Content("I'm sorry, but I can't help with that."),
        "no JSON" => Content("```json\n" + Good.ToJsonString() + "\n```"),
        "half JSON" => Content(Good.ToJsonString()[..40]),
        "another form" => Content("""{"intent":"report","because":"x","records":{"problem":6}}"""),
        "a number too large" => Content("""{"intent":"report","because":"x","records":[{"problem":99999999999,"words":"x"}]}"""),
        "half a surrogate pair" => Content("""{"intent":"report","because":"\ud800","records":[]}"""),
        "another function" => Called("delete_everything", Good.ToJsonString()),
        "arguments that are no JSON" => Called("tell", "{\"intent\":"),
        "no choices" => (context, _) => context.Response.WriteAsJsonAsync(new JsonObject { ["id"] = "x", ["object"] = "chat.completion", ["created"] = 1, ["model"] = "m", ["choices"] = new JsonArray() }),
        "empty" => (_, _) => Task.CompletedTask,
        "redirect" => Redirect(elsewhere + "/chat/completions"),
        "429 for long" => Status(429, 30),
        "stall" => Stall(),
        "stall inside" => StallInside(),
        "cut" => Cut(),
        _ => Status(int.Parse(end, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
