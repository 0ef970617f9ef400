using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Deciding;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Topics;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>Makes the records of a message: one a measure, with all that its clauses tell of it.</summary>
internal sealed class RecordBuilder(Message message)
{
    private readonly FactReader facts = new(message);
    private readonly DecisionReader deciding = new(message);
    private readonly ExtensionReason reason = new(message);

    public ImmutableArray<RecordReading> Build(Intent intent, IReadOnlyList<Topic> topics)
    {
        var parts = new List<(Target Target, Topic Topic)>();
        foreach (var topic in topics)
        {
            parts.AddRange(topic.Items.Select(target => (target, topic)));
        }

        parts = WithHeadings(parts);
        var records = parts.GroupBy(p => p.Target)
            .Where(g => !IsHeading(g.Key, parts, [.. g.SelectMany(p => p.Topic.Clauses)]))
            .Select(g => (Record: Record(intent, g.Key, [.. g.Select(p => p.Topic)]), Clauses: g.SelectMany(p => p.Topic.Clauses)))
            .ToList();
        var act = intent switch { Intent.CloseOut => Word.CloseOut, Intent.Extend => Word.Extend, _ => Word.Nothing };
        return act == Word.Nothing || records.Count < 2
            ? [.. records.Select(r => r.Record)]
            : [.. records.Where(r => TellsAnything(r.Record) || r.Clauses.Any(c => message.Hits.HasIn(act, c.Start, c.End))).Select(r => r.Record)];
    }

    // 第3项这些都办完了: 第3条…; 第4条…: what heads a list of measures is told of each.
    private List<(Target Target, Topic Topic)> WithHeadings(List<(Target Target, Topic Topic)> parts)
    {
        var heads = parts.Where(p => p.Target.Measure is null && p.Topic.Clauses[^1].IsHeading(message.Text) && parts.Exists(o => o.Target.Problem == p.Target.Problem && o.Target.Measure is not null)).ToList();
        return heads.Count == 0 ? parts
            : [.. parts.Except(heads).Select(p => (p.Target, heads.Find(h => h.Target.Problem == p.Target.Problem).Topic is { } head ? p.Topic with { Clauses = [.. head.Clauses, .. p.Topic.Clauses] } : p.Topic))];
    }

    // 1-1申请销号, 5-2再等等: of 5-2 nothing is asked and nothing told.
    private static bool TellsAnything(RecordReading record) =>
        record is not { Claim: null, Due: null, Blocked: null, Occurred.Length: 0, Quantities.Length: 0, Documents.Length: 0 };

    // 第10项进展如下: a problem named only to introduce its measures is no record.
    private bool IsHeading(Target target, List<(Target Target, Topic Topic)> parts, List<Clause> clauses) =>
        target.Measure is null && parts.Exists(p => p.Target.Problem == target.Problem && p.Target.Measure is not null) &&
        clauses.ConvertAll(facts.Read).TrueForAll(f => f is { Occurred.Count: 0, Quantities.Count: 0, Due.Count: 0 } &&
            f.Signals.TrueForAll(s => s.Signal is Signal.Plan or Signal.NoAction or Signal.Action));

    private RecordReading Record(Intent intent, Target target, List<Topic> topics)
    {
        var clauses = topics.SelectMany(t => t.Clauses).Distinct().ToList();
        var record = new RecordReading
        {
            Problem = target.Problem,
            Measure = target.Measure,
            Named = message.Span(topics[0].Start, topics[0].End),
            Clauses = [.. clauses.Select(c => message.Span(c.Start, c.End))],
            Documents = [.. Documents(clauses)],
        };
        return intent == Intent.Decide ? Decided(record, clauses) : Told(record, intent, clauses);
    }

    private RecordReading Told(RecordReading record, Intent intent, List<Clause> clauses)
    {
        var read = clauses.Select(c => (Clause: c, Facts: facts.Read(c))).ToList();
        var due = intent == Intent.Extend ? AskedFor(read) : Promised([.. read.Select(r => r.Facts)]);
        var telling = intent is Intent.Extend or Intent.CloseOut ? [.. read.Where(r => !IsRequestOnly(r.Clause)).Select(r => r.Facts)] : read.ConvertAll(r => r.Facts);
        var (claim, basically) = ClaimRules.Of(NoChange.Without(clauses, telling, message.Text), intent);
        return record with
        {
            Claim = claim,
            NoChange = claim is null && clauses.Exists(c => c.Of<NoChangeToken>().Any()),
            Basically = basically,
            Occurred = Happened([.. read.SelectMany(r => r.Facts.Occurred)]),
            Due = due,
            Reason = intent == Intent.Extend ? reason.Of(clauses) : null,
            Quantities = [.. read.SelectMany(r => r.Facts.Quantities)],
            Blocked = read.SelectMany(r => r.Facts.Signals).Where(s => s.Signal == Signal.Blocked).Select(s => (Span?)s.Span).FirstOrDefault(),
        };
    }

    private static ImmutableArray<Read<Period>> Happened(List<(Read<Period> When, bool IsLoose)> all)
    {
        var firm = all.Exists(o => !o.IsLoose) ? all.Where(o => !o.IsLoose) : all;
        return [.. firm.Select(o => o.When).DistinctBy(o => o.Value).OrderBy(o => o.Value.From).ThenBy(o => o.Value.To)];
    }

    private RecordReading Decided(RecordReading record, List<Clause> clauses)
    {
        var (decision, thing) = (deciding.Of(clauses), deciding.Thing(clauses));
        return record with
        {
            Decision = decision,
            Thing = thing,
            Grade = deciding.Grade(clauses),
            Reason = decision == Decision.Return ? deciding.Reason(clauses) : null,
            Due = decision == Decision.Return ? Promised([.. clauses.Select(facts.Read)]) ?? Asked(clauses)
                : thing == DecidedThing.Extension ? Granted(clauses)
                : null,
        };
    }

    // 同意延到10月底, extend it to Oct 30 because it has not arrived: the day, whatever the mood of its clause.
    private Read<DateOnly>? Granted(List<Clause> clauses) => clauses
        .SelectMany(c => c.Of<DateToken>())
        .Select(d => (Day: d.Mention.Resolve(message.Today, Dates.Tense.Future, message.WorkingDays)?.Period.To, Token: d))
        .Where(d => d.Day >= message.Today)
        .Select(d => (Read<DateOnly>?)new Read<DateOnly>(d.Day!.Value, message.Span(d.Token)))
        .LastOrDefault();

    // Whoever returns gives a last day, whatever the mood of its clause: resubmit it with the signed list by Dec 3.
    private Read<DateOnly>? Asked(List<Clause> clauses) => clauses
        .SelectMany(c => c.Of<DateToken>())
        .Where(d => d.Mention.Use.HasFlag(Dates.DateUse.Deadline))
        .Select(d => (Day: d.Mention.Resolve(message.Today, Dates.Tense.Future, message.WorkingDays)?.Period.To, Token: d))
        .Where(d => d.Day >= message.Today)
        .Select(d => (Read<DateOnly>?)new Read<DateOnly>(d.Day!.Value, message.Span(d.Token)))
        .FirstOrDefault();

    private static Read<DateOnly>? Promised(List<ClauseFacts> read)
    {
        var all = read.SelectMany(f => f.Due).ToList();
        var firm = all.Where(d => d.IsFirm).ToList();
        var of = firm.Count > 0 ? firm : all;
        return of.Count == 0 ? null : of.MaxBy(d => d.Day.Value).Day;
    }

    // The day asked for stands with the words that ask; what was promised before counts less.
    private Read<DateOnly>? AskedFor(List<(Clause Clause, ClauseFacts Facts)> read)
    {
        var asking = read.Where(r => message.Hits.HasIn(Word.Extend, r.Clause.Start, r.Clause.End)).Select(r => r.Facts).ToList();
        return Promised(asking) ?? Promised([.. read.Select(r => r.Facts)]) ?? Granted([.. read.Select(r => r.Clause).Where(c => message.Hits.HasIn(Word.Extend, c.Start, c.End))]);
    }

    private bool IsRequestOnly(Clause clause) =>
        (message.Hits.HasIn(Word.CloseOut, clause.Start, clause.End) || message.Hits.HasIn(Word.Extend, clause.Start, clause.End)) &&
        !clause.HasAny(Word.Done, Word.Ongoing, Word.Blocked, Word.NotBegun, Word.Basically) && !clause.Of<QuantityToken>().Any();

    private IEnumerable<Read<string>> Documents(List<Clause> clauses) => clauses
        .SelectMany(c => c.Of<TitleToken>())
        .Select(t => message.Span(t.Start + 1, t.End - 1))
        .Select(span => new Read<string>(span.In(message.Utterance.Text), span));
}
