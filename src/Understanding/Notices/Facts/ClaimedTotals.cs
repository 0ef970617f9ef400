using System.Collections.Immutable;
using System.Globalization;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Reads the figures that a notice claims of itself, clause by clause; the first figure of a kind counts.</summary>
internal static class ClaimedTotals
{
    /// <summary>From paragraphs that are no measures.</summary>
    public static NoticeTotals In(IEnumerable<string> paragraphs)
    {
        var totals = new NoticeTotals();
        foreach (var paragraph in paragraphs)
        {
            foreach (var sentence in paragraph.Split('。', '；', ';', '\n'))
            {
                totals = Sentence(totals, sentence);
            }
        }

        return totals;
    }

    private static NoticeTotals Sentence(NoticeTotals totals, string sentence)
    {
        foreach (var clause in sentence.Split('，', ',', '、', '：', ':', '（', '('))
        {
            var before = 0;
            foreach (var figure in Figure.Scan(clause))
            {
                totals = Add(totals, clause[before..figure.Start], figure);
                before = figure.End;
            }
        }

        return totals;
    }

    private static NoticeTotals Add(NoticeTotals totals, string before, Figure figure) => figure.Unit switch
    {
        "%" or "％" => before.Contains("完成率", StringComparison.Ordinal) || before.Contains("整改率", StringComparison.Ordinal) ? totals with { CompletionRatePercent = totals.CompletionRatePercent ?? figure.Value } : totals,
        "万元" or "元" => totals with { Amounts = Amounts(totals.Amounts, before, figure) },
        _ => figure.Count is { } count ? Count(totals, FigureKinds.Of(before, figure), count) : totals,
    };

    private static ImmutableArray<ClaimedAmount> Amounts(ImmutableArray<ClaimedAmount> amounts, string before, Figure figure) =>
        FigureKinds.Recovery(before) is { } what ? amounts.Add(new ClaimedAmount(what, figure.Unit == "元" ? figure.Value / 10_000 : figure.Value)) : amounts;

    private static NoticeTotals Count(NoticeTotals t, FigureKind kind, int count) => kind switch
    {
        FigureKind.Aspects => t with { Aspects = t.Aspects ?? count },
        FigureKind.Items => t with { Items = t.Items ?? count },
        FigureKind.Problems => t with { Problems = t.Problems ?? count },
        FigureKind.Tasks => t with { Tasks = t.Tasks ?? count },
        FigureKind.Measures => t with { Measures = t.Measures ?? count },
        FigureKind.DetailedMeasures => t with { DetailedMeasures = t.DetailedMeasures ?? count },
        FigureKind.Completed => t with { Completed = t.Completed ?? count },
        FigureKind.BasicallyCompleted => t with { BasicallyCompleted = t.BasicallyCompleted ?? count },
        FigureKind.InProgress => t with { InProgress = t.InProgress ?? count },
        FigureKind.LongTerm => t with { LongTerm = t.LongTerm ?? count },
        FigureKind.LongTermWithinCompleted => t with { LongTermWithinCompleted = t.LongTermWithinCompleted ?? count },
        FigureKind.NotStarted => t with { NotStarted = t.NotStarted ?? count },
        FigureKind.NotCompleted => t with { NotCompleted = t.NotCompleted ?? count },
        FigureKind.Units => t with { Units = t.Units ?? count },
        FigureKind.Rules => t with { Rules = t.Rules ?? count },
        _ => t,
    };
}

/// <summary>A number with its measure word, and what is counted where that stands behind it.</summary>
internal readonly record struct Figure(int Start, int End, decimal Value, string Unit, string Noun)
{
    private const int LongestNoun = 12;

    private static readonly string[] Units = ["大项", "大类", "万元", "个", "项", "条", "类", "家", "元", "%", "％"];

    /// <summary>The value where it is a whole number, else null.</summary>
    public int? Count => Value == decimal.Truncate(Value) && Value <= int.MaxValue ? (int)Value : null;

    /// <summary>The figures of a clause, in order.</summary>
    public static IEnumerable<Figure> Scan(string clause)
    {
        for (var at = 0; at < clause.Length; at++)
        {
            if (!char.IsAsciiDigit(clause[at]))
            {
                continue;
            }

            var end = NumberEnd(clause, at);
            if (Read(clause, at, end) is { } figure)
            {
                yield return figure;
                end = figure.End;
            }

            at = end - 1;
        }
    }

    private static int NumberEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static Figure? Read(string text, int start, int end)
    {
        var rest = text.AsSpan(end).TrimStart(' ');
        var blanks = text.Length - end - rest.Length;
        foreach (var unit in Units)
        {
            if (rest.StartsWith(unit) && decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                var noun = rest[unit.Length..];
                var digits = noun.IndexOfAnyInRange('0', '9');
                noun = digits < 0 ? noun : noun[..digits];
                return new Figure(start, end + blanks + unit.Length, value, unit, noun[..Math.Min(noun.Length, LongestNoun)].ToString());
            }
        }

        return null;
    }
}
