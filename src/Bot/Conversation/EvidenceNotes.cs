using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Understanding;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>What words that came with a file tell of it.</summary>
/// <param name="Measures">The measures named to which the sender may add evidence.</param>
/// <param name="Refusal">Why what was named by its number will not do; null where it will, or nothing was named.</param>
/// <param name="Day">The day of the fact, not one to come.</param>
/// <param name="SaysMore">The words also report, ask or order something: they are a message of their own too.</param>
internal sealed record EvidenceWords(ImmutableArray<MeasureNumber> Measures, Refusal? Refusal, DateOnly? Day, bool SaysMore)
{
    public static EvidenceWords None { get; } = new([], null, null, false);
}

/// <summary>Reads such words by rules.</summary>
internal sealed class EvidenceNotes(MessageReader rules, Indexes indexes)
{
    // A month is no day: beyond this an interval says too little.
    private const int LongestInterval = 14;
    private static readonly DateReader Dates = new();

    public EvidenceWords Read(Turn turn, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return EvidenceWords.None;
        }

        var said = new Utterance(turn.Now, turn.Actor.Office, turn.Actor.Role, turn.IsGroup, text);
        var reading = rules.Read(said, indexes.Of(turn.Ledger));
        var named = Named(turn, reading, text);
        var may = named.Where(n => Check(turn, n.Number) is null).Select(n => n.Number).Distinct().ToImmutableArray();
        var refusal = may.IsEmpty ? named.Where(n => n.ByNumber).Select(n => Check(turn, n.Number)).FirstOrDefault() : null;
        return new EvidenceWords(may, refusal, DayIn(turn, reading, text), SaysMore(reading));
    }

    /// <summary>Why this person may not add evidence to the measure here, or null where they may.</summary>
    public static Refusal? Check(Turn turn, MeasureNumber number) => AddEvidence.Check(turn.Ledger, turn.Actor, number)
        ?? (turn.IsGroup && turn.Ledger.Find(number) is { Disclosure: Disclosure.Secret } ? new Refusal(RefusalCode.NotInGroup, About: number.ToString()) : null);

    private static List<(MeasureNumber Number, bool ByNumber)> Named(Turn turn, Reading reading, string text)
    {
        if (reading.Doubt is { Kind: DoubtKind.NoMeasure })
        {
            return [];
        }

        if (reading.Doubt is { Kind: DoubtKind.WhichMeasure, Candidates: { IsDefaultOrEmpty: false } candidates })
        {
            return [.. candidates.Select(c => (c, false))];
        }

        var ofQuery = reading.Query is { Kind: QueryKind.Item } query
            ? query.Problems.SelectMany(p => Numbers(turn.Ledger, p, query.Measure)).Select(n => (n, true))
            : [];
        return [.. reading.Records.SelectMany(r => Numbers(turn.Ledger, r.Problem, r.Measure).Select(n => (n, MessageDesk.IsNumber(r.Named.In(text))))), .. ofQuery];
    }

    private static IEnumerable<MeasureNumber> Numbers(Rectification ledger, int problem, int? measure) =>
        measure is { } one ? [new MeasureNumber(problem, one)] : ledger.MeasuresOf(problem).ToArray().Select(m => m.Number);

    private static DateOnly? DayIn(Turn turn, Reading reading, string text)
    {
        var named = reading.Records.Select(r => r.Named).ToList();
        var found = Dates.Read(text, turn.Today).Where(d => named.TrueForAll(n => d.Span.End <= n.Start || d.Span.Start >= n.End)).Select(d => d.Reading.Period)
            .Concat(reading.Records.SelectMany(r => r.Occurred).Select(o => o.Value));
        return found.Where(p => p.To.DayNumber - p.From.DayNumber <= LongestInterval && p.To <= turn.Today).Select(p => (DateOnly?)p.To).FirstOrDefault();
    }

    private static bool SaysMore(Reading reading) =>
        reading.NoChange || reading.Order is not null || reading.Records.Any(r => r.Claim is not null || r.Blocked is not null || r.Due is not null)
        || reading.Intent is Intent.CloseOut or Intent.Extend or Intent.Decide or Intent.Correct or Intent.Snooze or Intent.Question
        || reading.Query is { Kind: not QueryKind.Item };
}
