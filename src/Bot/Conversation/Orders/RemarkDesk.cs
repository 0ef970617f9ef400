using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Takes remarks down. A leader's own, on measures named by their numbers, is recorded as it is said; any other is shown first.</summary>
internal sealed class RemarkDesk(OrderWriter writer)
{
    private const int MeasuresShown = 12;

    public async Task TakeAsync(Turn turn, RemarkOrder order, string text)
    {
        var measures = Items.Of(turn.Ledger, order.Items, open: false);
        if (measures.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        if (order.Text is not { } said)
        {
            await turn.SayAsync(turn.Words.Put("Do_RemarkEmpty", Items.Listed(measures.Value, turn.Words)));
            return;
        }

        var wanted = new Remarking(measures.Value, said.Value, turn.Actor.Role == Role.Leader ? null : order.By?.Value);
        await (turn.Actor.Role == Role.Leader && !Items.ByContent(order.Items, text)
            ? writer.DoAsync(turn, wanted)
            : writer.ProposeAsync(turn, wanted, (_, _) => Sheet(turn, wanted)));
    }

    private static OrderSheet Sheet(Turn turn, Remarking wanted)
    {
        var words = turn.Words;
        var lines = wanted.Measures.Take(MeasuresShown).Select(n => MeasureLines.Name(turn, turn.Ledger.Find(n)!)).ToList();
        if (wanted.Measures.Length > MeasuresShown)
        {
            lines.Add(OrderLine.Small(words.AndMore(wanted.Measures.Length - MeasuresShown)));
        }

        lines.Add(new OrderLine(words.Put("Do_RemarkSaid", wanted.Leader ?? (turn.Actor.Role == Role.Coordinator ? words.RoleName(Role.Coordinator) : words.PersonName(turn.Actor.Name)), wanted.Text)));
        var offices = Remarking.Offices(turn.Ledger, wanted.Measures);
        lines.Add(OrderLine.Small(offices.Count == 0 ? words.Put("Do_ToldNobody") : words.Put("Do_WillTell", string.Join(words.Comma, offices))));
        return new OrderSheet(words.Put("Do_ConfirmRemark"), lines);
    }
}
