using System.Collections.Immutable;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>How far measures may be told.</summary>
internal sealed record Disclosing(ImmutableArray<MeasureNumber> Measures, Disclosure Disclosure) : Wanted
{
    public override Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms) => ArrangeMeasures.Disclose(ledger, by, Measures, Disclosure);

    public override IEnumerable<MeasureNumber> Shows(Rectification ledger) => Measures;

    public override string Seen(Measure measure) => $"{measure.Text}\u001f{measure.Disclosure}";

    public override string Receipt(Recorded recorded, Phrases words) =>
        words.Put("Do_Disclosed", Items.Listed(((MeasuresDisclosed)recorded.Body).Measures, words), words.DisclosureName(Disclosure), recorded.Sequence);

    public override IEnumerable<Note> Notes(Recorded recorded) => ((MeasuresDisclosed)recorded.Body).Measures
        .GroupBy(n => recorded.After.Find(n)!.Office).Where(g => g.Key is not null)
        .Select(g => new Note(NoteTo.TheOffice(g.Key!), words => words.Put("Do_Note_Disclosed", Items.Listed(g, words), words.DisclosureName(Disclosure), recorded.Sequence)));
}
