using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Storage;

/// <summary>Messages taken in, by the messenger's own id, so that one delivered twice is worked once.</summary>
public sealed class Inbox(CommitQueue writer, IDbContextFactory<SqliteAppDb> contexts, TimeProvider clock) : IInbox
{
    /// <inheritdoc/>
    public async ValueTask<bool> AcceptAsync(string channelId, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity);
        var now = clock.GetUtcNow().UtcDateTime;
        var accepted = await writer.RunAsync<bool>(
            Durability.Relaxed,
            async unit => await unit.Db.Database.ExecuteSqlAsync(
                $"""INSERT INTO inbox ("Channel", "Conversation", "Activity", "ReceivedAt", "Json") VALUES ({channelId}, {conversationId}, {activityId}, {now}, {json}) ON CONFLICT DO NOTHING""",
                CancellationToken.None) > 0,
            cancellationToken);
        return accepted.Value;
    }

    /// <inheritdoc/>
    public async ValueTask DoneAsync(string channelId, string conversationId, string activityId, CancellationToken cancellationToken) =>
        await writer.RunAsync<bool>(
            Durability.Relaxed,
            async unit => await unit.Db.Database.ExecuteSqlAsync(
                $"""UPDATE inbox SET "Json" = NULL WHERE "Channel" = {channelId} AND "Conversation" = {conversationId} AND "Activity" = {activityId}""",
                CancellationToken.None) > 0,
            cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Activity> UnfinishedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = await db.Set<InboxRow>().AsNoTracking().Where(r => r.Json != null).OrderBy(r => r.ReceivedAt).ToListAsync(cancellationToken);
        foreach (var row in waiting)
        {
            if (JsonSerializer.Deserialize(row.Json!, ProtocolJson.Wire.Activity) is { } activity)
            {
                yield return activity;
            }
        }
    }
}
