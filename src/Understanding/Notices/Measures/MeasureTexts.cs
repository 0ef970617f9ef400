using System.Collections.Immutable;
using System.Text;
using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Measures;

/// <summary>The measures of one problem, in the first of these shapes that fits: numbered paragraphs, 一是, ①, paragraphs, semicolons, one piece.</summary>
internal static class MeasureTexts
{
    private const int ShortestPart = 2;

    /// <summary>The measures, each verbatim after its number. What stands under another label (整改成效：) is counted anew.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<BodyLine> body) =>
        [.. Sections(body).SelectMany(Pieces).Select(Tidy).Where(piece => piece.Length > 0)];

    private static List<string> Pieces(List<BodyLine> section) => section.Exists(line => line.Item.Length > 0) ? Numbered(section) : Unnumbered(section);

    private static List<List<BodyLine>> Sections(IReadOnlyList<BodyLine> body)
    {
        var sections = new List<List<BodyLine>>();
        foreach (var line in body)
        {
            if (sections.Count == 0 || line.Label is not null)
            {
                sections.Add([]);
            }

            sections[^1].Add(line);
        }

        return sections;
    }

    private static List<string> Numbered(IReadOnlyList<BodyLine> body)
    {
        var pieces = new List<StringBuilder>();
        var at = 0;
        foreach (var line in body)
        {
            at++;
            if (line.Item.Length > 0)
            {
                pieces.AddRange(Inline(line, body.Skip(at).FirstOrDefault(next => next.Item.Length > 0).Item.Value).Select(text => new StringBuilder(text)));
            }
            else if (pieces.Count > 0)
            {
                pieces[^1].Append('\n').Append(line.Text);
            }
            else if (!IsLeadIn(line.Text))
            {
                pieces.Add(new StringBuilder(line.Text));
            }
        }

        return pieces.ConvertAll(piece => piece.ToString());
    }

    // ①…②… in one paragraph; but where the next paragraph is ② itself, a ② inside the first belongs to it.
    private static List<string> Inline(BodyLine line, int next)
    {
        var pieces = Sequence.Continue(line.Text, line.Item);
        return next == 0 || next == line.Item.Value + pieces.Count ? pieces : [line.Text];
    }

    private static bool IsLeadIn(string text) => text.TrimEnd()[^1] is ':' or '：';

    private static List<string> Unnumbered(IReadOnlyList<BodyLine> body)
    {
        var text = string.Join('\n', body.Select(line => line.Text));
        return Sequence.Split(text) ?? (IsOneSentence(body) ? Semicolons(text) : null) ?? [.. body.Select(line => line.Text)];
    }

    private static bool IsOneSentence(IReadOnlyList<BodyLine> body) =>
        body.Take(body.Count - 1).All(line => line.Text.TrimEnd() is [.., '；' or ';']);

    // Only where the whole is one sentence: inside of several, a semicolon divides no measures.
    private static List<string>? Semicolons(string text)
    {
        var bare = text.TrimEnd('。', '；', ';', ' ');
        if (Quotes.IndexOutside(bare, "。！？") >= 0)
        {
            return null;
        }

        var parts = new List<string>();
        var rest = bare.AsSpan();
        for (var at = Quotes.IndexOutside(rest, "；;"); at >= 0; at = Quotes.IndexOutside(rest, "；;"))
        {
            parts.Add(rest[..at].ToString());
            rest = rest[(at + 1)..];
        }

        parts.Add(rest.ToString());
        return parts.Count > 1 && parts.TrueForAll(part => part.Trim().Length >= ShortestPart) ? parts : null;
    }

    private static string Tidy(string piece)
    {
        var joined = piece.Contains('\n', StringComparison.Ordinal) ? string.Concat(piece.Split('\n', StringSplitOptions.TrimEntries)) : piece;
        return joined.Trim().TrimStart('，', ',', '、', '：', ':', ' ', '—').TrimEnd('。', '；', ';', '，', ',', '、', ' ');
    }
}
