using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Measures on the cards of orders; a hidden one is its number and nothing of its text.</summary>
internal static class MeasureLines
{
    private const int TextShown = 90;

    /// <summary>The measure's number and text.</summary>
    public static OrderLine Name(Turn turn, Measure measure) => OrderLine.Head($"{measure.Number} {Texts.Short(turn.Shown(measure).Text, TextShown)}");

    /// <summary>The measure, and what of its assignment changes.</summary>
    public static IEnumerable<OrderLine> Changed(Turn turn, Measure before, Measure after)
    {
        var words = turn.Words;
        yield return Name(turn, before);
        (string Field, string Was, string Is)[] facts =
        [
            ("Do_Lead", before.Office ?? words.NoOffice, after.Office ?? words.NoOffice),
            ("Do_Assist", Offices(before, words), Offices(after, words)),
            ("Do_Deadline", words.DeadlineSaid(before.Deadline), words.DeadlineSaid(after.Deadline)),
        ];
        foreach (var (field, was, becomes) in facts.Where(f => f.Was != f.Is))
        {
            yield return new OrderLine(words.Put("Do_FromTo", words.Put(field), was, becomes));
        }

        // Who was responsible in the office that gives it up is still named.
        if (after.Office != before.Office && after.Official is { } official && !turn.Hides(after))
        {
            yield return OrderLine.Mind(words.Put("Do_OfficialStays", official));
        }
    }

    /// <summary>What a measure carries with it: office, deadline, progress, reports and evidence.</summary>
    public static OrderLine Carries(Turn turn, Measure measure) => OrderLine.Small(turn.Hides(measure)
        ? measure.Office ?? turn.Words.NoOffice
        : turn.Words.Put("Do_Carries", measure.Office ?? turn.Words.NoOffice, turn.Words.DeadlineSaid(measure.Deadline), turn.Words.StateOf(measure), measure.Proof.Count()));

    private static string Offices(Measure measure, Phrases words) => measure.Assisting.IsEmpty ? words.Put("Do_Nobody") : string.Join(words.Comma, measure.Assisting);
}
