using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Scenarios;

namespace RectifyBot.Bot.Tests.Orders;

/// <summary>Somebody on the page, through Direct Line, in the whole program.</summary>
internal sealed class PageUser(ChatApp app, string path, string token)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="name">As the demo's picker shows it.</param>
    public static async Task<PageUser> StartAsync(ChatApp app, string name)
    {
        var people = JsonNode.Parse(await app.Http.GetStringAsync($"{app.Address}/api/demo/people"))!["people"]!.AsArray();
        var person = (string)people.First(p => (string?)p!["name"] == name)!["id"]!;
        using var given = await app.Http.PostAsJsonAsync($"{app.Address}/api/demo/token", new JsonObject { ["person"] = person });
        var json = JsonNode.Parse(await given.Content.ReadAsStringAsync())!;
        var (start, token) = ($"{app.Address}/v3/directline/conversations", (string)json["token"]!);
        await new PageUser(app, start, token).SendAsync(HttpMethod.Post, "", null);
        var user = new PageUser(app, $"{start}/{json["conversationId"]}", token);
        await user.WaitAsync(1);
        return user;
    }

    /// <summary>Says something and waits for an answer.</summary>
    public async Task SayAsync(string text)
    {
        var before = (await ActivitiesAsync()).Count;
        await PostAsync(new JsonObject { ["type"] = "message", ["text"] = text });
        await WaitAsync(before + 2);
    }

    /// <summary>Presses the newest button of that title.</summary>
    public async Task PressAsync(string title, params (string Field, string Value)[] typed)
    {
        var button = (await ActivitiesAsync()).SelectMany(a => a!["attachments"]?.AsArray() ?? []).SelectMany(a => a!["content"]?["actions"]?.AsArray() ?? [])
            .Last(b => (string?)b!["title"] == title)!["data"]!.DeepClone().AsObject();
        foreach (var (field, value) in typed)
        {
            button[field] = value;
        }

        await PostAsync(new JsonObject { ["type"] = "message", ["value"] = button });
    }

    /// <summary>All that the conversation shows, once it holds these words.</summary>
    public async Task<string> ShownAsync(string words)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            if ((await ActivitiesAsync()).ToJsonString(Plain) is var all && all.Contains(words, StringComparison.Ordinal))
            {
                return all;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }

        throw new TimeoutException($"'{words}' was not shown in {(await ActivitiesAsync()).ToJsonString(Plain)}");
    }

    private async Task WaitAsync(int count)
    {
        for (var tries = 0; tries < 500 && (await ActivitiesAsync()).Count < count; tries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    private async Task<JsonArray> ActivitiesAsync() => (await SendAsync(HttpMethod.Get, "/activities", null))["activities"]!.AsArray();

    private Task<JsonNode> PostAsync(JsonObject message) => SendAsync(HttpMethod.Post, "/activities", JsonContent.Create(message));

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
