namespace RectifyBot.Bot.Files.Layout;

/// <summary>Which letters are set without blanks between them.</summary>
internal static class Script
{
    /// <summary>A Chinese letter or mark. Quotes, dashes and ellipses, which both scripts use, count as Chinese.</summary>
    public static bool IsChinese(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFFEF')
            or (>= '\u2460' and <= '\u24FF') or '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '●' || char.IsSurrogate(c);
}
