using System.Collections.Immutable;

namespace RectifyBot.Bot.Files.Word.Layout;

/// <summary>Breaks a title into lines of like length that keep words whole (GB/T 9704—2012, 7.3.1: 词意完整，排列对称，长短适宜).</summary>
/// <remarks>Of all ways to break it into the fewest lines, the one that costs least: a square for what a line differs from the mean, a fine for a break inside a phrase.</remarks>
internal sealed class TitleLines
{
    private const double InsidePhrase = 100;
    private const int LongestTitle = 400;

    private readonly string text;
    private readonly bool[] isBoundary;
    private readonly double[] upTo;

    private TitleLines(string text, bool[] isBoundary)
    {
        this.text = text;
        this.isBoundary = isBoundary;
        upTo = new double[text.Length + 1];
        for (var at = 0; at < text.Length; at++)
        {
            upTo[at + 1] = upTo[at] + Widths.Of(text[at]);
        }
    }

    /// <summary>The lines. A title of more than 400 characters is left to the reader's program to wrap.</summary>
    /// <param name="atMost">How many Chinese characters a line takes.</param>
    public static ImmutableArray<string> Break(ImmutableArray<string> phrases, int atMost)
    {
        var title = string.Concat(phrases);
        if (title.Length > LongestTitle || Widths.Of(title) <= atMost)
        {
            return [title];
        }

        var boundaries = new bool[title.Length + 1];
        var end = 0;
        foreach (var phrase in phrases)
        {
            boundaries[end += phrase.Length] = true;
        }

        return new TitleLines(title, boundaries).Best(atMost);
    }

    private ImmutableArray<string> Best(int atMost)
    {
        for (var lines = (int)Math.Ceiling(upTo[^1] / atMost); lines <= text.Length; lines++)
        {
            if (Into(lines, atMost) is { } cuts)
            {
                return [.. cuts.Zip(cuts.Skip(1), (from, to) => text[from..to])];
            }
        }

        return [text];
    }

    // cost[at]: of the cheapest way to set everything before this place in the lines counted so far.
    private List<int>? Into(int lines, int atMost)
    {
        var cost = Filled(double.PositiveInfinity);
        cost[0] = 0;
        var from = new int[lines + 1][];
        for (var line = 1; line <= lines; line++)
        {
            (cost, from[line]) = Next(cost, atMost, upTo[^1] / lines);
        }

        return double.IsInfinity(cost[^1]) ? null : Cuts(from);
    }

    private (double[] Cost, int[] From) Next(double[] before, int atMost, double mean)
    {
        var (cost, from) = (Filled(double.PositiveInfinity), new int[text.Length + 1]);
        for (var end = 1; end <= text.Length; end++)
        {
            for (var start = end - 1; start >= 0 && upTo[end] - upTo[start] <= atMost; start--)
            {
                var sum = before[start] + Cost(start, end, mean);
                (cost[end], from[end]) = sum < cost[end] ? (sum, start) : (cost[end], from[end]);
            }
        }

        return (cost, from);
    }

    private double Cost(int start, int end, double mean)
    {
        if (end < text.Length && !MayBreak(end))
        {
            return double.PositiveInfinity;
        }

        var off = upTo[end] - upTo[start] - mean;
        return (off * off) + (isBoundary[end] ? 0 : InsidePhrase);
    }

    // No line begins with 的 or a closing mark, none ends with an opening one, and figures and Latin words stay whole.
    private bool MayBreak(int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        return !"的》”’）】、，。；：！？年月日".Contains(after, StringComparison.Ordinal) && !"《“‘（【第".Contains(before, StringComparison.Ordinal)
            && !(char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after)) && !char.IsLowSurrogate(after);
    }

    private List<int> Cuts(int[][] from)
    {
        var cuts = new List<int> { text.Length };
        for (var line = from.Length - 1; line >= 1; line--)
        {
            cuts.Add(from[line][cuts[^1]]);
        }

        cuts.Reverse();
        return cuts;
    }

    private double[] Filled(double value)
    {
        var array = new double[text.Length + 1];
        Array.Fill(array, value);
        return array;
    }
}
