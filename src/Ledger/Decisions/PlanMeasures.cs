using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person give a problem measures? An office plans its own: of a problem that has none yet, or of which it leads one.</summary>
public static class PlanMeasures
{
    /// <summary>The longest text of one measure, in characters.</summary>
    public const int LongestText = 4000;

    /// <summary>The event with the texts that the problem does not have yet; null where it has them all; or a refusal.</summary>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, int problem, ImmutableArray<PlannedMeasure> measures)
    {
        if (Check(ledger, by, problem) is { } refusal)
        {
            return refusal;
        }

        if (measures.IsDefaultOrEmpty || measures.Any(m => string.IsNullOrWhiteSpace(m.Text) || m.Text.Length > LongestText))
        {
            return new Refusal(RefusalCode.NothingToRecord, "text", Name(problem));
        }

        var held = ledger.MeasuresOf(problem).ToArray().Select(m => m.Text).ToHashSet(StringComparer.Ordinal);
        var disclosure = ledger.StrictestOf(problem);
        var added = measures.Where(m => held.Add(m.Text)).Select(m => disclosure == Disclosure.Public ? m : m with { Disclosure = disclosure }).ToImmutableArray();
        return added.IsEmpty ? default(Outcome<EventBody?>) : new MeasuresPlanned(problem, added);
    }

    /// <summary>Why this person may not, or null where they may. The conversation asks this before it shows a card.</summary>
    public static Refusal? Check(Rectification ledger, Actor by, int problem)
    {
        if (by.Role is not (Role.Coordinator or Role.Official))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());
        }

        if (ledger.FindProblem(problem) is null)
        {
            return new Refusal(RefusalCode.ProblemNotFound, About: Name(problem));
        }

        var held = ledger.MeasuresOf(problem);
        var others = by.Role == Role.Official && held.Length > 0 && !held.ToArray().Any(m => m.Office is not null && m.Office == by.Office);
        return others ? new Refusal(RefusalCode.NotYours, held[0].Office, Name(problem)) : null;
    }

    private static string Name(int problem) => problem.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
