using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Storage;

/// <summary>Keeps which messages were refused because they may not be kept.</summary>
internal sealed class RefusedMessages(CommitQueue writer, TimeProvider clock)
{
    /// <summary>Keeps the fact, once however often the message comes.</summary>
    public async Task KeepAsync(Activity activity, SecrecyKind kind, CancellationToken cancellationToken)
    {
        var (channel, conversation, user) = (activity.ChannelId ?? string.Empty, activity.Conversation?.Id ?? string.Empty, activity.From?.Id ?? string.Empty);
        var (id, name, now) = (activity.Id ?? Guid.NewGuid().ToString("N"), kind.ToString(), clock.GetUtcNow().UtcDateTime);
        await writer.RunAsync<bool>(
            Durability.Full,
            async unit => await unit.Db.Database.ExecuteSqlAsync(
                $"""INSERT INTO refused_messages ("Channel", "Conversation", "Activity", "Kind", "UserId", "At") VALUES ({channel}, {conversation}, {id}, {name}, {user}, {now}) ON CONFLICT DO NOTHING""",
                CancellationToken.None) > 0,
            cancellationToken);
    }
}
