using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Marks measures. What is to be guarded more closely is guarded at once; what is to be told further is shown first, for what was told cannot be untold.</summary>
internal sealed class DiscloseDesk(OrderWriter writer)
{
    private const int MeasuresShown = 12;

    public async Task TakeAsync(Turn turn, DiscloseOrder order, string text)
    {
        var measures = Items.Of(turn.Ledger, order.Items, open: false);
        if (measures.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var wanted = new Disclosing(measures.Value, order.Disclosure);
        var further = measures.Value.Any(n => turn.Ledger.Find(n)!.Disclosure > order.Disclosure);
        await (further || Items.ByContent(order.Items, text)
            ? writer.ProposeAsync(turn, wanted, (_, _) => Sheet(turn, wanted))
            : writer.DoAsync(turn, wanted));
    }

    private static OrderSheet Sheet(Turn turn, Disclosing wanted)
    {
        var words = turn.Words;
        var changed = wanted.Measures.Select(n => turn.Ledger.Find(n)!).Where(m => m.Disclosure != wanted.Disclosure).ToList();
        var lines = changed.Take(MeasuresShown).SelectMany(m => new[]
        {
            MeasureLines.Name(turn, m),
            new OrderLine(words.Put("Do_FromTo", words.Put("Do_DisclosureField"), words.DisclosureName(m.Disclosure), words.DisclosureName(wanted.Disclosure))),
        });
        return new OrderSheet(words.Put("Do_ConfirmDisclose"), [.. lines, .. changed.Count > MeasuresShown ? [OrderLine.Small(words.AndMore(changed.Count - MeasuresShown))] : (OrderLine[])[]]);
    }
}
