using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace RectifyBot.Bot.Files.Pdf;

/// <summary>A letter where it stands, in points from the page's lower left corner.</summary>
/// <param name="Text">What it says; empty for a letter whose font does not tell.</param>
/// <param name="Left">Where it begins on its baseline.</param>
/// <param name="Right">Where the next one may begin.</param>
/// <param name="Baseline">The height at which it stands.</param>
/// <param name="Size">The height of its font.</param>
internal readonly record struct PdfLetter(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsBlank => Text.Length > 0 && string.IsNullOrWhiteSpace(Text);

    public bool IsUnknown => Text.Length == 0 || Text[0] is '\uFFFD' or (>= '\uE000' and <= '\uF8FF');
}

/// <summary>The letters of a page that a reader sees upright.</summary>
internal static class PdfLetters
{
    // Fonts that draw a radical (or one dash) and the letter (or another dash) alike tell of either. Those that Unicode itself unifies need no row.
    private const string Radicals = "⺁厂⺌小⺎兀⺔彐⺕彐⺛旡⺟母⺠民⺩王⺬示⺭礻⺮竹⺶羊⺷羊⺸羊⺼月⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟―—⋯…‧·";

    private static readonly Dictionary<char, char> Unified =
        Enumerable.Range(0, Radicals.Length / 2).ToDictionary(i => Radicals[2 * i], i => Radicals[(2 * i) + 1]);

    /// <summary>Letters set upright and drawn; what lies invisible over a picture is a machine's guess.</summary>
    public static List<PdfLetter> Of(Page page) =>
        [.. page.Letters
            .Where(l => l.TextOrientation == TextOrientation.Horizontal && l.RenderingMode is not TextRenderingMode.Neither and not TextRenderingMode.NeitherClip)
            .Select(Letter).Where(l => double.IsFinite(l.Left + l.Right + l.Baseline) && !(l.Text.Length > 0 && char.IsControl(l.Text[0])))];

    private static PdfLetter Letter(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = letter.PointSize is > 0 and < 1000 ? letter.PointSize : Math.Max(1, Math.Abs(end.X - start.X));
        return new PdfLetter(Plain(letter.Value ?? string.Empty), start.X, Math.Max(start.X, end.X), start.Y, size);
    }

    private static string Plain(string value)
    {
        if (value.Length == 1 && Unified.TryGetValue(value[0], out var letter))
        {
            return letter.ToString();
        }

        var special = value.AsSpan().ContainsAnyInRange('\u2E80', '\u2FDF') || value.AsSpan().ContainsAnyInRange('\uF900', '\uFAFF') || value.AsSpan().ContainsAnyInRange('\uFB00', '\uFB06');
        return special && IsWhole(value) ? value.Normalize(NormalizationForm.FormKC) : value;
    }

    private static bool IsWhole(string value)
    {
        for (var at = 0; at < value.Length; at += Rune.TryGetRuneAt(value, at, out var rune) ? rune.Utf16SequenceLength : 1)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(value, at) == UnicodeCategory.Surrogate)
            {
                return false;
            }
        }

        return true;
    }
}
