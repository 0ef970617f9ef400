using System.Collections.Immutable;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>A remark (批示), or a note of the rectification office.</summary>
/// <param name="Leader">Who made it, where somebody else writes it down.</param>
internal sealed record Remarking(ImmutableArray<MeasureNumber> Measures, string Text, string? Leader) : Wanted
{
    public override Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms) => Remark.Decide(ledger, by, Measures, Text, Leader);

    public override IEnumerable<MeasureNumber> Shows(Rectification ledger) => Measures;

    public override bool IsToldBy(RecordRow row) => row.Kind == "remark_made" && row.Words == Text.Trim() && Measures.Contains(new MeasureNumber(row.Problem, row.Measure));

    public override string Receipt(Recorded recorded, Phrases words)
    {
        var offices = Offices(recorded.After, Measures);
        var told = offices.Count == 0 ? words.Put("Do_ToldNobody") : words.Put("Do_Told", string.Join(words.Comma, offices));
        return words.Put("Do_Remarked", Items.Listed(Measures.Order(), words), recorded.Sequence) + told;
    }

    /// <summary>The leading and the assisting offices hear it at once; of a secret measure they hear only that there is one.</summary>
    public override IEnumerable<Note> Notes(Recorded recorded)
    {
        var remark = (RemarkMade)recorded.Body;
        var secret = remark.Measures.Any(m => recorded.After.Find(m) is { Disclosure: Disclosure.Secret });
        return Offices(recorded.After, remark.Measures).Select(office => new Note(NoteTo.TheOffice(office), words => words.Put(
            secret ? "Do_Note_RemarkSecret" : "Do_Note_Remark",
            By(remark, recorded.Sealed.Event.By, words),
            Items.Listed(remark.Measures.Where(m => Concerns(recorded.After.Find(m)!, office)), words),
            recorded.Sequence,
            remark.Remark)));
    }

    /// <summary>Whom a remark on these measures reaches.</summary>
    public static List<string> Offices(Rectification ledger, IEnumerable<MeasureNumber> measures) =>
        [.. measures.Select(ledger.Find).OfType<Measure>().SelectMany(m => m.Assisting.Prepend(m.Office)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static string By(RemarkMade remark, Actor by, Phrases words) =>
        remark.Leader ?? (by.Role == Role.Coordinator ? words.RoleName(Role.Coordinator) : words.PersonName(by.Name));

    private static bool Concerns(Measure measure, string office) => measure.Office == office || measure.Assisting.Contains(office, StringComparer.Ordinal);
}
