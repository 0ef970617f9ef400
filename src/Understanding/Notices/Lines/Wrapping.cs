using System.Text;
using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Problems;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>Joins the lines of one paragraph that a page, a mail or a PDF has broken.</summary>
internal static class Wrapping
{
    // Shorter unfinished lines are headings rather than broken sentences.
    private const int ShortestBroken = 15;
    private const int FewestOfOneWidth = 3;

    private static readonly string[] FirstWords = ["根据", "按照", "近日", "日前"];

    private const int Unset = int.MaxValue / 2;

    // Signs that may not begin a line push the edge about by so much.
    private const int EdgeSlack = 2;

    /// <summary>The paragraphs, in order.</summary>
    public static List<string> Join(List<RawLine> lines)
    {
        var width = WidthOf(lines);
        var paragraphs = new List<string>();
        var open = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            var titled = at == 1 && IsTitle(lines[0].Text, lines[1].Text);
            if (at > 0 && (titled || !Continues(open, lines[at - 1].Text, lines[at], width)))
            {
                paragraphs.Add(open.ToString());
                open.Clear();
            }

            Append(open, lines[at].Text);
        }

        return open.Length == 0 ? paragraphs : [.. paragraphs, open.ToString()];
    }

    // The first sentence of a notice: what stands above it is a title, with or without a stop.
    private static bool IsTitle(string above, string line) =>
        (Array.Exists(FirstWords, word => line.StartsWith(word, StringComparison.Ordinal)) || BeginsWithDay(line)) && !above.AsSpan().ContainsAny("，,、；;《“");

    private static bool BeginsWithDay(string line) => DayScanner.Scan(line[..Math.Min(12, line.Length)]).FirstOrDefault() is { Start: 0, End: > 0, Month: > 0, Day: > 0 };

    private static void Append(StringBuilder open, string line)
    {
        if (open.Length > 0 && char.IsAsciiLetterOrDigit(open[^1]) && char.IsAsciiLetter(line[0]))
        {
            open.Append(' ');
        }

        open.Append(line);
    }

    private static bool Continues(StringBuilder open, string before, RawLine line, int width)
    {
        // Nobody ends a paragraph on an opening mark, whatever the next line looks like.
        if (before[^1] is '（' or '(' or '《' or '〈' or '“' or '‘')
        {
            return true;
        }

        if (Opens(line.Text) && !IsCutAtEdge(before, width))
        {
            return false;
        }

        var last = before[^1];
        if (last is '、' or '，' or ',' || line.Text[0] is '、' or '，' or '。' or '；' or '”' or '》' or '）' or ',' or ';')
        {
            return true;
        }

        var ends = EndsSentence(last, before.Length, width) || (last == '。' && SpeaksAnew(line.Text));
        return !line.AfterBlank && !ends && !IsWhole(open, before, width);
    }

    // At the page's edge even （2） may be the middle of a sentence, unless what stands before is a whole heading.
    private static bool IsCutAtEdge(string before, int width) =>
        before.Length >= width && before[^1] is not ('。' or '！' or '？' or '；' or ':' or '：' or ';') && !Wrapper.EndsLikeHeading(before);

    private static bool Opens(string line) =>
        Enumerator.TryRead(line, 0, out _) || Label.TryRead(line, 0, out _) || Ordinal.IsAt(line, 0) || Wrapper.IsWhole(line);

    private static bool SpeaksAnew(string line) => Closing.Opens(line) || StatusWords.Read(line) is not null;

    // A full stop at the very edge of a set text may be in the middle of a paragraph.
    private static bool EndsSentence(char last, int length, int width) =>
        last is '。' or '！' or '？' or '；' or ':' or '：' or ';' or '!' or '?' && !(last is '。' or '；' && length >= width + EdgeSlack);

    private static bool IsWhole(StringBuilder open, string before, int width)
    {
        if (before.Length >= width - 1)
        {
            return false;
        }

        // What was joined before is a paragraph in the middle of its lines.
        var first = open.Length == before.Length;
        return first && (before.Length < ShortestBroken || IsHeading(before));
    }

    private static bool IsHeading(string line) =>
        Enumerator.TryRead(line, 0, out var mark)
        && !(Wrapper.IsOpen(line.AsSpan(mark.Length)) || (mark.Mark is Mark.ParenArabic or Mark.Arabic or Mark.Circled && line.Length > 30 && !Wrapper.EndsLikeHeading(line)));

    // Where many unfinished lines end at the same column, that column is the page's edge.
    private static int WidthOf(List<RawLine> lines)
    {
        var unfinished = lines.Where(l => l.Text.Length >= ShortestBroken && l.Text[^1] is not ('。' or '；' or '：' or ':' or ';')).Select(l => l.Text.Length).ToList();
        if (unfinished.Count == 0)
        {
            return Unset;
        }

        var widest = lines.Max(l => l.Text.Length);
        return unfinished.Count(length => length >= widest - EdgeSlack) >= FewestOfOneWidth ? widest - EdgeSlack : Unset;
    }
}
