using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Queries;
using RectifyBot.Understanding.Messages.Records;
using RectifyBot.Understanding.Messages.Topics;

namespace RectifyBot.Understanding.Models;

/// <summary>Adds what a model said, grounded, to what the rules read. What the rules settled stays as it is.</summary>
internal static class Merge
{
    private static bool HasRecords(Intent intent) => intent is Intent.Report or Intent.CloseOut or Intent.Extend or Intent.Decide;

    public static Reading Of(Consultation asked, Grounded said)
    {
        var rules = asked.Rules with { Struck = said.Struck };
        return !said.IsBelieved ? rules
            : asked.MayChooseIntent ? WithIntent(asked, rules, said)
            : rules.Doubt?.Kind switch
            {
                DoubtKind.NoMeasure => WithMeasures(asked, rules, rules.Intent, said),
                DoubtKind.WhichMeasure => WithChoice(rules, said),
                _ => Additions.To(asked, rules, said),
            };
    }

    // The model says what is wanted and of which measure; what is told of it, or asked, the rules read as ever.
    private static Reading WithIntent(Consultation asked, Reading rules, Grounded said) => said.Intent switch
    {
        null or Intent.Other => rules,
        Intent.Query => rules with { Intent = Intent.Query, Query = new QueryReader(asked.Message, asked.Scorer).Read() },
        { } intent when HasRecords(intent) => WithMeasures(asked, rules, intent, said),
        { } intent => rules with { Intent = intent },
    };

    private static Reading WithMeasures(Consultation asked, Reading rules, Intent intent, Grounded said)
    {
        var records = said.Records.IsEmpty ? [] : new RecordBuilder(asked.Message).Build(intent, Topics(asked.Message, said.Records));
        return records.IsEmpty ? rules : rules with
        {
            Intent = intent,
            Doubt = null,
            Records = [.. records.Select(r => Additions.Complete(asked.Message, intent, r, said.Records, records))],
        };
    }

    // Only between those that the rules left open, and only where the model chose exactly one of them.
    private static Reading WithChoice(Reading rules, Grounded said)
    {
        var open = rules.Doubt!.Candidates;
        var chosen = said.Records.Select(r => r.Target).Where(t => t.Measure is { } m && open.Contains(new MeasureNumber(t.Problem, m))).ToList();
        if (chosen is not [var choice] || open.IsEmpty)
        {
            return rules;
        }

        var taken = rules.Records.Any(r => r.Problem == choice.Problem && r.Measure == choice.Measure);
        var at = rules.Records.ToList().FindIndex(r => r.Problem == open[0].Problem && r.Measure == open[0].Measure);
        return at < 0 || (taken && new Target(open[0].Problem, open[0].Measure) != choice) ? rules : rules with
        {
            Doubt = null,
            Records = rules.Records.SetItem(at, rules.Records[at] with { Problem = choice.Problem, Measure = choice.Measure }),
        };
    }

    // Each measure's account goes from the words that name it up to the next one's; what stands before the first is its too.
    private static List<Topic> Topics(Message message, ImmutableArray<GroundedRecord> records)
    {
        var topics = new List<Topic>();
        foreach (var record in records.OrderBy(r => r.Start))
        {
            var clause = message.Clauses.LastOrDefault(c => c.Start <= record.Start) ?? message.Clauses[0];
            if (topics.Count > 0 && topics[^1].Start >= clause.Start)
            {
                topics[^1] = topics[^1] with { Items = topics[^1].Items.Add(record.Target) };
            }
            else
            {
                topics.Add(new Topic([record.Target], topics.Count == 0 ? Math.Min(record.Start, clause.Start) : clause.Start, record.End, []));
            }
        }

        foreach (var clause in message.Clauses)
        {
            (topics.FindLast(t => t.Start <= clause.Start) ?? topics[0]).Clauses.Add(clause);
        }

        return topics;
    }
}
