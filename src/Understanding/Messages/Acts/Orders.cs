using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Orders;
using RectifyBot.Understanding.Orders.Wording;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Orders to the system: assign, remark, chase, a picture, my reminders; a paper too, which is read elsewhere.</summary>
internal static class Orders
{
    /// <summary>What only sounds as if something said before were taken back: 取消张三替人事科报的权限, 代报有误.</summary>
    public static bool OutweighsCorrection(Order? order) => order is DelegateOrder or RemoveTextOrder or CountersignOrder;

    /// <summary>The order that a message is; null where it is a paper's, or none.</summary>
    public static Order? Of(Message message) => message.Hits.Has(Word.Inject) ? null : OrderReader.Read(message);

    // Told as done, or under way, it is a report.
    public static bool WantsPaper(Message message, Asking asking) =>
        OrderWords.Export.IsIn(message.Text) && !(message.Has<ItemToken>() && message.Utterance.Role == Ledger.Role.Official) && !asking.IsAboutRules &&
        !message.Clauses.Any(c => message.Moods[c].HasPerfective || c.HasAny(Word.Ongoing, Word.Done));
}
