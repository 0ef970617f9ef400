using System.Globalization;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>Whether somebody's words name a round or a ledger: 第7轮 names 十三届县委第七轮巡察, and so does "round 7"; 一轮 does not name 第十一轮.</summary>
public static partial class LedgerNaming
{
    private static readonly char[] Separators = [' ', ',', '，', '、', '的', '(', ')'];

    /// <summary>Whether the words name the round.</summary>
    public static bool NamesRound(string said, string round) => Within(Form(said), Form(round));

    /// <summary>Whether every part of the words stands in the ledger's names, and at least one does.</summary>
    public static bool Names(string said, string organisation, string? round)
    {
        var parts = Seam().Replace(Form(said), " $0 ").Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(part => !Filler().IsMatch(part)).ToList();
        var names = $"{Form(organisation)} {Form(round ?? string.Empty)}";
        return parts.Count > 0 && parts.TrueForAll(part => Within(part, names));
    }

    // A number must stand whole: 一轮 is no part of 十一轮.
    private static bool Within(string part, string name)
    {
        part = Tail().Replace(part, string.Empty);
        for (var at = Next(0); part.Length > 1 && at >= 0; at = Next(at + 1))
        {
            var end = at + part.Length;
            if (!(char.IsAsciiDigit(part[0]) && at > 0 && char.IsAsciiDigit(name[at - 1]))
                && !(char.IsAsciiDigit(part[^1]) && end < name.Length && char.IsAsciiDigit(name[end])))
            {
                return true;
            }
        }

        return false;

        int Next(int from) => from > name.Length ? -1 : name.IndexOf(part, from, StringComparison.Ordinal);
    }

    private static string Form(string text)
    {
        var normal = Numeral().Replace(NormalText.Of(text).Value, m => ChineseNumeral.TryRead(m.Value, out var value, out var length) && length == m.Length
            ? value.ToString(CultureInfo.InvariantCulture) : m.Value);
        return English().Replace(normal, m => $"第{(m.Groups["n"].Success ? m.Groups["n"].Value : Ordinal(m.Groups["o"].Value))}轮").Trim();
    }

    private static string Ordinal(string word) =>
        (Array.IndexOf(["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], word) + 1).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("[零〇一二三四五六七八九十百两]+", RegexOptions.NonBacktracking)]
    private static partial Regex Numeral();

    [GeneratedRegex("round (?<n>[0-9]+)|(?<n>[0-9]+)(?:st|nd|rd|th) round|(?<o>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) round", RegexOptions.NonBacktracking)]
    private static partial Regex English();

    // A session (13届) and a round (第7轮) are parts of their own, however they are run together.
    [GeneratedRegex("第?[0-9]+届|第?[0-9]+轮(?:巡[察视])?", RegexOptions.NonBacktracking)]
    private static partial Regex Seam();

    [GeneratedRegex("^(?:the|of|ledger|inspection|整改|台账|台帐|巡察|巡视)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Filler();

    [GeneratedRegex("(?:巡[察视])?(?:整改)?(?:工作)?(?:台账|台帐| ?ledger)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Tail();
}
