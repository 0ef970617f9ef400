using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Storage;

public sealed class CommitQueueTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("rectifybot-test-").FullName;
    private ServiceProvider services = null!;

    public async Task InitializeAsync()
    {
        services = Services(folder);
        await AppServices.PrepareAsync(services);
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Units_that_wait_together_fail_alone()
    {
        var writer = services.GetRequiredService<CommitQueue>();

        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(async i =>
        {
            try
            {
                return (await writer.RunAsync<int>(Durability.Full, unit => AddAsync(unit, i))).Refusal is null;
            }
            catch (InvalidDataException)
            {
                return false;
            }
        }));

        Assert.Equal(Enumerable.Range(0, 40).Select(i => i % 5 > 1), results);
        Assert.Equal(Enumerable.Range(0, 40).Where(i => i % 5 > 1).Select(i => $"u{i:00}"), await UsersAsync());
    }

    [Fact]
    public async Task What_was_confirmed_is_there_for_another_process()
    {
        await services.GetRequiredService<CommitQueue>().RunAsync<int>(Durability.Full, unit => AddAsync(unit, 3));
        await using var other = Services(folder);
        await using var db = await other.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();

        Assert.Equal(1, await db.Set<IdentityRow>().CountAsync());
    }

    [Fact]
    public async Task The_database_is_opened_with_a_write_ahead_log_and_foreign_keys()
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();

        Assert.Equal("wal", await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync());
        Assert.Equal(1, await db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync());
        Assert.Equal(2, await db.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync());
        Assert.Equal(10_000, await db.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync());
    }

    private static ServiceProvider Services(string folder) => new ServiceCollection()
        .AddSingleton<Microsoft.Extensions.Configuration.IConfiguration>(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build())
        .AddLedgerStorage(folder, today: null).BuildServiceProvider();

    // Of five units, the first throws and the second is refused after it wrote.
    private static async Task<Outcome<int>> AddAsync(Unit unit, int i)
    {
        unit.Db.Add(new IdentityRow { Channel = "c", UserId = $"u{i:00}", Person = "p" });
        await unit.Db.SaveChangesAsync();
        return (i % 5) switch
        {
            0 => throw new InvalidDataException("this one breaks"),
            1 => new Refusal(RefusalCode.NothingToRecord),
            _ => i,
        };
    }

    private async Task<List<string>> UsersAsync()
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        return await db.Set<IdentityRow>().OrderBy(r => r.UserId).Select(r => r.UserId).ToListAsync();
    }
}
