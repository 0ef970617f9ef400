using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Splits a measure: the card shows what stands now, each part, and where reports, evidence and deadline go.</summary>
internal sealed class SplitDesk(OrderWriter writer)
{
    private const int TextShown = 200;

    public async Task ProposeAsync(Turn turn, SplitOrder order)
    {
        var measures = Items.Of(turn.Ledger, order.Item is { } item ? [item] : [], open: true);
        if (measures.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        // A problem with one measure open is that measure.
        if (measures.Value is not [var number])
        {
            await turn.SayAsync(turn.Words.Put("Do_SplitOne", Items.Listed(measures.Value, turn.Words)));
            return;
        }

        if (order.Texts.Length < 2)
        {
            await turn.SayAsync(turn.Words.Put("Do_SplitTexts", number));
            return;
        }

        var wanted = new Splitting(number, order.Texts);
        await writer.ProposeAsync(turn, wanted, (_, after) => Sheet(turn, wanted, after));
    }

    private static OrderSheet Sheet(Turn turn, Splitting wanted, Rectification after)
    {
        var (words, whole) = (turn.Words, turn.Ledger.Find(wanted.Measure)!);
        var lines = new List<OrderLine> { new(words.Put("Do_Before")), MeasureLines.Name(turn, whole), MeasureLines.Carries(turn, whole), new(words.Put("Do_After")) };
        foreach (var part in wanted.Parts(turn.Ledger, after).Select(n => after.Find(n)!))
        {
            lines.Add(OrderLine.Head($"{part.Number} {Texts.Short(turn.Shown(part).Text, TextShown)}"));
            lines.Add(MeasureLines.Carries(turn, part));
        }

        lines.Add(OrderLine.Mind(words.Put("Do_SplitMind", wanted.Measure)));
        return new OrderSheet(words.Put("Do_ConfirmSplit"), lines);
    }
}
