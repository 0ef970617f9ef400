using System.Collections.Immutable;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Gives measures to offices: a card shows who leads, who assists and until when, before and after.</summary>
internal sealed class AssignDesk(OrderWriter writer, IPeople people)
{
    private const int MeasuresShown = 12;

    public async Task ProposeAsync(Turn turn, AssignOrder order)
    {
        var parts = ImmutableArray.CreateBuilder<AssigningPart>();
        foreach (var part in order.Parts)
        {
            var measures = Items.Of(turn.Ledger, part.Items, open: true);
            if (measures.Refusal is { } refusal)
            {
                await turn.RefuseAsync(refusal);
                return;
            }

            parts.Add(new AssigningPart(measures.Value, part.Office?.Name, [.. part.Assisting.Select(o => o.Name)], part.Deadline?.Value));
        }

        var unknown = await UnknownAsync(turn, parts);
        await writer.ProposeAsync(turn, new Assigning(parts.ToImmutable()), (body, after) => Sheet(turn, (MeasuresAssigned)body, after, unknown));
    }

    // An office that nobody has heard of yet is made by the assignment; so the card says so first.
    private async Task<List<string>> UnknownAsync(Turn turn, IEnumerable<AssigningPart> parts)
    {
        var unknown = new List<string>();
        foreach (var office in parts.SelectMany(p => p.Office is null ? p.Assisting : p.Assisting.Prepend(p.Office)).Distinct(StringComparer.Ordinal))
        {
            if (!turn.Ledger.Measures.Any(m => m.Office == office || m.Assisting.Contains(office)) && !await people.KnowsOfficeAsync(turn, office))
            {
                unknown.Add(office);
            }
        }

        return unknown;
    }

    private static OrderSheet Sheet(Turn turn, MeasuresAssigned body, Rectification after, List<string> unknown)
    {
        var words = turn.Words;
        var lines = new List<OrderLine>();
        foreach (var number in body.Assignments.Take(MeasuresShown).Select(a => a.Measure))
        {
            lines.AddRange(MeasureLines.Changed(turn, turn.Ledger.Find(number)!, after.Find(number)!));
        }

        if (body.Assignments.Length > MeasuresShown)
        {
            lines.Add(OrderLine.Small(words.AndMore(body.Assignments.Length - MeasuresShown)));
        }

        lines.AddRange(unknown.Select(office => OrderLine.Mind(words.Put("Do_NewOffice", office))));
        return new OrderSheet(words.Put("Do_ConfirmAssign"), lines);
    }
}
