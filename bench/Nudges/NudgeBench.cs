using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bench.Ledgers;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bench.Nudges;

/// <summary>bench nudges: one sweep over many open measures of which ten thousand are due, in a process of its own; beside it one Quartz trigger a nudge.</summary>
internal static class NudgeBench
{
    public const int Due = 10_000;

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<int> RunAsync(int measures, bool json)
    {
        var folder = Directory.CreateTempSubdirectory("rectifybot-bench-").FullName;
        try
        {
            var bodies = new Bodies(measures);
            await FillAsync(new DataFolder(folder), bodies);
            SqliteConnection.ClearAllPools();
            foreach (var row in await SweepRun.InOwnProcessAsync(folder))
            {
                Print(row with { Measures = bodies.Measures }, json);
            }

            Print(await TriggersAsync(), json);
            await using var connector = await LimitedConnector.StartAsync();
            await AddressAsync(new DataFolder(folder), connector.Address);
            SqliteConnection.ClearAllPools();
            var sent = await SweepRun.SendInOwnProcessAsync(folder);
            Print(sent with { What = $"sent at {LimitedConnector.PerSecond}/s, {connector.Refused} refused", Measures = bodies.Measures, Nudges = connector.Taken }, json);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(DataFolder folder, Bodies bodies)
    {
        await using var db = new SqliteAppDb((DbContextOptions<SqliteAppDb>)new DbContextOptionsBuilder<SqliteAppDb>().UseEmbedded(folder).Options);
        await db.Database.OpenConnectionAsync();
        await SqliteSetup.PrepareAsync(db, folder);
        Seed.Fill((SqliteConnection)db.Database.GetDbConnection(), bodies);

        // Everything is open and was heard of on the day before; every so many measures one has three working days left, and an official of its own.
        var every = Math.Max(1, bodies.Measures / Due);
        var due = Bodies.Today.AddDays(3);
        var later = Bodies.Today.AddDays(200);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE measures SET "Standing" = 'None', "LongTerm" = 0, "LastReport" = '2026-03-15 01:00:00',
                "Deadline" = CASE WHEN rowid % {every} = 0 THEN {due} ELSE {later} END, "Due" = CASE WHEN rowid % {every} = 0 THEN {due} ELSE {later} END,
                "Official" = CASE WHEN rowid % {every} = 0 THEN '责任人' || rowid ELSE NULL END
            """);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO officials ("Id", "Organisation", "Name", "Office", "Role", "Secretary")
            SELECT 'person' || m.rowid, r."Organisation", m."Official", m."Office", 'Official', 0 FROM measures m JOIN rectifications r ON r."Id" = m."Rectification" WHERE m."Official" IS NOT NULL
            """);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);");
    }

    // All of one tenant, so that its limit is the limit of all.
    private static async Task AddressAsync(DataFolder folder, string connector)
    {
        await using var db = new SqliteAppDb((DbContextOptions<SqliteAppDb>)new DbContextOptionsBuilder<SqliteAppDb>().UseEmbedded(folder).Options);
        var head = """{"channelId":"msteams","serviceUrl":"ADDRESS","bot":{"id":"28:bot"},"conversation":{"tenantId":"t","id":"a:""".Replace("ADDRESS", connector, StringComparison.Ordinal);
        const string tail = "\"}}";
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO addresses ("Channel", "UserId", "Rectification", "Person", "Role", "Office", "Reference", "Language", "Seen")
            SELECT 'msteams', o."Id", m."Rectification", 'o-' || o."Id", 'Official', o."Office", {head} || o."Id" || {tail}, 'zh-CN', {Bodies.Today}
            FROM officials o JOIN measures m ON m.rowid = CAST(substr(o."Id", 7) AS INTEGER)
            """);
    }

    // In the store that the product's own timer has: a job a nudge, fired at once.
    private static async Task<NudgeRow> TriggersAsync()
    {
        var (scheduling, firing) = await TriggerPerNudge.RunAsync(Due);
        return new NudgeRow("quartz, one trigger a nudge", 0, Due, scheduling.TotalSeconds + firing.TotalSeconds, null);
    }

    private static void Print(NudgeRow row, bool json) => Console.WriteLine(json ? JsonSerializer.Serialize(row, Options) : string.Create(
        CultureInfo.InvariantCulture, $"{row.What,-30} {row.Measures,10:N0} measures {row.Nudges,7:N0} nudges {row.Seconds,8:0.00} s {row.PeakMb,6:0} MB"));
}

/// <summary>One row of the bench.</summary>
/// <param name="Nudges">How many came of it.</param>
/// <param name="PeakMb">The largest working set of the process, the program itself included; null where it was not measured.</param>
internal sealed record NudgeRow(string What, int Measures, int Nudges, double Seconds, double? PeakMb);
