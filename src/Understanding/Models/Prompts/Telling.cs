using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Content;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Models.Prompts;

/// <summary>The stretch of a measure's text that tells it best apart from all others of its ledger.</summary>
internal static class Telling
{
    private const string Breaks = "，。；：、,;:";

    /// <param name="index">The ledger.</param>
    /// <param name="place">The measure's place in it.</param>
    /// <param name="width">How many characters at most.</param>
    public static string Of(LedgerIndex index, int place, int width)
    {
        var text = index.MeasureTexts[place];
        if (text.Length <= width)
        {
            return text;
        }

        var normal = NormalText.Of(text);
        var from = Best(Weights(index, place, normal.Value), width);
        var span = normal.ToOriginal(from, Math.Min(normal.Value.Length, from + width));
        return Trim(text, span.Start, Math.Min(span.End, span.Start + width));
    }

    // What each place begins counts for the measure as it counts when a message is matched with it.
    private static float[] Weights(LedgerIndex index, int place, string text)
    {
        var (weights, scores, before) = (new float[text.Length], new float[index.OfMeasures.Count], 0f);
        foreach (var gram in Gram.Of(text))
        {
            index.OfMeasures.Score(gram.Key, 1f, scores);
            weights[gram.Start] += scores[place] - before;
            before = scores[place];
        }

        return weights;
    }

    private static int Best(float[] weights, int width)
    {
        var (sum, best, at) = (0f, 0f, 0);
        for (var end = 0; end < weights.Length; end++)
        {
            sum += weights[end] - (end >= width ? weights[end - width] : 0);
            if (sum > best + 0.001f)
            {
                (best, at) = (sum, Math.Max(0, end - width + 1));
            }
        }

        return at;
    }

    // A cut in the middle of a word is moved to the next mark, where one is near; half a character is never left.
    private static string Trim(string text, int start, int end)
    {
        var mark = text.AsSpan(start, Math.Min(8, end - start)).IndexOfAny(Breaks);
        start += start > 0 && mark >= 0 ? mark + 1 : 0;
        start += start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return start < end ? text[start..end].Trim() : string.Empty;
    }
}
