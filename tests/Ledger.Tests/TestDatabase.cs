using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests;

/// <summary>A SQLite database in memory that lives as long as its one connection.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public TestDatabase()
    {
        connection.Open();
        using var db = Open();
        db.Database.EnsureCreated();
    }

    public FakeTimeProvider Clock { get; } = new(Some.Monday);

    public DbContext Open() => new Context(new DbContextOptionsBuilder().UseSqlite(connection).Options);

    public void Dispose() => connection.Dispose();

    public async Task AppendAsync(params EventBody[] bodies)
    {
        await using var db = Open();
        var session = new LedgerSession(db, new LedgerCache(), Clock);
        foreach (var body in bodies)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await session.AppendAsync("r1", Some.Coordinator, _ => body);
        }
    }

    public async Task<Rectification?> ReadAsync(LedgerCache? cache = null)
    {
        await using var db = Open();
        return await new LedgerReader(db, cache ?? new LedgerCache()).FindAsync("r1");
    }

    public async Task<Rectification?> FoldAsync()
    {
        await using var db = Open();
        return await new LedgerReader(db, new LedgerCache()).AsOfAsync("r1", DateTime.MaxValue);
    }

    public async Task<ChainReport> VerifyAsync()
    {
        await using var db = Open();
        return await ChainVerifier.VerifyAsync(db, "r1");
    }

    private sealed class Context(DbContextOptions options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddLedger();
    }
}
