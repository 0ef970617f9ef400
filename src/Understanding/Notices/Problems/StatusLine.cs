using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Problems;

/// <summary>Takes what is said of the whole problem out of its paragraphs and its title.</summary>
internal static class StatusLine
{
    private const int LongestSentence = 40;

    private static readonly string[] Remainders = ["剩余", "其余", "尚余", "还剩", "尚有", "还有"];

    /// <summary>The status, and the paragraphs without it. A later line wins over an earlier one.</summary>
    public static ItemStatus? Take(IEnumerable<BodyLine> body, out List<BodyLine> rest)
    {
        ItemStatus? status = null;
        rest = [];
        foreach (var line in body)
        {
            var (claimed, text) = line.Item.Length > 0 ? LastSentence(line.Text) : Split(line);
            status = claimed ?? status;
            if (text.Trim().Length > 0 && line.Label != LabelKind.Metadata)
            {
                rest.Add(line with { Text = text });
            }
        }

        return status;
    }

    /// <summary>The status in brackets behind a title, and the title without it.</summary>
    public static ItemStatus? TakeMark(string title, out string rest)
    {
        rest = title;
        var bare = title.TrimEnd('。', ' ', '；');
        var open = bare.AsSpan().LastIndexOfAny("（([【");
        if (open < 2 || bare[^1] is not ('）' or ')' or ']' or '】'))
        {
            return null;
        }

        var status = StatusWords.Read(bare[(open + 1)..^1]);
        rest = status is null ? title : bare[..open].TrimEnd();
        return status;
    }

    /// <summary>In progress where the one thing told of a problem says how much of it remains (剩余2项).</summary>
    public static ItemStatus? OfRemainder(List<BodyLine> rest) =>
        rest.Count == 1 && !rest[0].Text.Contains("二是", StringComparison.Ordinal) && Array.Exists(Remainders, word => IsCounted(rest[0].Text, word)) ? ItemStatus.InProgress : null;

    private static bool IsCounted(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal) + word.Length;
        var length = at < word.Length || at >= text.Length ? 0 : Numeral.Read(text.AsSpan(at), out _);
        return length > 0 && at + length < text.Length && text[at + length] is '项' or '个' or '条' or '件' or '处';
    }

    private static (ItemStatus? Status, string Text) Split(BodyLine line)
    {
        if (line.Label == LabelKind.Metadata)
        {
            return (StatusWords.Read(line.Text) is ItemStatus.LongTerm and var lasting ? lasting : null, "");
        }

        if (StatusWords.Read(line.Text) is { } whole)
        {
            return (whole, "");
        }

        return line.Label is null ? Spoken(line.Text) : First(line.Text);
    }

    // 该问题已完成整改。一是… / …。该任务长期坚持。
    private static (ItemStatus? Status, string Text) Spoken(string text)
    {
        var stop = text.AsSpan().IndexOfAny("。；;");
        var first = stop > 0 && stop < text.Length - 1 && stop <= LongestSentence ? StatusWords.Read(text[..stop]) : null;
        return first is null ? LastSentence(text) : (first, text[(stop + 1)..]);
    }

    // 完成情况：已完成。一是… / 完成情况：持续推进，预计…
    private static (ItemStatus? Status, string Text) First(string text)
    {
        // 整改情况（已完成）：一是…
        var close = text.StartsWith('（') || text.StartsWith('(') ? text.AsSpan().IndexOfAny("）)") : -1;
        if (close > 0 && StatusWords.Read(text[1..close]) is { } marked)
        {
            return (marked, LastSentence(text[(close + 1)..].TrimStart(':', '：', ' ')).Text);
        }

        var stop = text.AsSpan().IndexOfAny("。；;");
        if (stop > 0 && StatusWords.Read(text[..stop]) is { } status)
        {
            return (status, LastSentence(text[(stop + 1)..]).Text);
        }

        var clause = text.AsSpan().IndexOfAny("，,");
        return clause > 0 && (stop < 0 || stop == text.Length - 1) ? (StatusWords.ReadFirstClause(text), text) : LastSentence(text);
    }

    // …。该任务长期坚持。
    private static (ItemStatus? Status, string Text) LastSentence(string text)
    {
        var bare = text.AsSpan().TrimEnd("。 ");
        var start = bare.LastIndexOfAny("。；;") + 1;
        if (start == 0 || bare.Length - start > LongestSentence)
        {
            return (null, text);
        }

        var sentence = bare[start..].Trim().ToString();
        var status = SpeaksOfTheProblem(sentence) || (SpeaksOfAll(sentence) && !Repeats(text.AsSpan(0, start), sentence)) ? StatusWords.Read(sentence) : null;
        return (status, status is null ? text : text[..start]);
    }

    // 已完成整改。 at the end speaks of the problem, unless each measure says so of itself.
    private static bool SpeaksOfAll(string sentence) =>
        sentence.Contains("整改", StringComparison.Ordinal) || sentence.Contains("长期坚持", StringComparison.Ordinal) || sentence.Contains("销号", StringComparison.Ordinal);

    private static bool Repeats(ReadOnlySpan<char> before, string sentence) => sentence.Length > 0 && before.Contains(sentence, StringComparison.Ordinal);

    private static bool SpeaksOfTheProblem(string sentence)
    {
        var bare = sentence.AsSpan().TrimStart("目前现截至，,（( ");
        return bare.StartsWith("该") || bare.StartsWith("此") || bare.StartsWith("本") || bare.StartsWith("问题") || bare.StartsWith("整改任务")
            || sentence is ['（' or '(', ..];
    }
}
