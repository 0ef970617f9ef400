using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Imports;

/// <summary>The measures that an assignment list brings along, for problems that were fed back without any.</summary>
internal static class MeasurePlans
{
    /// <summary>
    /// What the list adds, a plan a problem; or the first row that fits nothing: its text differs from the ledger's ("text"), or its number leaves a gap ("gap").
    /// </summary>
    public static Outcome<ImmutableArray<MeasuresPlanned>> Of(Rectification ledger, AssignmentTable table)
    {
        var plans = ImmutableArray.CreateBuilder<MeasuresPlanned>();
        foreach (var rows in table.Texts.OrderBy(t => t.Key).GroupBy(t => t.Key.Problem))
        {
            var held = ledger.MeasuresOf(rows.Key).Length;
            if (ledger.FindProblem(rows.Key) is null)
            {
                return new Refusal(RefusalCode.ProblemNotFound, About: rows.Key.ToString(CultureInfo.InvariantCulture));
            }

            if (rows.FirstOrDefault(r => ledger.Find(r.Key) is { } measure && measure.Text != r.Value) is { Value: not null } differing)
            {
                return new Refusal(RefusalCode.AssignmentInvalid, "text", differing.Key.ToString());
            }

            var added = rows.Where(r => ledger.Find(r.Key) is null).ToList();
            if (added.Where((row, at) => row.Key.Measure != held + at + 1).Select(row => row.Key.ToString()).FirstOrDefault() is { } gap)
            {
                return new Refusal(RefusalCode.AssignmentInvalid, "gap", gap);
            }

            if (added.Count > 0)
            {
                plans.Add(new MeasuresPlanned(rows.Key, [.. added.Select(row => new PlannedMeasure(row.Value, null))]));
            }
        }

        return plans.ToImmutable();
    }
}
