using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Storage.Removal;

/// <summary>What was said on our own page and carries a removed text: the line stays, with nothing in it.</summary>
internal sealed class Transcripts
{
    /// <summary>Empties the lines in the conversations of the ledger's people; pages that are open show it at once.</summary>
    public async Task ForgetAsync(AppDb db, Traces traces)
    {
        foreach (var conversation in await db.Set<TranscriptConversationRow>().AsNoTracking().Select(c => new { c.Id, c.UserId }).ToListAsync())
        {
            if (Identities.OfPage(conversation.UserId)?.Rectification == traces.Rectification)
            {
                await ForgetAsync(db, conversation.Id, traces);
            }
        }
    }

    private static async Task ForgetAsync(AppDb db, string conversation, Traces traces)
    {
        var rows = await db.Set<TranscriptActivityRow>().AsNoTracking().Where(a => a.Conversation == conversation).OrderBy(a => a.Position).ToListAsync();
        foreach (var row in rows.Where(a => traces.Activities.Contains(a.Activity) || traces.AreInJson(a.Json)))
        {
            var json = Emptied(row.Json);
            await db.Set<TranscriptConversationRow>().Where(c => c.Id == conversation).ExecuteUpdateAsync(set => set.SetProperty(c => c.LastWatermark, c => c.LastWatermark + 1));
            var mark = await db.Set<TranscriptConversationRow>().Where(c => c.Id == conversation).Select(c => c.LastWatermark).SingleAsync();
            await db.Set<TranscriptActivityRow>().Where(a => a.Conversation == conversation && a.Activity == row.Activity)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.Json, json).SetProperty(a => a.Watermark, mark));
        }
    }

    private static string Emptied(string json)
    {
        var was = JsonSerializer.Deserialize(json, ProtocolJson.Wire.Activity)!;
        var left = new Activity
        {
            Type = ActivityTypes.Message,
            Id = was.Id,
            Timestamp = was.Timestamp,
            ChannelId = was.ChannelId,
            From = was.From,
            Conversation = was.Conversation,
            Recipient = was.Recipient,
            Locale = was.Locale,
            ReplyToId = was.ReplyToId,
            TextFormat = TextFormatTypes.Plain,
            Text = Phrases.Of(Languages.OfTag(was.Locale)).Put("Do_Gone"),
        };
        return JsonSerializer.Serialize(left, ProtocolJson.Wire.Activity);
    }
}
