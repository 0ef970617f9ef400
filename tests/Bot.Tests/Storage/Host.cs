using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Tests.Storage;

/// <summary>One host on a data folder: its own contexts, its own writer, its own memory.</summary>
internal sealed class Host : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Host(string folder) => services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddLedgerStorage(folder, today: null).BuildServiceProvider();

    public CommitQueue Writer => services.GetRequiredService<CommitQueue>();

    public static NoticeImported Notice { get; } = new(
        new NoticeHeading("某县水务局党组", "第三轮巡察", null, null, null),
        [new ProblemEntry(1, "作风", null, "会议偏多", [new MeasureEntry(1, "压减会议", Progress.NotStarted, LongTerm: false, null)])],
        new string('a', 64));

    public static MeasureNumber One { get; } = new(1, 1);

    public static async Task<Host> StartAsync(string folder)
    {
        var host = new Host(folder);
        await AppServices.PrepareAsync(host.services);
        return host;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    public async Task<SqliteAppDb> OpenAsync() => await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();

    public Task<Outcome<SealedEvent?>> DecideAsync(Actor by, Func<Rectification?, Outcome<EventBody?>> decide) =>
        Writer.RunAsync<SealedEvent?>(Durability.Full, unit => unit.Ledger.AppendAsync("r1", by, decide));

    public async Task AppendAsync(Actor by, params EventBody[] bodies)
    {
        foreach (var body in bodies)
        {
            Assert.Null((await DecideAsync(by, _ => body)).Refusal);
        }
    }

    public async Task<Rectification> ReadAsync()
    {
        await using var db = await OpenAsync();
        return (await new LedgerReader(db, new LedgerCache()).FindAsync("r1"))!;
    }

    public async Task<ChainReport> VerifyAsync()
    {
        await using var db = await OpenAsync();
        return await ChainVerifier.VerifyAsync(db, "r1", services.GetRequiredService<HeadLog>().Read().Of("r1"));
    }
}
