using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectifyBot.Bot.Tests.Channels.Support;

/// <summary>What a channel says to /api/messages.</summary>
internal static class Talk
{
    /// <summary>A message as a channel would send it; null takes a property away.</summary>
    public static JsonObject Message(string text, string? serviceUrl = null, string? id = null, string conversation = "c1", string? deliveryMode = null) => new()
    {
        ["type"] = "message",
        ["id"] = id ?? Guid.NewGuid().ToString("N"),
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "林晓" },
        ["recipient"] = new JsonObject { ["id"] = "bot-1" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
        ["text"] = text,
        ["deliveryMode"] = deliveryMode,
    };

    public static Task<Answer> PostAsync(this HttpClient client, JsonNode activity, string path = "/api/messages") =>
        client.SendAsync(HttpMethod.Post, path, new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));

    public static async Task<Answer> SendAsync(
        this HttpClient client, HttpMethod method, string path, HttpContent? content = null, string? token = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}

internal sealed record Answer(HttpStatusCode Status, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? Code => (string?)Json["error"]?["code"];

    public string? Message => (string?)Json["error"]?["message"];
}
