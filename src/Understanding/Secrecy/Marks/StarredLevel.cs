using System.Buffers;

namespace RectifyBot.Understanding.Secrecy.Marks;

/// <summary>A level with its star, wherever it stands: 秘密★1年, 机密★. An asterisk is a star only before a term, since it also makes letters bold.</summary>
internal static class StarredLevel
{
    private static readonly SearchValues<char> Stars = SearchValues.Create(FoldedText.Star, '*');

    // Between the level and its star: 秘密级 ★, 【机密】★.
    private static readonly SearchValues<char> Between = SearchValues.Create(" 级])>}:");

    public static SecrecyKind? Find(string folded)
    {
        var text = folded.AsSpan();
        for (var at = 0; text[at..].IndexOfAny(Stars) is >= 0 and var found; at += found + 1)
        {
            var star = at + found;
            if (LevelBefore(text[..star]) is { } kind && (text[star] == FoldedText.Star || IsTerm(text[(star + 1)..])))
            {
                return kind;
            }
        }

        return null;
    }

    private static SecrecyKind? LevelBefore(ReadOnlySpan<char> before)
    {
        const int farthest = 12;
        before = before[Math.Max(0, before.Length - farthest)..];
        var bare = before[..(before.LastIndexOfAnyExcept(Between) + 1)];
        if (!bare.EndsWith("密"))
        {
            return null;
        }

        bare = bare[..^1].TrimEnd(' ');
        if (bare.EndsWith("商"))
        {
            return SecrecyKind.Internal;
        }

        return !bare.IsEmpty && bare[^1] is '绝' or '机' or '秘' ? OfWord(bare[..^1]) : null;
    }

    // 工作秘密★ is what stays inside; 商业秘密★ is a firm's.
    private static SecrecyKind OfWord(ReadOnlySpan<char> before) =>
        before.EndsWith("工作") || before.EndsWith("商业") ? SecrecyKind.Internal : SecrecyKind.StateSecret;

    private static bool IsTerm(ReadOnlySpan<char> after)
    {
        after = after.TrimStart(' ');
        if (after.StartsWith("长期") || after.StartsWith("长 期"))
        {
            return true;
        }

        var number = after.IndexOfAnyExcept("0123456789一二三四五六七八九十两半个 ");
        return number > 0 && after[number] is '年' or '月' or '天' or '日';
    }
}
