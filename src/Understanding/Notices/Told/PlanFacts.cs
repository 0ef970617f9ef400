using System.Collections.Immutable;
using RectifyBot.Understanding.Notices.Facts;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>A word of a measure that says that something is not over.</summary>
public sealed record ToldPlan(PlanKind Kind, Span Span);

/// <summary>What such a word says.</summary>
public enum PlanKind
{
    /// <summary>Still to come: 拟, 计划, 将, 年底前完成.</summary>
    Plan,

    /// <summary>Going on: 正在, 有序推进.</summary>
    UnderWay,

    /// <summary>Kept up for good: 持续, 长期坚持, 常态化.</summary>
    KeptUp,
}

/// <summary>The plan words of a measure; those of its clauses that <see cref="MeasureFacts"/> goes by, and what is under way.</summary>
internal static class PlanFacts
{
    private static readonly string[] Ongoing = ["正在", "正有序", "正抓紧", "正逐步", "正积极", "有序推进", "推进中", "进行中", "办理中", "整改中", "抓紧推进", "尚在", "还在"];

    /// <summary>In the order of the text, none over another.</summary>
    public static ImmutableArray<ToldPlan> In(string text, IEnumerable<MeasureClause> clauses) =>
        [.. clauses.SelectMany(clause => InClause(text, clause)).OrderBy(plan => plan.Span.Start)];

    private static IEnumerable<ToldPlan> InClause(string text, MeasureClause clause)
    {
        var words = clause.Place.In(text);
        if (PlanWords.Find(words) is { } plan)
        {
            yield return new ToldPlan(PlanKind.Plan, plan with { Start = clause.Place.Start + plan.Start });
        }
        else if (Array.Find(Ongoing, word => words.Contains(word, StringComparison.Ordinal)) is { } ongoing)
        {
            yield return new ToldPlan(PlanKind.UnderWay, new Span(clause.Place.Start + words.IndexOf(ongoing, StringComparison.Ordinal), ongoing.Length));
        }

        if (clause.KeptUp is { } kept)
        {
            yield return new ToldPlan(PlanKind.KeptUp, kept);
        }
    }
}
