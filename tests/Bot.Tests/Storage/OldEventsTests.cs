using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Tests.Storage;

/// <summary>A database of the version before, whose events hold what people wrote in themselves, is opened, derived anew, verifies, and goes on.</summary>
public sealed class OldEventsTests : IAsyncLifetime
{
    private const string Before = "20261124231000_Corrections";

    // As that version wrote them: canonical, with the texts inside, signatures and snapshots unknown.
    private static readonly string[] Bodies =
    [
        """{"heading":{"organisation":"某县水务局党组","round":"第三轮巡察"},"kind":"notice_imported","problems":[{"aspect":"作风","measures":[{"longTerm":false,"number":1,"progress":"not_started","text":"压减会议"},{"longTerm":false,"number":2,"progress":"in_progress","text":"建立制度"}],"number":1,"title":"会议偏多"}],"source":"aaaa"}""",
        """{"assignments":[{"assisting":[],"deadline":"2026-04-01","disclosure":"public","measure":"1.1","office":"水保科"}],"kind":"measures_assigned"}""",
        """{"kind":"progress_reported","report":{"channel":"webchat","id":"p1","messageId":"m1","records":[{"blocked":false,"documents":["管理办法"],"due":"2026-05-01","longTerm":false,"measure":"1.1","occurred":["2026-03-01/2026-03-02"],"progress":"completed","quantities":[{"unit":"次","value":3}],"tally":{"isTotal":false,"rules":3},"words":"都做完了"}],"said":"1.1 都做完了"}}""",
        """{"kind":"standing_moved","measure":"1.1","move":"request_close_out"}""",
        """{"kind":"standing_moved","measure":"1.1","move":"return","reason":"缺签到表"}""",
        """{"kind":"standing_moved","measure":"1.1","move":"request_close_out"}""",
        """{"kind":"standing_moved","measure":"1.1","move":"review"}""",
    ];

    private static readonly Actor Official = new("o1", "水保科", "水保科", Role.Official);
    private static readonly Actor Coordinator = new("c2", "整改办", null, Role.Coordinator);
    private static readonly Actor Leader = new("l1", "郑书记", null, Role.Leader);

    private readonly DataFolder folder = new(Directory.CreateTempSubdirectory("rectifybot-test-").FullName);

    public async Task InitializeAsync()
    {
        await using var old = Open();
        await old.GetService<IMigrator>().MigrateAsync(Before);
        await old.Database.ExecuteSqlRawAsync("""INSERT INTO rectifications ("Id", "Organisation", "Round", "Version", "Head") VALUES ('r1', '某县水务局党组', '第三轮巡察', 7, '')""");
        var previous = new string('0', 64);
        for (var i = 0; i < Bodies.Length; i++)
        {
            previous = await PutAsync(old, i + 1, Bodies[i], previous);
        }
    }

    public Task DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder.Root, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task It_is_derived_anew_verifies_and_goes_on()
    {
        await using var host = await Host.StartAsync(folder.Root);
        var measure = (await host.ReadAsync()).Find(Host.One)!;
        Assert.Equal((Standing.Reviewed, Progress.Completed, 3, "o1"), (measure.Standing, measure.Progress, measure.Tally.Rules, measure.ReportedBy));
        Assert.Equal(("c1", "c1"), (measure.CloseOut!.Applied.Person, measure.CloseOut.Reviewed!.Person));
        await using (var db = await host.OpenAsync())
        {
            var said = await db.Set<RecordRow>().SingleAsync(r => r.Sequence == 3);
            Assert.Equal(("都做完了", "progress_reported", "o1"), (said.Words, said.Kind, said.Person));
        }

        var whole = await host.VerifyAsync();
        Assert.Equal((true, 7), (whole.Ok, whole.Count));
        await GoOnAsync(host);
    }

    // No evidence was asked for then; it is today. The old signatures count: who reviewed may not approve.
    private static async Task GoOnAsync(Host host)
    {
        Task<Outcome<Ledger.Events.SealedEvent?>> Move(Actor by, Move move, string? reason = null) => host.DecideAsync(
            by, ledger => MoveStanding.Decide(ledger!, by, new StandingChange(Host.One, move, reason), RectificationPolicy.Default, new DateOnly(2026, 3, 16)));

        Assert.Equal(RefusalCode.EvidenceMissing, (await Move(Leader, Ledger.Move.Approve)).Refusal?.Code);
        Assert.Null((await Move(Coordinator, Ledger.Move.Return, "补佐证")).Refusal);
        await host.AppendAsync(Official, new Ledger.Events.EvidenceAdded(Host.One, new Evidence(new string('e', 64), "e.jpg", "image/jpeg", 100, null)));
        Assert.Null((await Move(Official, Ledger.Move.RequestCloseOut)).Refusal);
        Assert.Null((await Move(Coordinator, Ledger.Move.Review)).Refusal);
        Assert.Null((await Move(Leader, Ledger.Move.Approve)).Refusal);
        Assert.Equal(RefusalCode.NothingToRemove, (await host.DecideAsync(Coordinator, ledger => RemoveText.Decide(ledger!, Coordinator, 3, "含个人隐私"))).Refusal?.Code);
        var whole = await host.VerifyAsync();
        Assert.Equal((true, 12), (whole.Ok, whole.Count));
    }

    private static async Task<string> PutAsync(SqliteAppDb db, int sequence, string body, string previous)
    {
        var at = $"2026-03-16T01:{sequence:00}:00.000Z";
        var by = sequence == 3 ? """{"id":"o1","name":"水保科","office":"水保科","role":"official"}""" : """{"id":"c1","name":"整改办","role":"coordinator"}""";
        var json = $$"""{"at":"{{at}}","body":{{body}},"by":{{by}},"previous":"{{previous}}","rectification":"r1","sequence":{{sequence}}}""";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        var kind = body.Split("\"kind\":\"")[1].Split('"')[0];
        await db.Database.ExecuteSqlAsync($"""INSERT INTO ledger_events ("Rectification", "Sequence", "Kind", "At", "Json", "Hash") VALUES ('r1', {sequence}, {kind}, {at}, {json}, {hash})""");
        return hash;
    }

    private SqliteAppDb Open()
    {
        var options = new DbContextOptionsBuilder<SqliteAppDb>();
        options.UseEmbedded(folder);
        return new SqliteAppDb(options.Options);
    }
}
