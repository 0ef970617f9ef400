using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace RectifyBot.Bot.Files.Pdf;

/// <summary>Reads a PDF as text: the lines as they are seen, top to bottom, page by page.</summary>
internal static class PdfReader
{
    // The heading of a scanned page and a stamp may be typed; its text is not.
    private const int FewLetters = 20;

    private const int MostLetters = 4_000_000;
    private const int Tail = 2048;

    /// <summary>A paragraph a line where the page shows which lines belong together, else one visual line a line; a blank line where there is more room than usual.</summary>
    /// <exception cref="UnreadableException">Encrypted, broken, scanned, or unpacking to too much.</exception>
    public static string Read(byte[] bytes, CancellationToken stop)
    {
        // The library would read the pages that are left of a file cut short, and nobody would know of the rest.
        if (bytes.AsSpan(Math.Max(0, bytes.Length - Tail)).IndexOf("%%EOF"u8) < 0)
        {
            throw new UnreadableException("broken");
        }

        var limits = new PdfLimits(stop);
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = new LimitedFilters(limits), SkipMissingFonts = true });
            limits.Check();
            return Write(document, limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException("encrypted");
        }
        catch (Exception e) when (e is not UnreadableException)
        {
            // What was found first says more than what the library made of it.
            limits.Check();
            throw;
        }
    }

    private static string Write(PdfDocument document, PdfLimits limits)
    {
        var pages = new List<List<PdfRow>>();
        var pictures = new HashSet<int>();
        var (letters, unknown) = (0, 0);
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            limits.Check();
            var page = document.GetPage(number);
            var seen = PdfLetters.Of(page);
            letters += seen.Count;
            unknown += seen.Count(l => l.IsUnknown);
            pages.Add(PdfFurniture.WithoutMargins(PdfRows.Of(seen), page.Height));
            if (page.NumberOfImages > 0)
            {
                pictures.Add(number - 1);
            }

            if (letters > MostLetters)
            {
                throw new UnreadableException("bomb");
            }
        }

        limits.Check();
        var written = PdfFurniture.Sweep(pages);
        if (letters == 0 || pictures.Count(p => written[p].Sum(row => row.Text.Length) < FewLetters) * 2 > pages.Count)
        {
            throw new UnreadableException("scanned");
        }

        return unknown * 4 > letters ? throw new UnreadableException("glyphs") : PdfLines.Write(PdfParagraphs.Join(written));
    }
}
