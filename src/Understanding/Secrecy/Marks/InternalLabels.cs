using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Secrecy.Marks;

/// <summary>内部资料 注意保存, 工作秘密: what stays inside the house, as a label at the head. 内部审计, 内部控制 are no labels.</summary>
internal static partial class InternalLabels
{
    private const string Label =
        "(?:(?:仅|只)? *[供限]? *内 *部(?: *(?:资 *料|文 *件|材 *料|使 *用|传 *阅|参 *考|参 *阅|掌 *握|事 *项|刊 *物|电 *报|明 *电|发 *行|交 *流|信 *息|阅 *读|人 *员 *使 *用))?(?: *(?:使用|参考|传阅|资料|文件|材料))?|(?:内 *部 *)?工 *作 *秘 *密|(?:普 *通|核 *心) *商 *密)";

    public static bool IsOn(string line) => AloneForm().IsMatch(line) || BracketForm().IsMatch(line) || SetOffForm().IsMatch(line) || FieldForm().IsMatch(line);

    [GeneratedRegex(Pieces.Before + Label + "(?:" + Pieces.Signs + "(?:" + Pieces.Term + "))?" + Pieces.After, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AloneForm();

    [GeneratedRegex(Pieces.Before + "[\\[(<{] *" + Label + " *[\\])>}]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex BracketForm();

    [GeneratedRegex(Pieces.Before + Label + "(?:" + Pieces.Signs + Pieces.Warning + "|[ .|:\\-]+" + Pieces.Title + ")", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex SetOffForm();

    [GeneratedRegex("(?:^|[ |;,(\\[#>*])(?:文 *件|资 *料|材 *料)? *(?:密 *级|保 *密 *(?:级 *别|等 *级)|涉 *密 *等 *级)[ *]*[:|= ][ *|]*[\\[(\"“]?" + Label + "[\\])\"”]?(?:[ ;,|。]|$)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex FieldForm();
}
