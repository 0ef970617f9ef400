using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Orders;
using RectifyBot.Understanding.Orders.Wording;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Orders to the system: assign, remark, chase, a picture, my reminders; a paper too, which is read elsewhere.</summary>
internal static class Orders
{
    public static bool Is(Message message, Asking asking) => OrderReader.Read(message) is not null || WantsPaper(message, asking);

    /// <summary>The order that a message of <see cref="Intent.Other"/> is; null where it is a paper's, or none.</summary>
    public static Order? Of(Message message) => message.Hits.Has(Word.Inject) ? null : OrderReader.Read(message);

    // Told as done, or under way, it is a report.
    private static bool WantsPaper(Message message, Asking asking) =>
        OrderWords.Export.IsIn(message.Text) && !(message.Has<ItemToken>() && message.Utterance.Role == Ledger.Role.Official) && !asking.IsAboutRules &&
        !message.Clauses.Any(c => message.Moods[c].HasPerfective || c.HasAny(Word.Ongoing, Word.Done));
}
