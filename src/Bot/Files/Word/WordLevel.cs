using System.Xml.Linq;

namespace RectifyBot.Bot.Files.Word;

/// <summary>One level of a list.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Form">The number's form (numFmt).</param>
/// <param name="Text">The label, %1 to %9 standing for the numbers of the levels.</param>
/// <param name="RestartsAfter">The level (from 1) after which it starts again, 0 for never; null: after any higher one.</param>
/// <param name="Digits">All numbers of the label in plain digits (isLgl).</param>
/// <param name="Style">The paragraph style that this level belongs to.</param>
internal sealed record WordLevel(int Start, string Form, string Text, int? RestartsAfter, bool Digits, string? Style)
{
    public const int Count = 9;

    /// <summary>A level that its list does not describe.</summary>
    public static readonly WordLevel None = new(1, "none", string.Empty, null, false, null);

    /// <summary>Reads a lvl element.</summary>
    public static WordLevel Of(XElement level) => new(
        level.Child("start").Number("val") ?? 0,
        FormOf(level),
        level.Child("lvlText").Get("val") ?? string.Empty,
        level.Child("lvlRestart").Number("val"),
        level.Switch("isLgl") == true,
        level.Child("pStyle").Get("val"));

    // A form of a newer Word stands beside the one that older ones show.
    private static string FormOf(XElement level) =>
        (level.Child("numFmt") ?? level.Child("mc:AlternateContent").Child("mc:Fallback").Child("numFmt")).Get("val") ?? "decimal";
}
