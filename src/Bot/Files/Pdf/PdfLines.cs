using System.Text;

namespace RectifyBot.Bot.Files.Pdf;

/// <summary>Writes the paragraphs of all pages one below the other.</summary>
internal static class PdfLines
{
    private const double Larger = 1.45;

    /// <summary>A paragraph a line; a blank line where the step from one to the next is clearly larger than usual.</summary>
    public static string Write(List<List<PdfParagraph>> pages)
    {
        var usual = Usual(pages);
        var text = new StringBuilder();
        foreach (var page in pages)
        {
            for (var at = 0; at < page.Count; at++)
            {
                if (at > 0 && Step(page[at - 1], page[at]) > usual * Larger)
                {
                    text.Append('\n');
                }

                text.Append(page[at].Text).Append('\n');
            }
        }

        return text.ToString();
    }

    private static double Usual(List<List<PdfParagraph>> pages)
    {
        var steps = pages.SelectMany(p => p.Zip(p.Skip(1), Step)).Where(s => s > 0).Order().ToList();
        return steps.Count == 0 ? double.MaxValue : steps[steps.Count / 2];
    }

    private static double Step(PdfParagraph above, PdfParagraph below) => above.Last.Baseline - below.First.Baseline;
}
