using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Topics;

namespace RectifyBot.Understanding.Models;

/// <summary>Fields and records that the rules have not, and that a model may add. What the rules saw and left out is settled too.</summary>
internal static class Additions
{
    /// <summary>A sure reading with what may be added to it.</summary>
    public static Reading To(Consultation asked, Reading rules, Grounded said)
    {
        if (rules.Records.IsEmpty)
        {
            return rules;
        }

        // Of requests and decisions the rules alone say what they are about.
        var more = rules.Intent != Intent.Report ? [] : said.Records.Where(r => IsFurther(asked, rules, r)).Select(r => Further(asked.Message, r));
        return rules with
        {
            Records = [.. rules.Records.Select(r => Complete(asked.Message, rules.Intent, r, said.Records, rules.Records)), .. more],
        };
    }

    /// <summary>A record with what a model adds of the same measure.</summary>
    public static RecordReading Complete(
        Message message, Intent intent, RecordReading record, ImmutableArray<GroundedRecord> said, ImmutableArray<RecordReading> all)
    {
        if (said.FirstOrDefault(s => s.Target == new Target(record.Problem, record.Measure)) is not { } more || intent == Intent.Decide)
        {
            return record;
        }

        var titles = all.SelectMany(r => r.Documents).Select(d => d.Value).ToHashSet(StringComparer.Ordinal);
        return record with
        {
            Claim = record.Claim ?? (intent == Intent.Report ? more.Claim : null),
            Blocked = record.Blocked ?? (intent is Intent.Report or Intent.Extend ? more.Blocked : null),
            Due = record.Due ?? (more.Due is { } due && IsOpen(due.Span, all) ? due : null),
            Occurred = record.Occurred.IsEmpty ? [.. more.Occurred.Where(o => IsOpen(o.Span, all))] : record.Occurred,
            Documents = record.Documents.IsEmpty ? [.. more.Documents.Where(d => !titles.Contains(d.Value))] : record.Documents,
            Quantities = record.Quantities.IsEmpty ? [.. more.Quantities.Where(q => !Lexed(message, q.Span))] : record.Quantities,
        };
    }

    private static RecordReading Further(Message message, GroundedRecord said) => new()
    {
        Problem = said.Target.Problem,
        Measure = said.Target.Measure,
        Named = message.Span(said.Start, said.End),
        Clauses = [.. message.Clauses.Where(c => c.Start < said.End && said.Start < c.End).Select(c => message.Span(c.Start, c.End))],
        Claim = said.Claim,
        Blocked = said.Blocked,
    };

    // In no clause that the rules read for a measure: there they have looked, and left it out.
    private static bool IsOpen(Span span, ImmutableArray<RecordReading> all) =>
        !all.SelectMany(r => r.Clauses).Any(c => c.Start < span.End && span.Start < c.End);

    private static bool Lexed(Message message, Span span) =>
        message.Of<QuantityToken>().Any(q => message.Span(q) is var at && at.Start < span.End && span.Start < at.End);

    // Another measure of the same message: its words point to it, and more than to those that the rules have found.
    private static bool IsFurther(Consultation asked, Reading rules, GroundedRecord said)
    {
        if (said.Target.Measure is not { } measure || rules.Records.Any(r => r.Problem == said.Target.Problem && (r.Measure ?? measure) == measure) ||
            rules.Records.Any(r => r.Named is var named && asked.Message.Span(said.Start, said.End) is var words && named.Start < words.End && words.Start < named.End))
        {
            return false;
        }

        var scores = asked.Scorer.Score(asked.Message.Text, said.Start, said.End, asked.Message.Tokens);
        var here = scores[asked.Index.PlaceOf(new MeasureNumber(said.Target.Problem, measure))!.Value];
        return here >= ContentTopics.Least && rules.Records.All(r => Best(asked, scores, r) < here);
    }

    private static float Best(Consultation asked, float[] scores, RecordReading record)
    {
        var best = 0f;
        for (var at = 0; at < scores.Length; at++)
        {
            var number = asked.Index.Numbers[at];
            best = number.Problem == record.Problem && (record.Measure ?? number.Measure) == number.Measure ? MathF.Max(best, scores[at]) : best;
        }

        return best;
    }
}
