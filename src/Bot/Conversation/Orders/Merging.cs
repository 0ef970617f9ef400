using System.Collections.Immutable;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Several measures become one, the first of them.</summary>
/// <param name="Text">What the one says then; null joins the texts.</param>
internal sealed record Merging(ImmutableArray<MeasureNumber> Measures, string? Text) : Wanted
{
    public override Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms) => ArrangeMeasures.Merge(ledger, by, Measures, Text);

    public override IEnumerable<MeasureNumber> Shows(Rectification ledger) => Measures;

    public override string Seen(Measure measure) => string.Join('\u001f', [Snapshot.Of(measure), measure.Office, measure.Deadline?.ToString(), .. measure.Assisting]);

    public override bool IsToldBy(RecordRow row) =>
        row.Kind == "measures_merged" && Measures.Length > 0 && row.Problem == Measures[0].Problem && row.Measure == Measures[0].Measure && row.Detail == string.Join(' ', Measures.Distinct().Skip(1));

    public override string Receipt(Recorded recorded, Phrases words) =>
        words.Put("Do_Merged", Items.Listed(Measures.Distinct().Skip(1), words), Measures[0], recorded.Sequence);

    public override IEnumerable<Note> Notes(Recorded recorded) => Remarking.Offices(recorded.Before, Measures)
        .Select(office => new Note(NoteTo.TheOffice(office), words => words.Put("Do_Note_Merged", Items.Listed(Measures.Distinct().Skip(1), words), Measures[0], recorded.Sequence)));
}
