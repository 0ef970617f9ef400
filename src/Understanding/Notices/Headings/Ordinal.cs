namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>The spoken numbers of measures: 一是, 二是; 第一，第二，; 首先, 其次; 一方面，另一方面.</summary>
internal readonly record struct Ordinal(int Value, int Length)
{
    private static readonly (string Word, int Value)[] Places = [("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("一方面", 1), ("另一方面", 2)];

    /// <summary>Whether one begins at a place where a clause may begin.</summary>
    public static bool IsAt(string text, int at) => TryRead(text, at, out _);

    /// <summary>Reads the one at a place; 第一是 and 统一是 are none.</summary>
    public static bool TryRead(string text, int at, out Ordinal found)
    {
        found = default;
        if (at >= text.Length || !CanBegin(text[at]) || !IsClauseStart(text, at))
        {
            return false;
        }

        var rest = text.AsSpan(at, Math.Min(8, text.Length - at));
        var counted = rest[0] == '第';
        var numeral = Numeral.ReadChinese(rest[(counted ? 1 : 0)..], out var value);
        var end = numeral + (counted ? 1 : 0);
        if (numeral == 0 || end >= rest.Length || !(counted ? rest[end] is '，' or ',' or '、' or '：' or ':' : rest[end] == '是'))
        {
            return false;
        }

        found = new Ordinal(value, AfterMark(rest, end + 1));
        return true;
    }

    /// <summary>Reads 首先, 其次 or 一方面 at a place where a clause may begin.</summary>
    public static bool TryReadPlace(string text, int at, out Ordinal found)
    {
        found = default;
        if (at >= text.Length || text[at] is not ('首' or '其' or '再' or '一' or '另') || !IsClauseStart(text, at))
        {
            return false;
        }

        foreach (var (word, value) in Places)
        {
            if (text.AsSpan(at).StartsWith(word))
            {
                found = new Ordinal(value, AfterMark(text.AsSpan(at, Math.Min(text.Length - at, word.Length + 1)), word.Length));
                return true;
            }
        }

        return false;
    }

    private static bool CanBegin(char c) => c == '第' || "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);

    private static int AfterMark(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '，' or ',' or '、' or ':' or '：' ? at + 1 : at;

    private static bool IsClauseStart(string text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || (char.IsPunctuation(text[at - 1]) && text[at - 1] is not ('“' or '‘' or '《' or '"' or '—'))
        || char.IsSymbol(text[at - 1]);
}
