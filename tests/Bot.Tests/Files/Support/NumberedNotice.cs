using System.Text.RegularExpressions;

namespace RectifyBot.Bot.Tests.Files.Support;

/// <summary>A notice as a clerk types it in Word: the numbers at the beginning of its paragraphs are Word's and not in the text.</summary>
internal static partial class NumberedNotice
{
    private static readonly (string Form, string Label)[] Levels =
        [("chineseCountingThousand", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."), ("decimal", "（%4）"), ("decimalEnclosedCircle", "%5")];

    /// <summary>Takes away each number that Word would write itself; where the notice jumps, a list of its own starts there, as a clerk sets it.</summary>
    public static byte[] Of(string text)
    {
        var (body, nums) = (new List<string>(), new List<string> { Docx.Num(1, 0) });
        var reached = new int[Levels.Length];
        var list = 1;
        foreach (var line in text.Split('\n'))
        {
            if (Number().Match(line) is not { Success: true } match || Value(match) is not { } number)
            {
                body.Add(Docx.P(line));
                continue;
            }

            var level = Enumerable.Range(1, 5).First(g => match.Groups[g].Success) - 1;
            if (number != reached[level] + 1)
            {
                nums.Add(Docx.Num(++list, 0, $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{number}\"/></w:lvlOverride>"));
            }

            reached[level] = number;
            Array.Clear(reached, level + 1, Levels.Length - level - 1);
            body.Add(Docx.Item(list, level, line[match.Length..]));
        }

        return Docx.Of(string.Concat(body), Docx.List(0, Levels) + string.Concat(nums));
    }

    private static int? Value(Match match)
    {
        var sign = match.Groups.Values.Skip(1).First(g => g.Success).Value;
        if (char.IsAsciiDigit(sign[0]))
        {
            return int.Parse(sign, System.Globalization.CultureInfo.InvariantCulture);
        }

        if (sign[0] is >= '①' and <= '⑳')
        {
            return sign[0] - '①' + 1;
        }

        // Up to ninety-nine.
        const string Ones = "一二三四五六七八九";
        var ten = sign.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? sign.Length == 1 ? Ones.IndexOf(sign[0], StringComparison.Ordinal) + 1 : null
            : ((ten == 0 ? 1 : Ones.IndexOf(sign[0], StringComparison.Ordinal) + 1) * 10) + (ten == sign.Length - 1 ? 0 : Ones.IndexOf(sign[^1], StringComparison.Ordinal) + 1);
    }

    [GeneratedRegex("^(?:([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）|(\\d{1,2})\\.(?!\\d)|（(\\d{1,2})）|([①-⑳]))", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
