using System.Collections.Immutable;

namespace RectifyBot.Ledger.Events;

/// <summary>What was confirmed of each measure, and by which events: the way back from a figure or a sentence to what happened.</summary>
public sealed class Trail
{
    private readonly ImmutableDictionary<MeasureNumber, MeasureTrail> measures;

    private Trail(ImmutableDictionary<MeasureNumber, MeasureTrail> measures, int notice) => (this.measures, Notice) = (measures, notice);

    /// <summary>Of a ledger of which nothing is known yet.</summary>
    public static Trail Empty { get; } = new(ImmutableDictionary<MeasureNumber, MeasureTrail>.Empty, 0);

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
        NoticeImported imported => new Trail(Renumbered(imported, entry.Sequence), entry.Sequence),
        MeasuresPlanned planned => new Trail(Planned(planned, entry.Sequence), Notice),
        ProgressReported { Report: var report } => new Trail(report.Records.Aggregate(measures, (all, record) => Recorded(all, record, entry)), Notice),
        StandingMoved moved => new Trail(measures.SetItem(moved.Measure, Find(moved.Measure).Moved(entry.Sequence)), Notice),
        _ => this,
    };

    private MeasureTrail Find(MeasureNumber measure) => measures.GetValueOrDefault(measure, MeasureTrail.None);

    private ImmutableDictionary<MeasureNumber, MeasureTrail> Renumbered(NoticeImported imported, int sequence)
    {
        var entries = from problem in imported.Problems
                      from measure in problem.Measures
                      let held = measure.Was is { } was ? Find(was) : MeasureTrail.None
                      select KeyValuePair.Create(new MeasureNumber(problem.Number, measure.Number), held.Worded(measure.Text, sequence));
        return entries.ToImmutableDictionary();
    }

    private ImmutableDictionary<MeasureNumber, MeasureTrail> Planned(MeasuresPlanned planned, int sequence)
    {
        var next = measures.Keys.Where(n => n.Problem == planned.Problem).Select(n => n.Measure).DefaultIfEmpty(0).Max() + 1;
        return measures.AddRange(planned.Measures.Select((measure, at) =>
            KeyValuePair.Create(new MeasureNumber(planned.Problem, next + at), MeasureTrail.None.Worded(measure.Text, sequence))));
    }

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
