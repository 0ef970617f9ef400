using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Imports;

/// <summary>The measures that an assignment list brings along, for problems that were fed back without any.</summary>
internal static class MeasurePlans
{
    /// <summary>
    /// What the list adds, a plan a problem; or the first row that cannot be: its text differs from the one that was planned ("text"; what a notice has told since is the notice's matter), its number leaves a gap ("gap"),
    /// its problem has that text already ("same"), or it is too long ("long").
    /// </summary>
    public static Outcome<ImmutableArray<MeasuresPlanned>> Of(Rectification ledger, AssignmentTable table)
    {
        var plans = ImmutableArray.CreateBuilder<MeasuresPlanned>();
        foreach (var rows in table.Texts.OrderBy(t => t.Key).GroupBy(t => t.Key.Problem))
        {
            var plan = Of(ledger, rows.Key, [.. rows]);
            if (plan.Refusal is { } refusal)
            {
                return refusal;
            }

            if (!plan.Value.Measures.IsEmpty)
            {
                plans.Add(plan.Value);
            }
        }

        return plans.ToImmutable();
    }

    private static Outcome<MeasuresPlanned> Of(Rectification ledger, int problem, List<KeyValuePair<MeasureNumber, string>> rows)
    {
        if (ledger.FindProblem(problem) is null)
        {
            return new Refusal(RefusalCode.ProblemNotFound, About: problem.ToString(CultureInfo.InvariantCulture));
        }

        var measures = ledger.MeasuresOf(problem).ToArray();
        var texts = measures.Select(m => m.Text).ToList();
        var held = texts.Count;
        foreach (var (number, text) in rows)
        {
            var why = number.Measure <= held ? (texts[number.Measure - 1] == text || !measures[number.Measure - 1].Planned ? null : "text")
                : number.Measure != texts.Count + 1 ? "gap"
                : texts.Contains(text, StringComparer.Ordinal) ? "same"
                : text.Length > PlanMeasures.LongestText ? "long" : null;
            if (why is not null)
            {
                return new Refusal(RefusalCode.AssignmentInvalid, why, number.ToString());
            }

            if (number.Measure > held)
            {
                texts.Add(text);
            }
        }

        return new MeasuresPlanned(problem, [.. texts.Skip(held).Select(text => new PlannedMeasure(text, null))]);
    }
}
