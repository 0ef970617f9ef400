using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Channels.Support;
using RectifyBot.Bot.Tests.Scenarios;

namespace RectifyBot.Bot.Tests.Secrecy.Support;

/// <summary>A visitor of the page, through Direct Line, in the whole program.</summary>
internal sealed class PageUser(ChatApp app, string path, string token)
{
    public static async Task<PageUser> StartAsync(ChatApp app, string role)
    {
        var people = JsonNode.Parse(await app.Http.GetStringAsync($"{app.Address}/api/demo/people"))!["people"]!.AsArray();
        var person = (string)people.First(p => (string?)p!["role"] == role)!["id"]!;
        using var given = await app.Http.PostAsJsonAsync($"{app.Address}/api/demo/token", new JsonObject { ["person"] = person });
        var json = JsonNode.Parse(await given.Content.ReadAsStringAsync())!;
        var user = new PageUser(app, $"{app.Address}/v3/directline/conversations", (string)json["token"]!);
        await user.SendAsync(HttpMethod.Post, "", null);
        return new PageUser(app, $"{app.Address}/v3/directline/conversations/{json["conversationId"]}", (string)json["token"]!);
    }

    public Task<JsonNode> SayAsync(JsonObject message) => SendAsync(HttpMethod.Post, "/activities", JsonContent.Create(message));

    public Task<JsonNode> UploadAsync(string name, byte[] bytes)
    {
        var part = new ByteArrayContent(bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename*=utf-8''{Uri.EscapeDataString(name)}");
        return SendAsync(HttpMethod.Post, "/upload", new MultipartFormDataContent { part });
    }

    /// <summary>All that the conversation shows, as JSON, once it holds these words.</summary>
    public async Task<string> ShownAsync(string words)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            var all = (await SendAsync(HttpMethod.Get, "/activities", null)).ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            if (all.Contains(words, StringComparison.Ordinal))
            {
                return all;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }

        throw new TimeoutException($"'{words}' was not shown.");
    }

    private async Task<JsonNode> SendAsync(HttpMethod method, string end, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, path + end) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await app.Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonNode.Parse(body)!;
    }
}
