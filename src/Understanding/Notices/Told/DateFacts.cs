using System.Collections.Immutable;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>The dates of a measure. What leans on the day of writing (昨天, 三天后) and what lost its digits gives none.</summary>
internal static class DateFacts
{
    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<ToldDate> In(string text, IReadOnlyList<MeasureClause> clauses, NoticeTime time)
    {
        var normal = NormalText.Of(text);
        var titles = new Outside(DocumentTitles.Places(text));
        var choice = new YearChoice(time);
        var told = ImmutableArray.CreateBuilder<ToldDate>();
        var (clause, end) = (0, int.MinValue);
        foreach (var mention in DateFinder.Find(normal, wholeYears: true))
        {
            var span = normal.ToOriginal(mention.Start, mention.End);
            clause = ClauseAt(clauses, span.Start, clause);
            if (!mention.IsLoose && titles.Holds(span) && IsWhole(normal.Value, mention) &&
                choice.Of(mention.Form, clause < clauses.Count && clauses[clause].IsPlanned, IsJoined(normal.Value, end, mention.Start)) is var (period, why))
            {
                told.Add(new ToldDate(period, span, why, mention.Form.Precision, mention.Use));
                end = mention.End;
            }
        }

        return told.ToImmutable();
    }

    private static int ClauseAt(IReadOnlyList<MeasureClause> clauses, int position, int from)
    {
        while (from < clauses.Count && clauses[from].Place.End <= position)
        {
            from++;
        }

        return from;
    }

    // 9月 日 and 2024年7月日 have lost their day, 每月上旬 comes back every month.
    private static bool IsWhole(string text, DateMention mention)
    {
        var behind = text.AsSpan(mention.End).TrimStart(' ');
        var before = mention.Start > 0 ? text[mention.Start - 1] : ' ';
        return !behind.StartsWith("日") && !behind.StartsWith("号") && before is not ('每' or '月' or '年' or '各' or '逐');
    }

    private static bool IsJoined(string text, int end, int start) =>
        start - end is >= 1 and <= 2 && text.AsSpan(end, start - end).Trim() is "、" or "和" or "及" or "与" or "至" or "到" or "-" or "~";
}
