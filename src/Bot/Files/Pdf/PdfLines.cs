using System.Text;

namespace RectifyBot.Bot.Files.Pdf;

/// <summary>Writes the rows of all pages one below the other.</summary>
internal static class PdfLines
{
    // Room between paragraphs is half a line and more; between lines it hardly varies.
    private const double Larger = 1.45;

    /// <summary>A row a line; a blank line where the step from one row to the next is clearly larger than usual.</summary>
    public static string Write(List<List<PdfRow>> pages)
    {
        var usual = Usual(pages);
        var text = new StringBuilder();
        foreach (var page in pages)
        {
            for (var at = 0; at < page.Count; at++)
            {
                if (at > 0 && page[at - 1].Baseline - page[at].Baseline > usual * Larger)
                {
                    text.Append('\n');
                }

                text.Append(page[at].Text).Append('\n');
            }
        }

        return text.ToString();
    }

    private static double Usual(List<List<PdfRow>> pages)
    {
        var steps = pages.SelectMany(p => p.Skip(1).Zip(p, (below, above) => above.Baseline - below.Baseline)).Order().ToList();
        return steps.Count == 0 ? double.MaxValue : steps[steps.Count / 2];
    }
}
