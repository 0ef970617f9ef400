using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RectifyBot.Understanding.Tests.Models.Support;

/// <summary>An OpenAI-compatible service on this machine that answers as the test says: in turn, and the last answer for good.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, JsonNode, Task>> answers = new();
    private Func<HttpContext, JsonNode, Task> last = ModelAnswers.Status(500);

    private FakeModel(WebApplication app) => this.app = app;

    /// <summary>The requests that came, each with its time.</summary>
    public ConcurrentQueue<(JsonNode Body, DateTimeOffset At)> Requests { get; } = new();

    public string Address => app.Urls.First() + "/v1";

    public static async Task<FakeModel> StartAsync(params Func<HttpContext, JsonNode, Task>[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var model = new FakeModel(builder.Build());
        model.Say(answers);
        model.app.Run(model.AnswerAsync);
        await model.app.StartAsync();
        return model;
    }

    /// <summary>What it answers from now on.</summary>
    public void Say(params Func<HttpContext, JsonNode, Task>[] next)
    {
        answers.Clear();
        foreach (var answer in next)
        {
            answers.Enqueue(answer);
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        Requests.Enqueue((body, TimeProvider.System.GetUtcNow()));
        if (answers.TryDequeue(out var next))
        {
            last = next;
        }

        try
        {
            await last(context, body);
        }
        catch (OperationCanceledException)
        {
            // The caller did not wait for the end.
        }
    }
}
