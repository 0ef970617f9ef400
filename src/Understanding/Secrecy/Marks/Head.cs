using System.Buffers;

namespace RectifyBot.Understanding.Secrecy.Marks;

/// <summary>The marking at the head of a text: in its first lines, as long as none of them is a sentence.</summary>
internal static class Head
{
    // Copy number, level, urgency, whose paper, its number, and a title that may wrap.
    private const int MostLines = 8;
    private const int Longest = 1500;
    private const int LongestLine = 200;

    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["密", "内部", "内 部", "secret", "confidential", "internal", "official use"], StringComparison.Ordinal);

    public static SecrecyKind? Find(string folded)
    {
        var head = folded.AsSpan(0, Math.Min(folded.Length, Longest));
        return head.ContainsAny(Signs) ? InLines(head) : null;
    }

    /// <summary>The marking on a line that belongs to the head; of a level alone on its line see <see cref="LevelLabels.Alone"/>.</summary>
    public static SecrecyKind? On(string line) => LevelLabels.IsSetOff(line) ? SecrecyKind.StateSecret
        : InternalLabels.IsOn(line) ? SecrecyKind.Internal : EnglishLabels.Of(line);

    private static SecrecyKind? InLines(ReadOnlySpan<char> head)
    {
        var (seen, alone) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var range in head.Split('\n'))
        {
            var line = head[range].Trim(' ');
            if (line.IsEmpty)
            {
                continue;
            }

            var text = line[..Math.Min(line.Length, LongestLine)].ToString();
            if (LevelLabels.Alone(text) is { } level)
            {
                alone.Add(level);
            }
            else if (On(text) is { } kind)
            {
                return kind;
            }

            if (++seen == MostLines || IsSentence(line))
            {
                break;
            }
        }

        // Different levels one below the other are a list of them.
        return alone.Count == 1 ? SecrecyKind.StateSecret : null;
    }

    private static bool IsSentence(ReadOnlySpan<char> line) => line.Length > LongestLine || line[^1] == ':' || line.IndexOfAny("。,;?") >= 0;
}
