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

    // 9月18日下午 has five letters; with fewer a clause tells no more than a day.
    private const int MostOfDate = 5;
    private const string AsReport = "，进行中";
    private static readonly DateReader Dates = new();

    // What a file is called, and how it came to be.
    private static readonly string[] Papers =
    [
        "照", "图", "拍", "摄", "视频", "录像", "纪要", "材料", "佐证", "证明", "扫描", "附件", "文件", "复印件", "台账", "记录", "单据", "发票", "凭证",
        "photo", "picture", "screenshot", "image", "video", "minutes", "scan", "evidence", "attach", "taken", "file", "document", "copy", "invoice", "receipt",
    ];

    public EvidenceWords Read(Turn turn, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return EvidenceWords.None;
        }

        var said = new Utterance(turn.Now, turn.Actor.Office, turn.Actor.Role, turn.IsGroup, text);
        var index = indexes.Of(turn.Ledger);
        var reading = rules.Read(said, index);

        // "12-2 photographs" says nothing of progress, so that no report is seen in it; as a report it names its measure.
        var naming = reading is { Intent: Intent.Other, Order: null } ? rules.Read(said with { Text = text + AsReport }, index) : reading;
        var named = Named(turn, naming, text + AsReport);
        var may = named.Where(n => Check(turn, n.Number) is null).Select(n => n.Number).Distinct().ToImmutableArray();
        var refusal = may.IsEmpty ? named.Where(n => n.ByNumber).Select(n => Check(turn, n.Number)).FirstOrDefault() : null;
        return new EvidenceWords(may, refusal, DayIn(turn, naming, text), SaysMore(reading, text));
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
        return [.. reading.Records.SelectMany(r => Numbers(turn.Ledger, r.Problem, r.Measure).Select(n => (n, Routes.IsNumber(r.Named.In(text))))), .. ofQuery];
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

    private static bool SaysMore(Reading reading, string text) =>
        reading.NoChange || reading.Order is not null || reading.Records.Any(r => r.Blocked is not null || r.Due is not null || Reports(r.Claim?.Value, text))
        || reading.Intent is Intent.CloseOut or Intent.Extend or Intent.Decide or Intent.Correct or Intent.Snooze or Intent.Question
        || reading.Query is { Kind: not QueryKind.Item };

    // A date alone makes "in progress": a photograph taken on some day. It is a report where a clause speaks of something else than of papers.
    private static bool Reports(Claim? claim, string text) => claim is not null && (claim != Claim.InProgress
        || text.Split(['，', ',', '。', '；', ';', '\n', '：'], StringSplitOptions.RemoveEmptyEntries).Any(clause => clause.Count(char.IsLetter) > MostOfDate && !IsOfPapers(clause)));

    private static bool IsOfPapers(string clause) => Array.Exists(Papers, p => clause.Contains(p, StringComparison.OrdinalIgnoreCase));
}
