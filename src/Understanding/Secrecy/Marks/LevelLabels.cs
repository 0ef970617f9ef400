using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Secrecy.Marks;

/// <summary>A level as a label at the head: alone on its line, named by 密级, or set off from what follows. A sentence that begins with such a word is none.</summary>
internal static partial class LevelLabels
{
    /// <summary>The level that is all of the line (机密, 机密文件, 000001 机密 特急); null where it is not.</summary>
    public static string? Alone(string line) => AloneForm().Match(line) is { Success: true } match ? match.Groups["level"].Value.Replace(" ", "", StringComparison.Ordinal) : null;

    /// <summary>Whether the line begins with a level that is set off, or names its level.</summary>
    public static bool IsSetOff(string line) =>
        Holds(BracketForm(), line) || ColonForm().IsMatch(line) || TitleForm().IsMatch(line) || WarningForm().IsMatch(line) || Holds(SpaceForm(), line) || Holds(FieldForm(), line);

    // What comes behind decides: 【机密】级…, 机密 文件…, 密级：绝密□机密□ and 机密（已解密） are none.
    private static bool Holds(Regex form, string line) => form.Match(line) is { Success: true } match && !ContinuesForm().IsMatch(match.Groups["rest"].Value) && !IsSpelt(match.Groups["rest"].Value);

    // 机密 文 件 柜: a text with a space behind every character.
    private static bool IsSpelt(string rest) => rest.Length > 2 && rest[1] == ' ' && char.IsLetter(rest[0]);

    [GeneratedRegex(Pieces.Before + Pieces.Level + Pieces.Thing + "(?:" + Pieces.Signs + "(?:" + Pieces.Term + "))?" + Pieces.After, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AloneForm();

    [GeneratedRegex(Pieces.Before + "[\\[(<{] *" + Pieces.Level + Pieces.Thing + " *(?:" + Pieces.Term + ")? *[\\])>}] *(?<rest>.*)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex BracketForm();

    [GeneratedRegex(Pieces.Before + Pieces.Level + "(?: *级)? *:", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ColonForm();

    [GeneratedRegex(Pieces.Before + Pieces.Level + "(?:" + Pieces.Thing + "[ .|\\-]+| *(?:关 *于|中 *共))" + Pieces.Title, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex TitleForm();

    [GeneratedRegex(Pieces.Before + Pieces.Level + Pieces.Thing + Pieces.Signs + Pieces.Warning, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex WarningForm();

    [GeneratedRegex(Pieces.Before + Pieces.Level + "(?: *级)? +(?<rest>[^ ].*)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SpaceForm();

    [GeneratedRegex("(?:^|[ |;,(\\[#>*])(?:文 *件|资 *料|材 *料|公 *文|本 *件|涉 *密)? *(?:密 *级|保 *密 *(?:级 *别|等 *级)|涉 *密 *(?:级 *别|等 *级)|秘 *密 *等 *级)(?: *[和及] *保 *密 *期 *限)?[ *]*[:|= ][ *|]*[\\[(\"“]?" + Pieces.Level + "(?: *级)? *(?<rest>.*)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex FieldForm();

    [GeneratedRegex("^(?:[级文资材载件柜人岗事信会工教培管等的和与及或法不未已要是在被保室员类型□☐、/]|绝 *密|机 *密|秘 *密|[(\\[]? *(?:已|现已)? *(?:解 *密|公 *开))", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ContinuesForm();
}
