using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Tests.Delivery;

/// <summary>A data folder in which so many people have one measure each that is due in three working days, and can be written to.</summary>
internal sealed class ManyNudges : IDisposable
{
    /// <summary>A Monday.</summary>
    public static readonly DateOnly Today = new(2026, 3, 16);

    private const int PerBody = 100;

    private ManyNudges(DataFolder folder) => Folder = folder;

    public DataFolder Folder { get; }

    public static async Task<ManyNudges> MakeAsync(int count, string serviceUrl)
    {
        var made = new ManyNudges(new DataFolder(Directory.CreateTempSubdirectory("rectifybot-test-").FullName));
        await using var db = made.Open();
        await SqliteSetup.PrepareAsync(db, made.Folder);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        for (var body = 0; body < (count + PerBody - 1) / PerBody; body++)
        {
            AddBody(db, body, Math.Min(PerBody, count - (body * PerBody)), serviceUrl);
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        return made;
    }

    public SqliteAppDb Open() => new((DbContextOptions<SqliteAppDb>)new DbContextOptionsBuilder<SqliteAppDb>().UseEmbedded(Folder).Options);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder.Root, recursive: true);
    }

    // A tenant for each body: what a tenant may be sent a second is not what these tests are about.
    private static void AddBody(SqliteAppDb db, int body, int count, string serviceUrl)
    {
        var id = $"body-{body:000}";
        db.Add(new RectificationRow { Id = id, Organisation = $"第{body}号单位", Version = 1, Head = "00" });
        db.Add(new EventRow { Rectification = id, Sequence = 1, Kind = "notice_imported", At = "2026-03-13T01:00:00.000Z", Json = "{}", Hash = "00" });
        db.Add(new ProblemRow { Rectification = id, Number = 1, Title = "管理不严" });
        for (var i = 1; i <= count; i++)
        {
            var person = $"p{body:000}x{i:000}";
            db.Add(new MeasureRow
            {
                Rectification = id, Problem = 1, Number = i, Text = $"第{i}件事", Office = "办公室", Official = person, Deadline = "2026-03-19", Due = new DateOnly(2026, 3, 19),
                Progress = Progress.InProgress, Standing = Standing.None, LongTerm = false, Blocked = false, Disclosure = Disclosure.Public,
            });
            db.Add(new OfficialRow { Id = person, Organisation = $"第{body}号单位", Name = person, Office = "办公室", Role = Role.Official });
            db.Add(new AddressRow
            {
                Channel = "msteams", UserId = person, Rectification = id, Person = "o-" + person, Role = Role.Official, Office = "办公室", Language = "zh-CN", Seen = Today,
                Reference = new JsonObject
                {
                    ["channelId"] = "msteams", ["serviceUrl"] = serviceUrl, ["bot"] = new JsonObject { ["id"] = "28:bot" }, ["user"] = new JsonObject { ["id"] = person },
                    ["conversation"] = new JsonObject { ["id"] = "a:" + person, ["tenantId"] = id },
                }.ToJsonString(),
            });
        }
    }
}
