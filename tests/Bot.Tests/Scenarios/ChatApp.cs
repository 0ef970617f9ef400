using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.BotFramework.Delivery;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Channels.Support;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Scenarios;

/// <summary>The whole program on a free port of this machine, with a database of its own and a clock that the test holds.</summary>
internal sealed class ChatApp : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;
    private readonly Dictionary<string, int> read = new(StringComparer.Ordinal);
    private FakeConnector? connector;
    private int sent;

    private ChatApp(WebApplication app, string folder, FakeTimeProvider clock) => (this.app, this.folder, Clock) = (app, folder, clock);

    public FakeTimeProvider Clock { get; }

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public HttpClient Http { get; } = new();

    /// <summary>From here on everybody speaks in one group.</summary>
    public bool InGroup { get; set; }

    /// <summary>Answers go to the conversation, as messengers have it; else they come in the response.</summary>
    public bool Normally { get; set; }

    /// <summary>What is said in the group names the bot.</summary>
    public bool Mentioning { get; set; } = true;

    public IServiceProvider Services => app.Services;

    /// <summary>The data folder.</summary>
    public string Folder => folder;

    /// <summary>Starts on the sample, at nine in the morning of that day in Shanghai.</summary>
    public static async Task<ChatApp> StartAsync(DateOnly today, IReadOnlyDictionary<string, string?>? settings = null, ILoggerProvider? log = null)
    {
        var folder = Directory.CreateTempSubdirectory("rectifybot-test-").FullName;
        var clock = new FakeTimeProvider(new DateTimeOffset(today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8)));
        var app = WebHost.Build("http://127.0.0.1:0", folder, today: null, builder =>
        {
            builder.Logging.ClearProviders();
            if (log is not null)
            {
                builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter((_, _) => true);
            }

            builder.Configuration.AddInMemoryCollection([new("RectifyBot:Nudges:Enabled", "false")]); // a test says itself when to look
            builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>(StringComparer.Ordinal));
            builder.Services.AddSingleton<TimeProvider>(clock);
        });
        await WebHost.PrepareAsync(app);
        await app.StartAsync();
        return new ChatApp(app, folder, clock);
    }

    /// <summary>Imports the seed notice of ../shared with its assignments, in place of nothing.</summary>
    public async Task ImportSeedAsync()
    {
        var folder = Path.Combine(Repository.Shared!, "notices");
        var notice = await TextFile.ReadAsync(Path.Combine(folder, "zaozhuang-2026.txt"));
        var list = await TextFile.ReadAsync(Path.Combine(folder, "zaozhuang-2026.assignments.csv"));
        var request = new ImportRequest(notice.Value, null, null, AssignmentList.Read(list.Value.Text).Value, Accept: false);
        var imported = await app.Services.GetRequiredService<NoticeImport>().RunAsync(request, Actor.Operator);
        Assert.Null(imported.Refusal);
    }

    /// <summary>From here on a messenger stands behind the users: whoever has said something can be spoken to first.</summary>
    public async Task<FakeConnector> ReachAsync() => connector ??= await FakeConnector.StartAsync();

    /// <summary>Says something as one whom the bot can write to later; the answer goes to the messenger.</summary>
    public async Task GreetAsync(string user, string text, string channel = "emulator")
    {
        var before = connector!.Calls.Count;
        await PostAsync(user, channel, new JsonObject { ["type"] = "message", ["text"] = text, ["deliveryMode"] = "normal" });
        await connector.WaitForAsync(before + 1);
        while (!await KnowsAsync(user)) // the address is kept at the end of the turn, after its answer
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }

    /// <summary>What was posted in the group since this was asked last, once every turn has ended.</summary>
    public async Task<IReadOnlyList<Reply>> GroupboxAsync()
    {
        await Eventually.IsTrueAsync(() => Services.GetRequiredService<TurnQueue>().Pending == 0);
        return Posted("/group/", "the group");
    }

    private async Task<bool> KnowsAsync(string user)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        return await db.Set<AddressRow>().AnyAsync(a => a.UserId == user && a.Reference != null);
    }

    /// <summary>What the messenger was given for a user since this was asked last: new messages, and cards in the place of old ones.</summary>
    public IReadOnlyList<Reply> Inbox(string user) => Posted($"/chat-of-{user}/", user);

    private IReadOnlyList<Reply> Posted(string conversation, string of)
    {
        var all = connector!.Calls.Where(c => c.Activity is not null && Uri.UnescapeDataString(c.Target).Contains(conversation, StringComparison.Ordinal)).ToList();
        var news = all[read.GetValueOrDefault(of)..];
        read[of] = all.Count;
        return [.. news.Select(c => new Reply(JsonSerializer.SerializeToElement(c.Activity!, ProtocolJson.Wire.Activity)))];
    }

    /// <summary>Says something as a user of a messenger and gives the replies.</summary>
    public Task<IReadOnlyList<Reply>> SayAsync(string user, string text, string channel = "emulator") =>
        PostAsync(user, channel, new JsonObject { ["type"] = "message", ["text"] = text });

    /// <summary>Presses a button: its data goes as a message's value, with what was typed into the card.</summary>
    public Task<IReadOnlyList<Reply>> PressAsync(string user, JsonObject data, string channel = "emulator") =>
        PostAsync(user, channel, new JsonObject { ["type"] = "message", ["value"] = data.DeepClone() });

    /// <summary>Sends a file, its bytes inside the message.</summary>
    public Task<IReadOnlyList<Reply>> SendFileAsync(string user, string name, byte[] bytes, string channel = "emulator", string? words = null) =>
        PostAsync(user, channel, new JsonObject
        {
            ["type"] = "message",
            ["text"] = words,
            ["attachments"] = new JsonArray(new JsonObject
            {
                ["name"] = name, ["contentType"] = "application/octet-stream", ["contentUrl"] = "data:application/octet-stream;base64," + Convert.ToBase64String(bytes),
            }),
        });

    /// <summary>Posts an activity as a user; the display name and the directory object are what the user's client says.</summary>
    public async Task<IReadOnlyList<Reply>> PostAsync(string user, string channel, JsonObject activity, string? name = null, string? aad = null)
    {
        activity["id"] ??= $"{user}-{++sent}";
        activity["channelId"] ??= channel;
        activity["serviceUrl"] = connector?.Address ?? "http://127.0.0.1:9/";
        activity["from"] = new JsonObject { ["id"] = user, ["name"] = name ?? user, ["aadObjectId"] = aad };
        activity["recipient"] = new JsonObject { ["id"] = "bot" };
        activity["conversation"] ??= InGroup ? new JsonObject { ["id"] = "group", ["isGroup"] = true } : new JsonObject { ["id"] = $"chat-of-{user}" };
        activity["deliveryMode"] ??= Normally ? "normal" : "expectReplies";
        if (InGroup && Mentioning && (activity["text"] ?? activity["attachments"]) is not null)
        {
            activity["text"] = $"<at>整改助手</at> {activity["text"]}";
            activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>整改助手</at>", ["mentioned"] = new JsonObject { ["id"] = "bot" } });
        }

        using var response = await Http.PostAsJsonAsync($"{Address}/api/messages", activity);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {body}");
        return body.Length == 0 || activity["deliveryMode"]!.GetValue<string>() == "normal" ? [] : [.. JsonDocument.Parse(body).RootElement.GetProperty("activities").EnumerateArray().Select(a => new Reply(a))];
    }

    public async Task<IReadOnlyList<Rectification>> LedgersAsync()
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        var reader = new LedgerReader(db, new LedgerCache());
        var ledgers = new List<Rectification>();
        foreach (var row in await reader.ListAsync())
        {
            ledgers.Add((await reader.FindAsync(row.Id))!);
        }

        return ledgers;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        await (connector?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>A message of the bot's, as a person would see it.</summary>
internal sealed record Reply(JsonElement Activity)
{
    public JsonElement? Card => Attachments.Select(a => a.TryGetProperty("content", out var card) ? card : (JsonElement?)null).FirstOrDefault(card => card is not null);

    /// <summary>Where each file that comes with it can be fetched, by its name.</summary>
    public IReadOnlyDictionary<string, string> Files => Attachments.Where(a => a.TryGetProperty("contentUrl", out _))
        .ToDictionary(a => a.GetProperty("name").GetString()!, a => a.GetProperty("contentUrl").GetString()!);

    private IEnumerable<JsonElement> Attachments => Activity.TryGetProperty("attachments", out var list) ? list.EnumerateArray() : [];

    /// <summary>Its text, then every text of its card, then its buttons in brackets.</summary>
    public string Shown
    {
        get
        {
            var lines = new List<string>();
            if (Activity.TryGetProperty("text", out var text))
            {
                lines.Add(text.GetString()!);
            }

            if (Card is { } card)
            {
                Collect(card, lines);
            }

            lines.AddRange(Files.Keys.Select(name => $"[{name}]"));
            return string.Join('\n', lines);
        }
    }

    /// <summary>The data of the button of that title, ready to be pressed; null where there is none.</summary>
    public JsonObject? Button(string title) => Card is { } card
        ? Buttons(card).Where(a => a.GetProperty("title").GetString()!.StartsWith(title, StringComparison.Ordinal))
            .Select(a => JsonNode.Parse(a.GetProperty("data").GetRawText())!.AsObject()).FirstOrDefault()
        : null;

    // The card's own, then those that stand inside of it.
    private static IEnumerable<JsonElement> Buttons(JsonElement element) =>
        (element.TryGetProperty("actions", out var actions) ? actions.EnumerateArray().Where(a => a.TryGetProperty("data", out _)) : [])
        .Concat(((string[])["body", "items"]).Where(name => element.TryGetProperty(name, out _)).SelectMany(name => element.GetProperty(name).EnumerateArray().SelectMany(Buttons)));

    private static void Collect(JsonElement element, List<string> lines)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            element.EnumerateArray().ToList().ForEach(item => Collect(item, lines));
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var type = element.TryGetProperty("type", out var t) ? t.GetString()! : string.Empty;
        if (type == "TextBlock")
        {
            lines.Add(element.GetProperty("text").GetString()!.Replace("\\", string.Empty, StringComparison.Ordinal));
        }
        else if (type.StartsWith("Action.", StringComparison.Ordinal))
        {
            lines.Add($"[{element.GetProperty("title").GetString()}]");
        }
        else if (type == "FactSet")
        {
            lines.AddRange(element.GetProperty("facts").EnumerateArray().Select(f => $"{f.GetProperty("title").GetString()}: {f.GetProperty("value").GetString()}"));
        }
        else
        {
            foreach (var name in (string[])["body", "items", "actions"])
            {
                if (element.TryGetProperty(name, out var children))
                {
                    Collect(children, lines);
                }
            }
        }
    }
}
