using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Storage;

/// <summary>What was said on our own page, in the database.</summary>
public sealed class Transcript(CommitQueue writer, IDbContextFactory<SqliteAppDb> contexts, TimeProvider clock) : ITranscript
{
    /// <inheritdoc/>
    public async ValueTask<bool> CreateAsync(string conversationId, string userId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var created = await writer.RunAsync<bool>(
            Durability.Relaxed,
            async unit => await unit.Db.Database.ExecuteSqlAsync(
                $"""INSERT INTO transcript_conversations ("Id", "UserId", "StartedAt", "LastWatermark") VALUES ({conversationId}, {userId}, {now}, 0) ON CONFLICT DO NOTHING""",
                CancellationToken.None) > 0,
            cancellationToken);
        return created.Value;
    }

    /// <inheritdoc/>
    public async ValueTask<string?> OwnerAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Set<TranscriptConversationRow>().Where(c => c.Id == conversationId).Select(c => c.UserId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask<long> AppendAsync(string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity);
        var appended = await writer.RunAsync<long>(
            Durability.Full,
            async unit =>
            {
                var mark = await NextAsync(unit, conversationId);
                unit.Db.Add(new TranscriptActivityRow { Conversation = conversationId, Activity = activity.Id!, Position = mark, Watermark = mark, Json = json });
                return mark;
            },
            cancellationToken);
        return appended.Value;
    }

    /// <inheritdoc/>
    public async ValueTask<long?> ReplaceAsync(string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        var replaced = await writer.RunAsync<long?>(
            Durability.Full,
            async unit =>
            {
                var row = await unit.Db.Set<TranscriptActivityRow>().SingleOrDefaultAsync(a => a.Conversation == conversationId && a.Activity == activity.Id);
                if (row is null)
                {
                    return default(long?);
                }

                activity.Timestamp = JsonSerializer.Deserialize(row.Json, ProtocolJson.Wire.Activity)?.Timestamp ?? activity.Timestamp;
                row.Json = JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity);
                row.Watermark = await NextAsync(unit, conversationId);
                return row.Watermark;
            },
            cancellationToken);
        return replaced.Value;
    }

    /// <inheritdoc/>
    public async ValueTask<TranscriptPage> ReadAsync(string conversationId, long after, int newest, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Set<TranscriptActivityRow>().AsNoTracking()
            .Where(a => a.Conversation == conversationId && a.Watermark > after)
            .OrderByDescending(a => a.Position).Take(newest).ToListAsync(cancellationToken);
        rows.Reverse();
        var activities = rows.Select(r => JsonSerializer.Deserialize(r.Json, ProtocolJson.Wire.Activity)!).ToList();
        return new TranscriptPage(activities, rows.Count == 0 ? after : rows.Max(r => r.Watermark));
    }

    private static async Task<long> NextAsync(Unit unit, string conversationId)
    {
        await unit.Db.Set<TranscriptConversationRow>().Where(c => c.Id == conversationId)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.LastWatermark, c => c.LastWatermark + 1));
        return await unit.Db.Set<TranscriptConversationRow>().Where(c => c.Id == conversationId).Select(c => c.LastWatermark).SingleAsync();
    }
}
