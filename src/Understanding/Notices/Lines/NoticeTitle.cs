using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>Finds the notice's own heading, which may be set over several lines and stand below other lines of the page.</summary>
internal static class NoticeTitle
{
    private const int Depth = 12;
    private const int LongestLine = 120;
    private const int MostLinesAbove = 3;

    private static readonly string[] Kinds = ["通报", "公告", "公示", "报告", "情况"];

    /// <summary>The title, or an empty string; <paramref name="body"/> is what follows it.</summary>
    public static string Take(List<RawLine> lines, out List<RawLine> body, out DateOnly? day)
    {
        var last = LastLine(lines);
        body = lines[(last + 1)..];
        day = null;
        return last < 0 ? "" : WithoutDay(string.Concat(lines[FirstLine(lines, last)..(last + 1)].Select(l => l.Text)), out day);
    }

    private static int LastLine(List<RawLine> lines)
    {
        for (var at = 0; at < lines.Count && at < Depth; at++)
        {
            if (Closes(lines, at))
            {
                // A list of particulars above the text may hold the title too.
                var again = lines.FindIndex(at + 1, Math.Min(Depth, lines.Count - at - 1), line => line.Text == lines[at].Text);
                return again < 0 ? at : again;
            }

            if (IsSentence(lines[at].Text))
            {
                break;
            }
        }

        return -1;
    }

    private static bool Closes(List<RawLine> lines, int at)
    {
        var text = WithoutNote(lines[at].Text);
        if (text.Length > LongestLine || IsSentence(text) || Enumerator.TryRead(text, 0, out _) || !Array.Exists(Kinds, kind => text.EndsWith(kind, StringComparison.Ordinal)))
        {
            return false;
        }

        return string.Concat(lines[Math.Max(0, at - MostLinesAbove)..(at + 1)].Select(l => l.Text)).Contains("整改", StringComparison.Ordinal);
    }

    // A title begun on an earlier line: what stands there is no sentence and no heading, and lacks what the last line lacks too.
    private static int FirstLine(List<RawLine> lines, int last)
    {
        var first = last;
        while (first > 0 && last - first < MostLinesAbove && !IsWhole(lines[first].Text) && IsPart(lines[first - 1].Text) && Joins(lines[first], lines[first - 1]))
        {
            first--;
        }

        return first;
    }

    // It names somebody before it says what it is about.
    private static bool IsWhole(string text) => text.StartsWith("中共", StringComparison.Ordinal) || text.IndexOf("关于", StringComparison.Ordinal) > 0;

    private static bool Joins(RawLine line, RawLine above) =>
        !line.AfterBlank || (line.Text.StartsWith("关于", StringComparison.Ordinal) && OrganisationName.IsName(above.Text));

    private static bool IsPart(string text) =>
        text.Length <= 60 && !IsSentence(text) && !text.AsSpan().ContainsAny(":：|>") && !Enumerator.TryRead(text, 0, out _);

    // …的通报 2026-02-13
    private static string WithoutDay(string text, out DateOnly? day)
    {
        var blank = text.LastIndexOf(' ');
        day = blank > 0 && DayScanner.IsOneDay(text[blank..]) ? DayScanner.First(text[blank..]) : null;
        return day is null ? text : text[..blank].TrimEnd();
    }

    private static string WithoutNote(string line)
    {
        var text = WithoutDay(line, out _);
        var open = text.AsSpan().LastIndexOfAny("（(");
        return open > 0 && text[^1] is '）' or ')' ? text[..open].TrimEnd() : text;
    }

    private static bool IsSentence(string text) => text.AsSpan().ContainsAny("。；;！？");
}
