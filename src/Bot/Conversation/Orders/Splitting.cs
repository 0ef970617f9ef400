using System.Collections.Immutable;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>One measure becomes several.</summary>
internal sealed record Splitting(MeasureNumber Measure, ImmutableArray<string> Texts) : Wanted
{
    private const int MostParts = 20;

    public override Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms) => Texts.Length > MostParts || Texts.Any(t => t is null)
        ? new Refusal(RefusalCode.SplitImpossible, About: Measure.ToString())
        : ArrangeMeasures.Split(ledger, by, Measure, Texts);

    public override IEnumerable<MeasureNumber> Shows(Rectification ledger) => [Measure];

    public override string Seen(Measure measure) => string.Join('\u001f', Snapshot.Of(measure), measure.Office, measure.Deadline?.ToString());

    public override bool IsToldBy(RecordRow row) => row.Kind == "measure_split" && row.Detail == Measure.ToString() && row.Words == Texts[0].Trim();

    public override string Receipt(Recorded recorded, Phrases words) =>
        words.Put("Do_Split", Measure, Items.Listed(Parts(recorded.Before, recorded.After), words), recorded.Sequence);

    public override IEnumerable<Note> Notes(Recorded recorded) => Remarking.Offices(recorded.After, [Measure])
        .Select(office => new Note(NoteTo.TheOffice(office), words => words.Put("Do_Note_Split", Measure, Items.Listed(Parts(recorded.Before, recorded.After), words), recorded.Sequence)));

    /// <summary>The numbers of the parts, the first's is the whole's.</summary>
    public IEnumerable<MeasureNumber> Parts(Rectification before, Rectification after) =>
        after.MeasuresOf(Measure.Problem).ToArray().Select(m => m.Number).Where(n => n == Measure || before.Find(n) is null);
}
