using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Tests.EvidenceFiles;

/// <summary>Evidence through the whole program: kept once, seen by those who may, found by its words, gone only by order.</summary>
public class EvidenceChatTests
{
    private const string River = "河湖管理科";
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Fact]
    public async Task The_same_file_on_two_measures_lies_on_the_disk_once()
    {
        await using var app = await ChatApp.StartAsync(Today);
        var photo = SampleFiles.Png();

        await AddAsync(app, River, "a.png", photo, "12-1");
        await AddAsync(app, River, "b.png", photo, "12-2");

        Assert.Equal(2, await CountAsync(app));
        var path = Assert.Single(Directory.EnumerateFiles(Path.Combine(app.Folder, "evidence")));
        Assert.Equal(photo, await File.ReadAllBytesAsync(path));
        Assert.Contains("已经有这份佐证材料", await AddAsync(app, River, "c.png", photo, "12-1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_of_size_number_and_kind_are_told_in_a_sentence()
    {
        await using var app = await ChatApp.StartAsync(Today, new Dictionary<string, string?>
        {
            ["RectifyBot:Evidence:MostBytes"] = "2048", ["RectifyBot:Evidence:MostPerMeasure"] = "1", ["RectifyBot:Evidence:Types"] = "png,txt",
        });
        await app.SayAsync(River, "我是" + River);

        Assert.Contains("文件超过 0 MB", Shown(await SendAsync(app, River, "大.png", [.. SampleFiles.Png(), .. new byte[4000]], "12-1")), StringComparison.Ordinal);
        Assert.Contains("这种文件不收作佐证材料：a.jpg（jpg）", Shown(await SendAsync(app, River, "a.jpg", SampleFiles.Jpeg(), "12-1")), StringComparison.Ordinal);
        Assert.Contains("已登记佐证材料 1 份：12.1", await AddAsync(app, River, "a.png", SampleFiles.Png(), "12-1"), StringComparison.Ordinal);
        Assert.Contains("达到上限", await AddAsync(app, River, "b.png", SampleFiles.Png(1), "12-1"), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(app));
    }

    [Fact]
    public async Task Only_those_who_may_see_the_measure_list_search_and_download()
    {
        await using var app = await ChatApp.StartAsync(Today);
        await AddAsync(app, River, "纪要.txt", System.Text.Encoding.UTF8.GetBytes("党组会议纪要，审定联合执法方案"), "12-1");

        var (own, mine) = await AskAsync(app, Role.Official, River, "纪要 执法");
        var (others, theirs) = await AskAsync(app, Role.Official, "办公室", "纪要 执法");
        var (whole, all) = await AskAsync(app, Role.Inspector, null, "纪要 执法");

        Assert.Contains("佐证材料里有「纪要 执法」的共 1 份", own, StringComparison.Ordinal);
        Assert.Contains("「党组会议纪要，审定联合执法方案」", own, StringComparison.Ordinal);
        Assert.Contains("没有找到", others, StringComparison.Ordinal);
        Assert.Contains("12.1 的佐证材料只给牵头和配合的科室看", others, StringComparison.Ordinal);
        Assert.Contains("佐证材料共 1 份", whole, StringComparison.Ordinal);
        Assert.Equal((2, 0, 2), (mine.Count, theirs.Count, all.Count));

        // Each address opens one file, for the one to whom it was given.
        Assert.Equal(System.Net.HttpStatusCode.OK, (await app.Http.GetAsync(mine[0])).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await app.Http.GetAsync(mine[0].Replace("?t=", "?t=x", StringComparison.Ordinal))).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await app.Http.GetAsync(mine[0].Split('?')[0] + "?" + all[1].Split('?')[1])).StatusCode);
    }

    [Fact]
    public async Task A_secret_measures_evidence_is_nothing_for_a_group()
    {
        await using var app = await ChatApp.StartAsync(Today);
        await AddAsync(app, River, "纪要.txt", "secret minutes"u8.ToArray(), "12-1");
        var ledger = (await app.LedgersAsync())[0];
        await app.Services.GetRequiredService<CommitQueue>().RunAsync(Durability.Full, unit => unit.Ledger.AppendAsync(
            ledger.Id, Actor.Operator, _ => (EventBody)new MeasuresDisclosed([new MeasureNumber(12, 1)], Disclosure.Secret)));

        var (group, files) = await AskAsync(app, Role.Official, River, "minutes", isGroup: true);

        Assert.Contains("12.1 的材料不能在群里说", group, StringComparison.Ordinal);
        Assert.DoesNotContain("纪要", group, StringComparison.Ordinal);
        Assert.Empty(files);
    }

    [Fact]
    public async Task Bytes_go_by_order_only_where_no_ledger_needs_them()
    {
        await using var app = await ChatApp.StartAsync(Today);
        var photo = SampleFiles.Png();
        await AddAsync(app, River, "a.png", photo, "12-1");
        await AddAsync(app, River, "a.png", photo, "12-2");
        var (store, writer) = (app.Services.GetRequiredService<EvidenceStore>(), app.Services.GetRequiredService<CommitQueue>());
        var ledger = (await app.LedgersAsync())[0];
        var pieces = ledger.Measures.SelectMany(m => m.Evidence).ToList();

        Assert.False(await store.ForgetAsync(pieces[0].Sha256));
        await RemoveAsync(pieces[0].By!.Sequence);
        Assert.False(await store.ForgetAsync(pieces[0].Sha256));
        Assert.True(store.Has(pieces[0].Sha256));

        await RemoveAsync(pieces[1].By!.Sequence);
        Assert.True(await store.ForgetAsync(pieces[0].Sha256));
        Assert.False(store.Has(pieces[0].Sha256));
        var (shown, files) = await AskAsync(app, Role.Official, River, "png");
        Assert.Contains("（已按令删除）", shown, StringComparison.Ordinal);
        Assert.Empty(files);

        Task RemoveAsync(int sequence) => writer.RunAsync(Durability.Full, unit => unit.Ledger.AppendAsync(
            ledger.Id, Actor.Operator, _ => (EventBody)new TextRemoved(sequence, "依申请")));
    }

    [Fact]
    public async Task Tidying_takes_drafts_and_leaves_evidence()
    {
        await using var app = await ChatApp.StartAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        var store = app.Services.GetRequiredService<EvidenceStore>();
        var sha256 = new string('a', 64);
        await store.KeepAsync(sha256, [1, 2, 3], default);
        var folder = Path.Combine(app.Folder, "evidence");
        await File.WriteAllTextAsync(Path.Combine(folder, ".half"), "half");
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-40));
        }

        await app.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<Tidying>().Single().RunOnceAsync();

        Assert.Equal([sha256], Directory.EnumerateFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Two_who_write_the_same_bytes_are_both_right()
    {
        await using var app = await ChatApp.StartAsync(Today);
        var store = app.Services.GetRequiredService<EvidenceStore>();
        var bytes = new byte[300_000];

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => store.KeepAsync(new string('b', 64), bytes, default))));

        Assert.Equal(bytes, await store.ReadAsync(new string('b', 64), default));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(app.Folder, "evidence")));
    }

    private static async Task<string> AddAsync(ChatApp app, string user, string name, byte[] bytes, string words)
    {
        await app.SayAsync(user, "我是" + user);
        var card = await SendAsync(app, user, name, bytes, words);
        var button = card.Select(r => r.Button("确认登记")).LastOrDefault(b => b is not null);
        Assert.True(button is not null, Shown(card));
        return Shown(await app.PressAsync(user, button));
    }

    private static Task<IReadOnlyList<Reply>> SendAsync(ChatApp app, string user, string name, byte[] bytes, string words) =>
        app.SendFileAsync(user, name, bytes, words: words);

    private static string Shown(IEnumerable<Reply> replies) => string.Join('\n', replies.Select(r => r.Shown));

    private static async Task<int> CountAsync(ChatApp app) => (await app.LedgersAsync())[0].Measures.Sum(m => m.Evidence.Length);

    // Lists 12.1 and searches, as the order of words will.
    private static async Task<(string Said, List<string> Files)> AskAsync(ChatApp app, Role role, string? office, string query, bool isGroup = false)
    {
        var activity = new Activity
        {
            Type = "message", ChannelId = "emulator", From = new ChannelAccount { Id = office ?? "inspector" }, Recipient = new ChannelAccount { Id = "bot" },
            Conversation = new ConversationAccount { Id = $"chat-of-{office ?? "inspector"}", IsGroup = isGroup ? true : null },
        };
        using var lease = await app.Services.GetRequiredService<ReadContexts>().RentAsync(default);
        var ledger = (await app.LedgersAsync())[0];
        var told = new List<Activity>();
        var context = new Heard(activity, told);
        var turn = new Turn(context, lease.Db, Place.Of(activity), new Person(ledger.Id, role, office), ledger, app.Services.GetRequiredService<OrganisationClock>().Now, Phrases.Of(Language.Chinese), default);
        var desk = app.Services.GetRequiredService<EvidenceListDesk>();
        await desk.ListAsync(turn, [new MeasureNumber(12, 1)]);
        await desk.SearchAsync(turn, query);
        return (string.Join('\n', told.Select(t => t.Text)), [.. told.SelectMany(t => t.Attachments ?? []).Select(a => a.ContentUrl!)]);
    }

    /// <summary>A turn that only listens to what is said in it.</summary>
    private sealed class Heard(Activity activity, List<Activity> told) : ITurnContext
    {
        public BotAdapter Adapter => throw new NotSupportedException();

        public Activity Activity => activity;

        public bool Responded => told.Count > 0;

        public TurnState TurnState { get; } = new();

        public Task<ResourceResponse> SendActivityAsync(string text, CancellationToken cancellationToken = default) => SendActivityAsync(MessageFactory.Text(text), cancellationToken);

        public Task<ResourceResponse> SendActivityAsync(Activity said, CancellationToken cancellationToken = default)
        {
            told.Add(said);
            return Task.FromResult(new ResourceResponse());
        }

        public Task<ResourceResponse[]> SendActivitiesAsync(Activity[] activities, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<ResourceResponse> UpdateActivityAsync(Activity said, CancellationToken cancellationToken = default) => SendActivityAsync(said, cancellationToken);

        public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
