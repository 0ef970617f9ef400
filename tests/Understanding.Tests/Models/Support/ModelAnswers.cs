using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace RectifyBot.Understanding.Tests.Models.Support;

/// <summary>What a service may answer with: good, bad and none at all.</summary>
internal static class ModelAnswers
{
    /// <summary>An answer in the form asked for: as content, or as a call where the request has tools.</summary>
    public static Func<HttpContext, JsonNode, Task> Of(JsonNode answer) => (context, body) =>
        context.Response.WriteAsJsonAsync(body["tools"] is null ? Completion(Message(answer.ToJsonString())) : Completion(Call("tell", answer.ToJsonString()), "tool_calls"));

    public static Func<HttpContext, JsonNode, Task> Content(string content) => (context, _) => context.Response.WriteAsJsonAsync(Completion(Message(content)));

    public static Func<HttpContext, JsonNode, Task> Called(string function, string arguments) =>
        (context, _) => context.Response.WriteAsJsonAsync(Completion(Call(function, arguments), "tool_calls"));

    public static Func<HttpContext, JsonNode, Task> Refusal() => (context, _) => context.Response.WriteAsJsonAsync(
        Completion(new JsonObject { ["role"] = "assistant", ["content"] = null, ["refusal"] = "I cannot help with that." }));

    public static Func<HttpContext, JsonNode, Task> Status(int status, double? retryAfter = null) => (context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        return context.Response.WriteAsJsonAsync(new JsonObject { ["error"] = new JsonObject { ["message"] = "no", ["type"] = "error" } });
    };

    public static Func<HttpContext, JsonNode, Task> Redirect(string to) => (context, _) =>
    {
        context.Response.Redirect(to, permanent: false, preserveMethod: true);
        return Task.CompletedTask;
    };

    /// <summary>Says nothing for half a minute.</summary>
    public static Func<HttpContext, JsonNode, Task> Stall() => (context, _) => Task.Delay(TimeSpan.FromSeconds(30), TimeProvider.System, context.RequestAborted);

    /// <summary>Begins an answer, and then says nothing for half a minute.</summary>
    public static Func<HttpContext, JsonNode, Task> StallInside() => async (context, _) =>
    {
        await HalfAsync(context);
        await Task.Delay(TimeSpan.FromSeconds(30), TimeProvider.System, context.RequestAborted);
    };

    /// <summary>Begins an answer and drops the connection.</summary>
    public static Func<HttpContext, JsonNode, Task> Cut() => async (context, _) =>
    {
        await HalfAsync(context);
        context.Abort();
    };

    /// <summary>One record, with the fields that the test is about in place of the plain ones.</summary>
    public static JsonObject Answer(string intent, string because, params JsonObject[] records) =>
        new() { ["intent"] = intent, ["because"] = because, ["records"] = new JsonArray([.. records]) };

    public static JsonObject Record(int problem, int? measure, string words, JsonObject? more = null)
    {
        var record = new JsonObject
        {
            ["problem"] = problem, ["measure"] = measure, ["words"] = words, ["status"] = null, ["status_words"] = null, ["occurred"] = new JsonArray(), ["due"] = null,
            ["documents"] = new JsonArray(), ["quantities"] = new JsonArray(), ["blocked_words"] = null, ["decision"] = null,
        };
        foreach (var (name, value) in more ?? [])
        {
            record[name] = value?.DeepClone();
        }

        return record;
    }

    private static async Task HalfAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 5_000;
        await context.Response.WriteAsync("{\"id\":\"chatcmpl-1\",\"object\":\"chat.completion\",\"choices\":[{\"index\":0,\"mess");
        await context.Response.Body.FlushAsync();
    }

    private static JsonObject Message(string content) => new() { ["role"] = "assistant", ["content"] = content };

    private static JsonObject Call(string function, string arguments) => new()
    {
        ["role"] = "assistant",
        ["content"] = null,
        ["tool_calls"] = new JsonArray(new JsonObject
        {
            ["id"] = "call_1", ["type"] = "function", ["function"] = new JsonObject { ["name"] = function, ["arguments"] = arguments },
        }),
    };

    private static JsonObject Completion(JsonObject message, string finish = "stop") => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "fake",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = finish }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["completion_tokens"] = 1, ["total_tokens"] = 2 },
    };
}
