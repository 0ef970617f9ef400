#pragma warning disable CS1591 // Rows: their names say what they hold.
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.Storage;

/// <summary>A message taken in, by the messenger's own id. Its text goes once it is worked.</summary>
public sealed class InboxRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required string Activity { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>The whole activity, while it waits to be worked; null after.</summary>
    public string? Json { get; init; }
}

/// <summary>Which person a messenger's user is.</summary>
public sealed class IdentityRow
{
    public required string Channel { get; init; }

    public required string UserId { get; init; }

    public required string Person { get; init; }
}

/// <summary>A report that was read and waits for its author's word, or what became of it.</summary>
public sealed class ProposalRow
{
    public required string Id { get; init; }

    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required string Author { get; init; }

    public required string Rectification { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required ProposalState State { get; set; }

    /// <summary>The draft, as JSON.</summary>
    public required string Draft { get; init; }

    /// <summary>The number of the event that recorded it.</summary>
    public int? Recorded { get; set; }

    /// <summary>How it was confirmed, as JSON: the fields that its author put right. Null where it was not confirmed, or before this was kept.</summary>
    public string? Outcome { get; set; }

    /// <summary>The channel's id of the message that shows the card.</summary>
    public string? CardActivity { get; set; }
}

/// <summary>What became of a proposal.</summary>
public enum ProposalState
{
    /// <summary>It waits.</summary>
    Waiting,

    /// <summary>It was recorded.</summary>
    Confirmed,

    /// <summary>Its author dropped it.</summary>
    Dropped,
}

/// <summary>What the bot last asked somebody in a conversation, so that the answer is understood in its light.</summary>
public sealed class PendingRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required string UserId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The question, as JSON.</summary>
    public required string Question { get; init; }
}

/// <summary>Something that the bot said in a group, so that a reply to it is known for one.</summary>
public sealed class GroupMessageRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required string Activity { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>A Direct Line conversation.</summary>
public sealed class TranscriptConversationRow
{
    public required string Id { get; init; }

    public required string UserId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    public required long LastWatermark { get; set; }
}

/// <summary>An activity of a Direct Line conversation; a replaced one keeps its place and gets a new watermark.</summary>
public sealed class TranscriptActivityRow
{
    public required string Conversation { get; init; }

    public required string Activity { get; init; }

    public required long Position { get; init; }

    public required long Watermark { get; set; }

    public required string Json { get; set; }
}

/// <summary>A file that somebody sent; its bytes lie in the data folder under their hash.</summary>
public sealed class UploadRow
{
    public required string Id { get; init; }

    public required string Conversation { get; init; }

    public required string Name { get; init; }

    public required string ContentType { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>The conversation's part of the one database.</summary>
public static class ConversationModel
{
    /// <summary>Adds the tables of the front door and of the conversation.</summary>
    public static ModelBuilder AddConversations(this ModelBuilder model)
    {
        model.Entity<InboxRow>(e =>
        {
            e.ToTable("inbox").HasKey(r => new { r.Channel, r.Conversation, r.Activity });
            e.HasIndex(r => r.ReceivedAt);
        });
        model.Entity<IdentityRow>().ToTable("identities").HasKey(r => new { r.Channel, r.UserId });
        model.Entity<ProposalRow>(e =>
        {
            e.ToTable("proposals").HasKey(r => r.Id);
            e.HasIndex(r => new { r.Channel, r.Conversation, r.Author, r.State });
            e.Property(r => r.State).HasConversion<string>();
        });
        model.Entity<PendingRow>().ToTable("pending_questions").HasKey(r => new { r.Channel, r.Conversation, r.UserId });
        model.Entity<GroupMessageRow>().ToTable("group_messages").HasKey(r => new { r.Channel, r.Conversation, r.Activity });
        model.Entity<TranscriptConversationRow>().ToTable("transcript_conversations").HasKey(r => r.Id);
        model.Entity<TranscriptActivityRow>(e =>
        {
            e.ToTable("transcript_activities").HasKey(r => new { r.Conversation, r.Activity });
            e.HasIndex(r => new { r.Conversation, r.Position });
            e.HasOne<TranscriptConversationRow>().WithMany().HasForeignKey(r => r.Conversation);
        });
        model.Entity<UploadRow>().ToTable("uploads").HasKey(r => r.Id);
        model.Entity<ExampleRow>(e =>
        {
            e.ToTable("examples").HasKey(r => r.Proposal);
            e.HasIndex(r => new { r.Rectification, r.Day });
            e.Property(r => r.Role).HasConversion<string>();
        });
        return model;
    }
}
