using RectifyBot.Understanding.Notices.Facts;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>Who signed the notice, and the day beside it; null where it is not signed.</summary>
internal readonly record struct Signature(string? Signer, DateOnly? Day)
{
    private const int Depth = 20;
    private const int LongestName = 40;

    /// <summary>Takes the signature off, and what stands below it.</summary>
    public static Signature Take(List<RawLine> lines, out List<RawLine> body)
    {
        for (var at = lines.Count - 1; at > 0 && at >= lines.Count - Depth; at--)
        {
            // Below a signature stand buttons and links, no sentences.
            if (lines[at].Text.Contains('。', StringComparison.Ordinal))
            {
                break;
            }

            if (DayScanner.IsOneDay(lines[at].Text))
            {
                return Above(lines, at, out body);
            }

            if (SignedLine(lines[at].Text) is { } signature)
            {
                body = lines[..at];
                return signature;
            }
        }

        return Undated(lines, out body);
    }

    private static Signature Above(List<RawLine> lines, int at, out List<RawLine> body)
    {
        var signer = IsName(lines[at - 1].Text) ? lines[at - 1].Text : null;
        body = lines[..(signer is null ? at : at - 1)];
        return new Signature(signer, DayScanner.First(lines[at].Text));
    }

    private static Signature? SignedLine(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && IsName(line[..blank]) && DayScanner.IsOneDay(line[blank..])
            ? new Signature(line[..blank], DayScanner.First(line[blank..]))
            : null;
    }

    private static Signature Undated(List<RawLine> lines, out List<RawLine> body)
    {
        var signed = lines.Count > 1 && IsName(lines[^1].Text);
        body = signed ? lines[..^1] : lines;
        return signed ? new Signature(lines[^1].Text, null) : default;
    }

    private static bool IsName(string text) => text.Length <= LongestName && OrganisationName.IsName(text);
}
