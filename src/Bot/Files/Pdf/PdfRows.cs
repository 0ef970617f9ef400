using System.Text;
using RectifyBot.Bot.Files.Layout;

namespace RectifyBot.Bot.Files.Pdf;

/// <summary>A line as it is seen on a page.</summary>
/// <param name="Baseline">In points from the page's lower edge.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where it ends, in points.</param>
/// <param name="Size">The height of its letters, in points.</param>
/// <param name="FirstWord">How wide its beginning is up to where it could have been broken, in points.</param>
/// <param name="HasCells">It has gaps as a table's row has.</param>
internal sealed record PdfRow(string Text, double Baseline, double Left, double Right, double Size, double FirstWord, bool HasCells);

/// <summary>Puts a page's letters into rows by their baselines, and into words by the gaps between them.</summary>
internal static class PdfRows
{
    // All measures in heights of the letter: a raised figure stays in its row, a row set close does not.
    private const double SameRow = 0.4;
    private const double LatinGap = 0.18;
    private const double ChineseGap = 0.9;
    private const double MixedGap = 0.6;
    private const double CellGap = 1.5;

    // Two letters may be drawn in one place so that they look bold.
    private const double SamePlace = 0.35;

    /// <summary>The rows from top to bottom.</summary>
    public static List<PdfRow> Of(List<PdfLetter> letters)
    {
        var rows = new List<PdfRow>();
        var row = new List<PdfLetter>();
        foreach (var letter in letters.OrderByDescending(l => l.Baseline))
        {
            if (row.Count > 0 && row[^1].Baseline - letter.Baseline > SameRow * Math.Max(row[^1].Size, letter.Size))
            {
                Close(row, rows);
            }

            row.Add(letter);
        }

        Close(row, rows);
        return rows;
    }

    private static void Close(List<PdfLetter> row, List<PdfRow> rows)
    {
        var letters = Seen(row);
        if (letters.Count > 0)
        {
            var tallest = letters.MaxBy(l => l.Letter.Size).Letter;
            var cells = letters.Zip(letters.Skip(1)).Any(pair => Gap(pair.First.Letter, pair.Second.Letter) > CellGap);
            rows.Add(new PdfRow(Text(letters), tallest.Baseline, letters[0].Letter.Left, letters[^1].Letter.Right, tallest.Size, FirstWord(letters), cells));
        }

        row.Clear();
    }

    // From left to right, each once, and whether a blank was set before it.
    private static List<(PdfLetter Letter, bool AfterBlank)> Seen(List<PdfLetter> row)
    {
        var seen = new List<(PdfLetter Letter, bool AfterBlank)>();
        var blank = false;
        foreach (var letter in row.OrderBy(l => l.Left))
        {
            if (letter.IsBlank || letter.IsUnknown)
            {
                blank = true;
            }
            else if (seen.Count == 0 || letter.Text != seen[^1].Letter.Text || letter.Left - seen[^1].Letter.Left >= SamePlace * (seen[^1].Letter.Right - seen[^1].Letter.Left))
            {
                seen.Add((letter, blank));
                blank = false;
            }
        }

        return seen;
    }

    private static string Text(List<(PdfLetter Letter, bool AfterBlank)> letters)
    {
        var text = new StringBuilder(letters[0].Letter.Text);
        foreach (var (before, after) in letters.Zip(letters.Skip(1)))
        {
            text.Append(IsGap(before.Letter, after.Letter, after.AfterBlank) ? " " : "").Append(after.Letter.Text);
        }

        return text.ToString();
    }

    // A Chinese letter with the marks that may not begin a line, or a word or number of another script.
    private static double FirstWord(List<(PdfLetter Letter, bool AfterBlank)> letters)
    {
        var end = 1;
        var opens = "“‘（《〈【".Contains(letters[0].Letter.Text[0], StringComparison.Ordinal);
        while (end < letters.Count && !letters[end].AfterBlank && (opens || Sticks(letters[end - 1].Letter.Text[^1], letters[end].Letter.Text[0])))
        {
            opens = false;
            end++;
        }

        return letters[end - 1].Letter.Right - letters[0].Letter.Left;
    }

    private static bool Sticks(char before, char after) =>
        "，。；：、！？”’）》〉】％,.;:!?%)".Contains(after, StringComparison.Ordinal) || (!Script.IsChinese(before) && !Script.IsChinese(after));

    private static double Gap(PdfLetter before, PdfLetter after) => (after.Left - before.Right) / Math.Max(before.Size, after.Size);

    private static bool IsGap(PdfLetter before, PdfLetter after, bool blank)
    {
        var gap = Gap(before, after);
        return (Script.IsChinese(before.Text[^1]), Script.IsChinese(after.Text[0])) switch
        {
            (true, true) => gap > ChineseGap,
            (false, false) => blank || gap > LatinGap,
            _ => gap > MixedGap,
        };
    }
}
