using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders.Reminders;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>What people say of their reminders. They are their own affair: in a group only the group's digest is spoken of.</summary>
internal sealed class ReminderDesk(Indexes indexes, RectificationPolicy policy, LaterDesk later, MuteDesk mutes, MyReminders mine, DigestDesk digests)
{
    /// <summary>Whether the words were such an order; then it was carried out.</summary>
    public async Task<bool> TakesAsync(Turn turn, string text)
    {
        var said = new Utterance(turn.Now, turn.Actor.Office, turn.Actor.Role, turn.IsGroup, text);
        if (ReminderReader.Read(said, indexes.Of(turn.Ledger), policy.Calendar.AddWorkingDays) is not { } order)
        {
            return false;
        }

        await (order is DigestOrder digest ? digests.TakeAsync(turn, digest) : turn.IsGroup ? turn.SayAsync(turn.Words.Find("Nudge_Alone")) : OwnAsync(turn, order));
        return true;
    }

    private Task OwnAsync(Turn turn, ReminderOrder order) => order switch
    {
        RemindLaterOrder wanted => later.TakeAsync(turn, wanted),
        ReminderRhythmOrder rhythm => later.TakeAsync(turn, rhythm),
        MuteOrder mute => mutes.TakeAsync(turn, mute),
        MuteDecisionOrder decision => mutes.DecideAsync(turn, decision),
        WhyReminderOrder why => mine.WhyAsync(turn, why),
        UndeliveredOrder => mine.UndeliveredAsync(turn),
        _ => mine.ListAsync(turn),
    };
}
