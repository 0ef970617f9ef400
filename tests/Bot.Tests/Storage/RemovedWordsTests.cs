using System.Text;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Tests.Storage;

/// <summary>What was removed by order is nowhere in the files of the database.</summary>
public sealed class RemovedWordsTests : IAsyncLifetime
{
    private const string Words = "李某某的身份证号三七〇四〇二";

    private static readonly Actor Coordinator = new("c1", "周整改", null, Role.Coordinator);

    private readonly string folder = Directory.CreateTempSubdirectory("rectifybot-test-").FullName;
    private Host host = null!;

    public async Task InitializeAsync() => host = await Host.StartAsync(folder);

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Removed_words_are_in_no_byte_of_the_database()
    {
        await host.AppendAsync(Coordinator, Host.Notice);
        await ReportManyAsync(60);
        await host.AppendAsync(Coordinator, Said(Words));
        await ReportManyAsync(60);
        Assert.True(await HeldAsync());

        var removed = await host.DecideAsync(Coordinator, ledger => RemoveText.Decide(ledger!, Coordinator, 62, "含个人隐私"));

        Assert.Null(removed.Refusal);
        Assert.False(await HeldAsync());
        Assert.True((await host.VerifyAsync()).Ok);
    }

    [Fact]
    public async Task While_somebody_reads_the_old_pages_the_next_commit_wipes_them()
    {
        await host.AppendAsync(Coordinator, Host.Notice, Said(Words));
        await using (var db = await host.OpenAsync())
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync("BEGIN DEFERRED;");
            Assert.Equal(2, await db.Set<EventRow>().CountAsync());
            await host.AppendAsync(Coordinator, new TextRemoved(2, "含个人隐私"));
            Assert.True(await HeldAsync());
            await db.Database.ExecuteSqlRawAsync("ROLLBACK;");
        }

        await host.AppendAsync(Coordinator, Said("别的"));
        Assert.False(await HeldAsync());
    }

    private async Task ReportManyAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await host.AppendAsync(Coordinator, Said($"第{i}次会议已经压减，其余的按计划进行，情况正常。"));
        }
    }

    private static ProgressReported Said(string words) =>
        new(new Report(Guid.NewGuid().ToString("N"), words, "webchat", null, [new MeasureRecord { Measure = Host.One, Progress = Progress.InProgress, Words = words }]));

    private async Task<bool> HeldAsync()
    {
        var wanted = Encoding.UTF8.GetBytes(Words);
        foreach (var path in Directory.EnumerateFiles(folder, "rectifybot.db*"))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            if (bytes.ToArray().AsSpan().IndexOf(wanted) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
