using System.Text;
using RectifyBot.Bot.Files.Layout;

namespace RectifyBot.Bot.Files.Pdf;

/// <summary>A line as it is seen on a page.</summary>
/// <param name="Baseline">In points from the page's lower edge.</param>
internal sealed record PdfRow(string Text, double Baseline);

/// <summary>Puts a page's letters into rows by their baselines, and into words by the gaps between them.</summary>
internal static class PdfRows
{
    // All measures in heights of the letter: a raised figure stays in its row, a row set close does not.
    private const double SameRow = 0.4;
    private const double LatinGap = 0.18;
    private const double ChineseGap = 0.9;
    private const double MixedGap = 0.6;

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
        var text = Text(row);
        if (text.Length > 0)
        {
            rows.Add(new PdfRow(text, row.Where(l => !l.IsBlank).MaxBy(l => l.Size).Baseline));
        }

        row.Clear();
    }

    private static string Text(List<PdfLetter> row)
    {
        var text = new StringBuilder();
        var last = default(PdfLetter);
        var blank = false;
        foreach (var letter in row.OrderBy(l => l.Left))
        {
            if (letter.IsBlank || letter.IsUnknown)
            {
                blank = true;
                continue;
            }

            if (text.Length > 0)
            {
                if (letter.Text == last.Text && letter.Left - last.Left < SamePlace * (last.Right - last.Left))
                {
                    continue;
                }

                text.Append(IsGap(last, letter, blank) ? " " : "");
            }

            text.Append(letter.Text);
            (last, blank) = (letter, false);
        }

        return text.ToString();
    }

    private static bool IsGap(PdfLetter before, PdfLetter after, bool blank)
    {
        var gap = (after.Left - before.Right) / Math.Max(before.Size, after.Size);
        return (Script.IsChinese(before.Text[^1]), Script.IsChinese(after.Text[0])) switch
        {
            (true, true) => gap > ChineseGap,
            (false, false) => blank || gap > LatinGap,
            _ => gap > MixedGap,
        };
    }
}
