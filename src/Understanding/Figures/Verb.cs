namespace RectifyBot.Understanding.Figures;

/// <summary>A word of a list where it stands in a clause.</summary>
internal readonly record struct Verb(string Word, int Start)
{
    public int End => Start + Word.Length;

    /// <summary>All words of a list in a clause, in order, none over another; of two that begin at one place the one that is listed first.</summary>
    public static List<Verb> All(string clause, params string[] words)
    {
        var found = new List<Verb>();
        for (var at = 0; at < clause.Length;)
        {
            var word = Array.Find(words, w => clause.AsSpan(at).StartsWith(w, StringComparison.Ordinal));
            if (word is not null)
            {
                found.Add(new Verb(word, at));
            }

            at += word?.Length ?? 1;
        }

        return found;
    }

    /// <summary>Whether one of some words stands in the few characters before it.</summary>
    public bool IsBehind(string clause, int within, params string[] words)
    {
        var before = clause[Math.Max(0, Start - within)..Start];
        return Array.Exists(words, word => before.Contains(word, StringComparison.Ordinal));
    }
}
