using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges.Digests;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders.Reminders;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>Turns a group's digests on and off, on a coordinator's word in the group.</summary>
internal sealed class DigestDesk(CommitQueue writer, IOptions<BotOptions> options)
{
    public async Task TakeAsync(Turn turn, DigestOrder order)
    {
        if (!turn.IsGroup)
        {
            await turn.SayAsync(turn.Words.Find("Digest_InTheGroup"));
        }
        else if (turn.Actor.Role != Role.Coordinator)
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
        }
        else
        {
            await ChangeAsync(turn, order.On);
        }
    }

    /// <summary>The group's conversation as it is now, where digests are wanted: addresses of services change.</summary>
    public async Task RenewAsync(Turn turn)
    {
        var (channel, conversation) = (turn.Place.Channel, turn.Place.Conversation);
        if (ReferenceOf(turn) is { } now && await turn.Db.Set<GroupRow>().AsNoTracking().AnyAsync(g => g.Channel == channel && g.Conversation == conversation && g.Reference != now, turn.Cancelled))
        {
            await writer.RunAsync<bool>(Durability.Relaxed, async unit => await unit.Db.Set<GroupRow>().Where(g => g.Channel == channel && g.Conversation == conversation)
                .ExecuteUpdateAsync(set => set.SetProperty(g => g.Reference, now)) > 0);
        }
    }

    private async Task ChangeAsync(Turn turn, bool on)
    {
        var (channel, conversation) = (turn.Place.Channel, turn.Place.Conversation);
        await writer.RunAsync<bool>(Durability.Full, async unit =>
        {
            await unit.Db.Set<GroupRow>().Where(g => g.Channel == channel && g.Conversation == conversation).ExecuteDeleteAsync();
            if (on)
            {
                unit.Db.Add(new GroupRow { Channel = channel, Conversation = conversation, Rectification = turn.Ledger.Id, Reference = ReferenceOf(turn), Language = turn.Words.Language.Tag(), By = turn.Actor.Name, Since = turn.Now.UtcDateTime });
            }

            return true;
        });
        var times = options.Value.Nudges.Digests;
        await turn.SayAsync(on ? turn.Words.Put("Digest_On", turn.Words.WeekDay(times.WeeklyOn), times.WeeklyAt, turn.Words.WeekDay(times.OverdueOn), times.OverdueAt) : turn.Words.Find("Digest_Off"));
    }

    private static string? ReferenceOf(Turn turn)
    {
        if (turn.Context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return null;
        }

        // Who spoke last, and in answer to what, is no part of the group's address.
        var reference = turn.Context.Activity.GetConversationReference();
        (reference.ActivityId, reference.User, reference.Locale) = (null, null, null);
        return JsonSerializer.Serialize(reference, ProtocolJson.Wire.ConversationReference);
    }
}
