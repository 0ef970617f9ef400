using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Conversation;

/// <summary>In a group people talk with one another: the bot listens only to what is said to it, by a mention or by a reply to its own words.</summary>
internal sealed class Groups(CommitQueue writer)
{
    /// <summary>Whether the message is for the bot.</summary>
    public async ValueTask<bool> IsForUsAsync(AppDb db, Activity activity) =>
        !activity.IsGroup() || Mentions.AreIn(activity) || (activity.ReplyToId is { Length: > 0 } reply && await IsOursAsync(db, Place.Of(activity), reply));

    /// <summary>Remembers what the bot said, so that a reply to it is known.</summary>
    public Task RememberAsync(Turn turn) => turn.Said.Count == 0 ? Task.CompletedTask : writer.RunAsync<bool>(Durability.Relaxed, unit =>
    {
        unit.Db.AddRange(turn.Said.Distinct(StringComparer.Ordinal).Select(id => new GroupMessageRow
        {
            Channel = turn.Place.Channel, Conversation = turn.Place.Conversation, Activity = id, At = turn.Now.UtcDateTime,
        }));
        return Task.FromResult<Ledger.Outcome<bool>>(true);
    });

    private static Task<bool> IsOursAsync(AppDb db, Place place, string activity) => db.Set<GroupMessageRow>()
        .AnyAsync(r => r.Channel == place.Channel && r.Conversation == place.Conversation && r.Activity == activity);
}
