using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Lets somebody report for an office that is not the own one, or ends that.</summary>
internal sealed class DelegateDesk(OrderWriter writer, Asked asked, IPeople people)
{
    private const int ChoicesShown = 5;

    public async Task ProposeAsync(Turn turn, DelegateOrder order)
    {
        // Asked first, so that nobody without the right learns who is known.
        if (ArrangeMeasures.Delegate(turn.Ledger, turn.Actor, string.Empty, order.Person, order.Office.Name, order.Allowed).Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        if (!turn.Ledger.Offices.Contains(order.Office.Name, StringComparer.Ordinal))
        {
            await turn.SayAsync(turn.Words.Put("Order_UnknownOffice", order.Office.Name));
            return;
        }

        var wanted = (await FindAsync(turn, order)).Select(p => (Person: p, Order: new Delegating(p.Id, order.Person, order.Office.Name, order.Allowed))).ToList();
        await (wanted switch
        {
            [] => turn.RefuseAsync(new Refusal(RefusalCode.PersonNotFound, About: order.Person)),
            [var one] => writer.ProposeAsync(turn, one.Order, (_, _) => new OrderSheet(turn.Words.Put("Do_ConfirmDelegate"), Lines(turn, one.Order, one.Person.Office))),
            _ => ChooseAsync(turn, wanted),
        });
    }

    // Who reports for an office of their own needs nobody's leave; who may no longer may be gone from the directory already.
    private async Task<List<KnownPerson>> FindAsync(Turn turn, DelegateOrder order)
    {
        var known = (await people.FindAsync(turn, order.Person)).Where(p => p.Role == Role.Official && p.Office != order.Office.Name && (order.Of is not { } of || p.Office == of.Name)).ToList();
        return order.Allowed ? known
            : [.. turn.Ledger.Delegations.Where(d => d.Office == order.Office.Name && (d.Name == order.Person || known.Exists(p => p.Id == d.Person)))
                .Select(d => known.Find(p => p.Id == d.Person) ?? new KnownPerson(d.Person, d.Name, null, Role.Official))];
    }

    private Task ChooseAsync(Turn turn, List<(KnownPerson Person, Delegating Order)> wanted)
    {
        var sheet = new OrderSheet(turn.Words.Put("Do_WhichPerson", wanted[0].Order.Name), [.. Lines(turn, wanted[0].Order, null)]);
        var choices = wanted.Take(ChoicesShown).Select(w => ($"{w.Order.Name}{turn.Words.Open}{w.Person.Office}{turn.Words.Close}", WantedJson.Write(w.Order, turn)));
        return asked.ShowAsync(turn, OrderCard.Choose(sheet, choices, turn.Words, CardJson.DialectOf(turn.Place.Channel)), sheet.Heading, data: null);
    }

    private static List<OrderLine> Lines(Turn turn, Delegating order, string? own)
    {
        var name = own is null ? order.Name : $"{order.Name}{turn.Words.Open}{own}{turn.Words.Close}";
        return order.Allowed
            ? [OrderLine.Head(turn.Words.Put("Do_MayReport", name, order.Office)), OrderLine.Small(turn.Words.Put("Do_MayReportMind", order.Office))]
            : [OrderLine.Head(turn.Words.Put("Do_MayNotReport", name, order.Office))];
    }
}
