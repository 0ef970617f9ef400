using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Nudges.Digests;
using RectifyBot.Ledger.Storage;
using RectifyBot.Scheduler.Storage;

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
        modelBuilder.AddNudges();
        modelBuilder.AddNudgeWishes();
        modelBuilder.AddGroups();
        modelBuilder.AddDeliveries();
    }
}

/// <summary>The embedded default. A second provider has a derived context of its own, for its own migrations.</summary>
public sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options);
