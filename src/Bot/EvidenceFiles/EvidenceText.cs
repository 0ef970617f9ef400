using System.Text;
using RectifyBot.Bot.Files;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>The writing of a file, and the one form in which it is searched.</summary>
internal static class EvidenceText
{
    /// <summary>What stands in the file, at most so many UTF-16 characters.</summary>
    /// <exception cref="UnreadableException">It cannot be read; the state says why.</exception>
    public static string Read(byte[] bytes, string name, int atMost)
    {
        var kind = EvidenceKinds.Of(bytes, name);
        if (kind.Refusal is { } refusal)
        {
            throw new UnreadableException(refusal.State ?? "broken");
        }

        var text = kind.Value.Name is "xlsx" or "pptx" ? OfOffice(bytes) : Contents.Of(bytes, name);
        return Words.Texts.Short(text.ReplaceLineEndings("\n"), atMost).TrimEnd('…');
    }

    private static string OfOffice(byte[] bytes)
    {
        try
        {
            return Patience.Run(stop => OfficePackage.TextOf(bytes, stop));
        }
        catch (Exception e) when (e is not UnreadableException and not OutOfMemoryException)
        {
            // Nobody waits for the answer: what a strange file throws must not end the program.
            throw new UnreadableException("broken");
        }
    }

    /// <summary>Half width, lower case, simplified; white space left out, since lines break anywhere.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var (_, part) in Parts(text))
        {
            Append(folded, part.Value);
        }

        return folded.ToString();
    }

    /// <summary>The words around the first place where that word stands.</summary>
    /// <param name="word">As <see cref="Fold"/> gives it.</param>
    /// <param name="around">UTF-16 characters on either side.</param>
    /// <returns>Null where it does not stand there.</returns>
    public static string? Around(string text, string word, int around)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        foreach (var (offset, part) in Parts(text))
        {
            for (var i = 0; i < part.Value.Length; i++)
            {
                if (!char.IsWhiteSpace(part.Value[i]))
                {
                    folded.Append(part.Value[i]);
                    places.Add(offset + part.ToOriginal(i, i + 1).Start);
                }
            }
        }

        var at = folded.ToString().IndexOf(word, StringComparison.Ordinal);
        return at < 0 ? null : Cut(text, places[at], places[at + word.Length - 1] + 1, around);
    }

    private static string Cut(string text, int start, int end, int around)
    {
        var (from, to) = (Math.Max(0, start - around), Math.Min(text.Length, end + around));
        from -= from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to += to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        var cut = string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (from > 0 ? "…" : string.Empty) + cut + (to < text.Length ? "…" : string.Empty);
    }

    // A normal text takes in only so much at once. Parts end at a line where they can, so that no word is parted.
    private static IEnumerable<(int Offset, NormalText Part)> Parts(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var most = Math.Min(NormalText.Limit, text.Length - at);
            var line = at + most < text.Length ? text.LastIndexOf('\n', at + most - 1, most / 2) : -1;
            var length = line > at ? line + 1 - at : most;
            yield return (at, NormalText.Of(text.Substring(at, length)));
            at += length;
        }
    }

    private static void Append(StringBuilder folded, string value)
    {
        foreach (var c in value)
        {
            _ = char.IsWhiteSpace(c) ? folded : folded.Append(c);
        }
    }
}
