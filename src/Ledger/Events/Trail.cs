using System.Collections.Immutable;

namespace RectifyBot.Ledger.Events;

/// <summary>What was confirmed of each measure, and by which events: the way back from a figure or a sentence to what happened.</summary>
public sealed class Trail
{
    private readonly ImmutableDictionary<MeasureNumber, MeasureTrail> measures;

    // Numbers of measures that were merged away: they are not given again.
    private readonly ImmutableHashSet<MeasureNumber> merged;

    private Trail(ImmutableDictionary<MeasureNumber, MeasureTrail> measures, ImmutableHashSet<MeasureNumber> merged, int notice) =>
        (this.measures, this.merged, Notice) = (measures, merged, notice);

    /// <summary>Of a ledger of which nothing is known yet.</summary>
    public static Trail Empty { get; } = new(ImmutableDictionary<MeasureNumber, MeasureTrail>.Empty, [], 0);

    /// <summary>The event that last brought a notice; 0 before the first.</summary>
    public int Notice { get; }

    /// <summary>Of a chain, from its first event.</summary>
    public static Trail Of(IEnumerable<LedgerEvent> events) => events.Aggregate(Empty, (trail, entry) => trail.After(entry));

    /// <summary>The confirmed records of a measure, oldest first, under today's number.</summary>
    public ImmutableArray<TrailEntry> Of(MeasureNumber measure) => Find(measure).Records;

    /// <summary>The event that gave the measure the text that it has.</summary>
    public int TextSince(MeasureNumber measure) => Find(measure).Text;

    /// <summary>The events that moved the measure's standing, oldest first, under today's number.</summary>
    public ImmutableArray<int> Moves(MeasureNumber measure) => Find(measure).Moves;

    /// <summary>The trail one event later.</summary>
    public Trail After(LedgerEvent entry) => entry.Body switch
    {
        NoticeImported imported => new Trail(Renumbered(imported, entry.Sequence), merged, entry.Sequence),
        MeasuresPlanned planned => With(Added(planned.Problem, planned.Measures.Select(m => m.Text), entry.Sequence)),
        MeasureSplit split => With(Added(split.Measure.Problem, split.Texts.Skip(1), entry.Sequence).SetItem(split.Measure, Find(split.Measure).Worded(split.Texts[0], entry.Sequence))),
        MeasuresMerged together => new Trail(Merged(together, entry.Sequence), merged.Union(together.From), Notice),
        ProgressReported { Report: var report } => With(report.Records.Aggregate(measures, (all, record) => Recorded(all, record, entry))),
        ReportWithdrawn withdrawn => With(Without(withdrawn.Measures, withdrawn.Sequence)),
        ReportCountersigned { Agrees: false } refused => With(Without(refused.Measures, refused.Sequence)),
        StandingMoved moved => With(measures.SetItem(moved.Measure, Find(moved.Measure).Moved(entry.Sequence))),
        _ => this,
    };

    private Trail With(ImmutableDictionary<MeasureNumber, MeasureTrail> changed) => new(changed, merged, Notice);

    private MeasureTrail Find(MeasureNumber measure) => measures.GetValueOrDefault(measure, MeasureTrail.None);

    private ImmutableDictionary<MeasureNumber, MeasureTrail> Renumbered(NoticeImported imported, int sequence)
    {
        var entries = from problem in imported.Problems
                      from measure in problem.Measures
                      let held = measure.Was is { } was ? Find(was) : MeasureTrail.None
                      select KeyValuePair.Create(new MeasureNumber(problem.Number, measure.Number), held.Worded(measure.Text, sequence));
        return entries.ToImmutableDictionary();
    }

    private ImmutableDictionary<MeasureNumber, MeasureTrail> Added(int problem, IEnumerable<string> texts, int sequence)
    {
        var next = measures.Keys.Concat(merged).Where(n => n.Problem == problem).Select(n => n.Measure).DefaultIfEmpty(0).Max() + 1;
        return measures.AddRange(texts.Select((text, at) =>
            KeyValuePair.Create(new MeasureNumber(problem, next + at), MeasureTrail.None.Worded(text, sequence))));
    }

    private ImmutableDictionary<MeasureNumber, MeasureTrail> Merged(MeasuresMerged together, int sequence)
    {
        var all = together.From.Select(Find).Prepend(Find(together.Into)).ToList();
        var one = all[0].Worded(together.Text, sequence) with
        {
            Records = [.. all.SelectMany(m => m.Records).OrderBy(r => r.Sequence)],
            Moves = [.. all.SelectMany(m => m.Moves).Order()],
        };
        return measures.RemoveRange(together.From).SetItem(together.Into, one);
    }

    private ImmutableDictionary<MeasureNumber, MeasureTrail> Without(ImmutableArray<MeasureNumber> numbers, int sequence) =>
        measures.SetItems(numbers.Select(n => KeyValuePair.Create(n, Find(n) with { Records = Find(n).Records.RemoveAll(r => r.Sequence == sequence) })));

    private static ImmutableDictionary<MeasureNumber, MeasureTrail> Recorded(
        ImmutableDictionary<MeasureNumber, MeasureTrail> all, MeasureRecord record, LedgerEvent entry)
    {
        var held = all.GetValueOrDefault(record.Measure, MeasureTrail.None);
        var records = held.Records.Add(new TrailEntry(entry.Sequence, entry.At, entry.By, record));
        return all.SetItem(record.Measure, held with { Records = records });
    }

    private sealed record MeasureTrail(int Text, string Wording, ImmutableArray<TrailEntry> Records, ImmutableArray<int> Moves)
    {
        public static MeasureTrail None { get; } = new(0, "", [], []);

        public MeasureTrail Moved(int sequence) => this with { Moves = Moves.Add(sequence) };

        // The same text brought again is still the text of the event that brought it first.
        public MeasureTrail Worded(string text, int sequence) => Text > 0 && Wording == text ? this : this with { Text = sequence, Wording = text };
    }
}

/// <summary>One confirmed record of a measure.</summary>
/// <param name="Sequence">The event that holds it.</param>
/// <param name="At">When it was recorded, UTC.</param>
/// <param name="Record">As it was recorded; its number may be one that the measure had then.</param>
public sealed record TrailEntry(int Sequence, DateTimeOffset At, Actor By, MeasureRecord Record);
