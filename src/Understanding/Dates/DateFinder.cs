using RectifyBot.Understanding.Dates.Grammar;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Dates;

/// <summary>Finds the date expressions of a text, in Chinese and English, without asking yet which days they mean.</summary>
public static class DateFinder
{
    private const string Starters = "0123456789一二三四五六七八九十廿今昨明前后大上下本这周星礼去当月年第次中岁半未接往再国元劳五春过端清两";

    /// <summary>All date expressions, in order, none over another.</summary>
    /// <param name="text">A normalised text.</param>
    /// <param name="wholeYears">Whether 2024年 and 2025年度 alone count as dates.</param>
    public static IReadOnlyList<DateMention> Find(NormalText text, bool wholeYears = false)
    {
        var found = new List<DateMention>();
        for (var at = 0; at < text.Value.Length;)
        {
            var mention = TryAt(text.Value, at, found.Count > 0 ? found[^1] : null) ?? (wholeYears ? YearAt(text.Value, at) : null);
            if (mention is not null)
            {
                found.Add(mention);
            }

            at = mention?.End ?? at + 1;
        }

        return found;
    }

    /// <summary>The date expression that begins here, if one does.</summary>
    /// <param name="text">A normalised text.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="previous">The one before, whose month a list goes on with.</param>
    public static DateMention? TryAt(string text, int at, DateMention? previous)
    {
        var cursor = new Cursor(text, at);
        return Read(ref cursor, text, at, previous) is { } form
            ? new DateMention(at, cursor.At, form, Surroundings.Of(text, at, cursor.At))
            : null;
    }

    private static DateMention? YearAt(string text, int at)
    {
        var cursor = new Cursor(text, at);
        var starts = at == 0 || !char.IsAsciiDigit(text[at - 1]);
        return starts && Years.Read(ref cursor) is { } form ? new DateMention(at, cursor.At, form, Surroundings.Of(text, at, cursor.At)) : null;
    }

    private static Form? Read(ref Cursor c, string text, int at, DateMention? previous)
    {
        var first = text[at];
        var digit = char.IsAsciiDigit(first);
        if (digit && at > 0 && (char.IsAsciiDigit(text[at - 1]) || (text[at - 1] is '.' && at > 1 && char.IsAsciiDigit(text[at - 2]))))
        {
            return null;
        }

        if (char.IsAsciiLetter(first))
        {
            return EnglishMonths.Read(ref c) ?? EnglishDays.Read(ref c);
        }

        if (!Starters.Contains(first, StringComparison.Ordinal))
        {
            return null;
        }

        return Listed(ref c, text, at, previous) ?? Chinese(ref c) ?? (digit ? Numeric(ref c) : null);
    }

    private static Form? Numeric(ref Cursor c) =>
        NumericDates.Full(ref c) ?? EnglishMonths.Read(ref c) ?? EnglishDays.Read(ref c) ?? NumericDates.Range(ref c) ?? NumericDates.MonthDay(ref c);

    private static Form? Chinese(ref Cursor c) =>
        Offsets.Read(ref c) ?? Weeks.Read(ref c) ?? MonthDays.Read(ref c) ?? YearParts.Read(ref c) ?? BareDays.Read(ref c) ?? Holidays.Read(ref c);

    private static Form? Listed(ref Cursor c, string text, int at, DateMention? previous)
    {
        if (previous is null || previous.Form.Month is null || at - previous.End is < 1 or > 5)
        {
            return null;
        }

        return text.AsSpan(previous.End, at - previous.End).Trim() switch
        {
            "、" or "," or "和" or "及" or "与" or "以及" => MonthDays.Further(ref c, previous.Form),
            // 从9月22日谈到26日: the month goes on.
            [.., '到' or '至'] => MonthDays.Further(ref c, previous.Form),
            "and" or "&" or ", and" => EnglishMonths.Further(ref c, previous.Form),
            _ => null,
        };
    }
}
