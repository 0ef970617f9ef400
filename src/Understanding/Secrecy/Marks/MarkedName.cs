using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Secrecy.Marks;

/// <summary>The marking in a file's name: before it, or behind it set off or in brackets.</summary>
internal static partial class MarkedName
{
    public static SecrecyKind? Find(string folded)
    {
        var name = folded.Replace('_', ' ').Replace('-', ' ').Replace('\n', ' ');
        return LevelLabels.Alone(name) is not null || LevelForm().IsMatch(name) ? SecrecyKind.StateSecret
            : InsideForm().IsMatch(name) ? SecrecyKind.Internal : Head.On(name);
    }

    [GeneratedRegex("[\\[(] *" + Pieces.Level + Pieces.Thing + " *(?:" + Pieces.Term + ")? *[\\])]| " + Pieces.Level + "(?:级|件)?$|[\\[( ](?:top )?secret[\\])]?$|[\\[( ]confidential[\\])]?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LevelForm();

    [GeneratedRegex("[\\[(] *(?:内部|工作秘密|内部资料|内部文件|内部材料|内部使用) *[\\])]| (?:内部|工作秘密|内部资料|内部文件|内部材料|internal use only)$|^(?:内部|工作秘密|内部资料|内部文件|内部材料|internal use only) ", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InsideForm();
}
