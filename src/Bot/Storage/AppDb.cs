using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Notes;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Storage;

/// <summary>The one database: each module's part, side by side, so that they commit together.</summary>
public abstract class AppDb(DbContextOptions options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddLedger();
        modelBuilder.AddConversations();
        modelBuilder.AddNotes();
        modelBuilder.AddDirectory();
        modelBuilder.AddRefusedMessages();
        modelBuilder.AddEvidence();
    }
}

/// <summary>The embedded default. A second provider has a derived context of its own, for its own migrations.</summary>
public sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options);
