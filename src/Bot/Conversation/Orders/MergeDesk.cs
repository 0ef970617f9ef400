using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Merges measures: the card shows each that goes in, and what comes out.</summary>
internal sealed class MergeDesk(OrderWriter writer)
{
    private const int MeasuresShown = 12;
    private const int TextShown = 300;

    public async Task ProposeAsync(Turn turn, MergeOrder order)
    {
        var measures = Items.Of(turn.Ledger, order.Items, open: true);
        if (measures.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var wanted = new Merging(measures.Value, order.Text?.Value);
        await writer.ProposeAsync(turn, wanted, (_, after) => Sheet(turn, wanted, after));
    }

    private static OrderSheet Sheet(Turn turn, Merging wanted, Rectification after)
    {
        var (words, all) = (turn.Words, wanted.Measures.Select(n => turn.Ledger.Find(n)!).ToList());
        var one = after.Find(wanted.Measures[0])!;
        var lines = new List<OrderLine> { new(words.Put("Do_Before")) };
        foreach (var measure in all.Take(MeasuresShown))
        {
            lines.Add(MeasureLines.Name(turn, measure));
            lines.Add(MeasureLines.Carries(turn, measure));
        }

        lines.Add(new OrderLine(words.Put("Do_After")));
        lines.Add(OrderLine.Head($"{one.Number} {Texts.Short(turn.Shown(one).Text, TextShown)}"));
        lines.Add(MeasureLines.Carries(turn, one));
        if (!one.Assisting.IsEmpty)
        {
            lines.Add(OrderLine.Small(words.Put("Do_MergeAssist", string.Join(words.Comma, one.Assisting))));
        }

        lines.Add(OrderLine.Mind(words.Put("Do_MergeMind", Items.Listed(wanted.Measures.Skip(1), words), one.Number)));
        return new OrderSheet(words.Put("Do_ConfirmMerge"), lines);
    }
}
