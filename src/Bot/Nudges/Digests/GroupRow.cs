#pragma warning disable CS1591 // Rows: their names say what they hold.
using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Bot.Nudges.Digests;

/// <summary>A group that wants the digests of a ledger. A bot can only speak in a group that added it: the conversation is kept from what was said there.</summary>
public sealed class GroupRow
{
    public required string Channel { get; init; }

    public required string Conversation { get; init; }

    public required string Rectification { get; init; }

    /// <summary>A conversation reference, as JSON; null where the group is closed to us.</summary>
    public string? Reference { get; set; }

    /// <summary>zh-CN or en.</summary>
    public required string Language { get; init; }

    /// <summary>The name of who turned it on.</summary>
    public required string By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Since { get; init; }

    /// <summary>As the register names it.</summary>
    public string Recipient => $"group:{Channel}:{Conversation}";
}

/// <summary>The groups' part of the one database.</summary>
public static class GroupModel
{
    /// <summary>Adds the table.</summary>
    public static ModelBuilder AddGroups(this ModelBuilder model)
    {
        model.Entity<GroupRow>(e =>
        {
            e.ToTable("groups").HasKey(r => new { r.Channel, r.Conversation });
            e.Ignore(r => r.Recipient);
        });
        return model;
    }
}
