using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>Breaks a notice, or a part of it, that reached us as one line at its headings.</summary>
internal static class OneLine
{
    private const int ShortestNotice = 100;
    private const int LongestTitle = 120;

    /// <summary>The lines as they are, but those that hold many headings in pieces.</summary>
    public static List<RawLine> Unroll(List<RawLine> lines)
    {
        var total = lines.Sum(l => (long)l.Text.Length);
        return [.. lines.SelectMany(line => Holds(line.Text, total) ? Unrolled(line) : [line])];
    }

    // Most of the text, or the labels of more than one problem, or one under two headings.
    private static bool Holds(string text, long total) =>
        (text.Length >= ShortestNotice && text.Length * 2L >= total) || Labels(text) > (HoldsHeadings(text) ? 0 : 1);

    private static List<RawLine> Unrolled(RawLine line)
    {
        var pieces = Pieces(line.Text);
        return pieces.Count < 3 && !HoldsHeadings(line.Text) ? [line] : pieces;
    }

    // （一）民生方面。1.路灯不亮。…
    private static bool HoldsHeadings(string text)
    {
        var stop = Enumerator.TryRead(text, 0, out var first) ? text.IndexOf('。', StringComparison.Ordinal) + 1 : 0;
        return stop > 0 && stop < text.Length && Enumerator.TryRead(text, stop, out var second) && second.Mark > first.Mark && HeadingTitle.IsAspect(text[first.Length..stop]);
    }

    private static int Labels(string text)
    {
        var labels = 0;
        for (var at = text.IndexOf("整改", StringComparison.Ordinal); at >= 0 && labels < 2; at = text.IndexOf("整改", at + 2, StringComparison.Ordinal))
        {
            labels += Label.TryRead(text, at, out var label) && label.Kind != LabelKind.Metadata && text[at + label.Length - 1] is ':' or '：' ? 1 : 0;
        }

        return labels;
    }

    private static List<RawLine> Pieces(string text)
    {
        var pieces = new List<RawLine>();
        var from = TitleEnd(text);
        if (from > 0)
        {
            pieces.Add(new RawLine(text[..from], true));
        }

        var cuts = new Cuts(text, from);
        var quotes = new Quotes();
        for (var at = from; at < text.Length; at++)
        {
            if (at > from && quotes.Outside && cuts.At(text, at))
            {
                Add(pieces, text, from, at);
                from = at;
            }

            quotes.Pass(text[at]);
        }

        AddLast(pieces, text, from);
        return pieces;
    }

    // What stands behind the last full stop is the signature.
    private static void AddLast(List<RawLine> pieces, string text, int from)
    {
        var end = text.LastIndexOf('。') + 1;
        if (end <= from || text.Length - end > LongestTitle)
        {
            end = text.Length;
        }

        Add(pieces, text, from, end);
        if (!string.IsNullOrWhiteSpace(text[end..]))
        {
            pieces.Add(new RawLine(text[end..].Trim(), false));
        }
    }

    private static void Add(List<RawLine> pieces, string text, int from, int to)
    {
        var piece = text[from..to].Trim();

        // 一、整改工作基本情况 党组高度重视…: the heading ends at the blank.
        var blank = Enumerator.TryRead(piece, 0, out var mark) ? piece.IndexOf(' ', mark.Length) : -1;
        if (blank > 0)
        {
            pieces.Add(new RawLine(piece[..blank], false));
            piece = piece[blank..].Trim();
        }

        if (piece.Length > 0)
        {
            pieces.Add(new RawLine(piece, false));
        }
    }

    private static int TitleEnd(string text)
    {
        var head = text.AsSpan(0, Math.Min(LongestTitle, text.Length));
        var end = head.IndexOf("通报");
        return end > 0 && head[..end].Contains("整改", StringComparison.Ordinal) && !head[..end].Contains('。') ? end + 2 : 0;
    }

    /// <summary>Where headings begin: at each level, the numbers must follow each other or begin anew.</summary>
    private sealed class Cuts
    {
        private readonly int[] last = new int[Enum.GetValues<Mark>().Length];

        // The text may begin with a heading.
        public Cuts(string text, int from)
        {
            if (Enumerator.TryRead(text, from, out var first))
            {
                last[(int)first.Mark] = first.Value;
            }
        }

        public bool At(string text, int at)
        {
            if (!MayBegin(text[at - 1]) || !Enumerator.TryRead(text, at, out var number) || number.Mark is Mark.Circled or Mark.Unnumbered)
            {
                return false;
            }

            var follows = number.Value == last[(int)number.Mark] + 1 || number.Value == 1;
            last[(int)number.Mark] = follows ? number.Value : last[(int)number.Mark];
            return follows;
        }

        // Behind a colon or a semicolon stand the parts of a sentence, no headings.
        private static bool MayBegin(char before) => before is ' ' or '。' or '！' or '”' or '"' or '题' or '面' or '况';
    }
}
