using System.Collections.Immutable;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>An office's word on what a delegate reported for it.</summary>
internal sealed record Countersigning(ImmutableArray<MeasureNumber> Measures, bool Agrees) : Wanted
{
    public override Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms) => Measures.IsEmpty
        ? new Refusal(RefusalCode.NothingToCountersign)
        : CountersignReport.Decide(ledger, by, Measures, Agrees, reason: null);

    public override IEnumerable<MeasureNumber> Shows(Rectification ledger) => Measures;

    public override string Seen(Measure measure) => $"{measure.Text}\u001f{measure.Countersign?.Sequence}";

    public override bool IsToldBy(RecordRow row) => row.Kind == "report_countersigned"
        && Measures.Contains(new MeasureNumber(row.Problem, row.Measure)) && row.Detail?.StartsWith(Agrees ? "agreed" : "refused", StringComparison.Ordinal) == true;

    public override string Receipt(Recorded recorded, Phrases words)
    {
        var signed = (ReportCountersigned)recorded.Body;
        return words.Put(Agrees ? "Do_Agreed" : "Do_Disagreed", Items.Listed(signed.Measures, words), signed.Sequence, recorded.Sequence);
    }

    public override IEnumerable<Note> Notes(Recorded recorded)
    {
        var signed = (ReportCountersigned)recorded.Body;
        var waiting = recorded.Before.Find(signed.Measures[0])!.Countersign!;
        yield return new Note(NoteTo.One(waiting.Person), words => words.Put(
            Agrees ? "Do_Note_Agreed" : "Do_Note_Disagreed", waiting.Office, Items.Listed(signed.Measures, words), signed.Sequence, recorded.Sequence));
    }
}
