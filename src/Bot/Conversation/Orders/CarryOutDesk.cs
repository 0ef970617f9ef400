using RectifyBot.Bot.Conversation.Reminders;
using RectifyBot.Bot.Words;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Hands each order to the desk that carries it out. One that nobody carries out yet is repeated as it was understood.</summary>
internal sealed class CarryOutDesk(
    AssignDesk assign, RemarkDesk remark, DiscloseDesk disclose, SplitDesk split, MergeDesk merge, DelegateDesk delegates, CountersignDesk countersign, RemoveDesk remove, ChaseDesk chases, MyReminders mine)
{
    /// <param name="text">The message in which the order was read.</param>
    public Task TakeAsync(Turn turn, Order order, string text) => order switch
    {
        AssignOrder assigning => assign.ProposeAsync(turn, assigning),
        RemarkOrder remarking => remark.TakeAsync(turn, remarking, text),
        DiscloseOrder disclosing => disclose.TakeAsync(turn, disclosing, text),
        SplitOrder splitting => split.ProposeAsync(turn, splitting),
        MergeOrder merging => merge.ProposeAsync(turn, merging),
        DelegateOrder delegating => delegates.ProposeAsync(turn, delegating),
        CountersignOrder signing => countersign.TakeAsync(turn, signing),
        RemoveTextOrder removing => remove.ProposeAsync(turn, removing),
        RemindersOrder { Wish: null } => turn.IsGroup ? turn.SayAsync(turn.Words.Find("Nudge_Alone")) : mine.ListAsync(turn),
        ChaseOrder chasing => chases.ProposeAsync(turn, chasing),
        _ => turn.SayAsync(OrderSentences.Of(order, turn.Words)),
    };
}
