using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Tests.Storage;

/// <summary>A database made by an older version becomes today's, with what it holds.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly DataFolder folder = new(Directory.CreateTempSubdirectory("rectifybot-test-").FullName);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder.Root, recursive: true);
    }

    [Theory]
    [InlineData("20261123134113_Beginning")]
    [InlineData("20261124204357_PapersAndPlans")]
    public async Task An_older_database_keeps_its_cards(string made)
    {
        await using (var old = Open())
        {
            await old.GetService<IMigrator>().MigrateAsync(made);
            await old.Database.ExecuteSqlRawAsync(
                """INSERT INTO proposals ("Id", "Channel", "Conversation", "Author", "Rectification", "At", "State", "Draft") VALUES ('p', 'c', 'c', 'u', 'r', '2026-03-16 01:00:00', 'Confirmed', '{{}}')""");
        }

        await using var db = Open();
        await SqliteSetup.PrepareAsync(db, folder);

        var row = await db.Set<ProposalRow>().SingleAsync();
        Assert.Equal(("p", ProposalState.Confirmed, null), (row.Id, row.State, row.Outcome));
        Assert.Empty(await db.Set<ExampleRow>().ToListAsync());
    }

    [Fact]
    public void The_migrations_make_what_the_model_says()
    {
        using var db = Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    private SqliteAppDb Open()
    {
        var options = new DbContextOptionsBuilder<SqliteAppDb>();
        options.UseEmbedded(folder);
        return new SqliteAppDb(options.Options);
    }
}
