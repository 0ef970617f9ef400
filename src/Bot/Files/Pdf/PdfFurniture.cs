using System.Globalization;
using System.Text.RegularExpressions;

namespace RectifyBot.Bot.Files.Pdf;

/// <summary>Sweeps out what stands at the head or foot of page after page: running titles, page numbers.</summary>
internal static partial class PdfFurniture
{
    // A title and a rule's caption, or a number and an address.
    private const int Outermost = 2;

    private const int FewestPages = 2;

    // Left and right pages may have heads of their own, and a first page often has none.
    private const int ShareOfPages = 3;

    private const double SameHeight = 6;
    private const double Margin = 0.06;
    private const double Small = 0.85;
    private const int MostCompared = 1000;

    // A date, a clock, an address, a number and a sum of pages.
    private const int MostNumbers = 8;

    /// <summary>The pages without it.</summary>
    public static List<List<PdfRow>> Sweep(List<List<PdfRow>> pages)
    {
        var repeated = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        for (var number = 0; number < pages.Count; number++)
        {
            foreach (var row in Edges(pages[number]))
            {
                foreach (var key in Keys(row.Text, number))
                {
                    (repeated.TryGetValue(key, out var heights) ? heights : repeated[key] = []).Add(row.Baseline);
                }
            }
        }

        return [.. pages.Select((page, number) =>
        {
            var swept = Edges(page).Where(row => Keys(row.Text, number).Any(key => IsFurniture(repeated[key], row, pages.Count))).ToHashSet(ReferenceEqualityComparer.Instance);
            return page.FindAll(row => !swept.Contains(row));
        })];
    }

    /// <summary>A page's rows without what is set small in its margins, where there is but one page to tell by.</summary>
    public static List<PdfRow> WithoutMargins(List<PdfRow> page, double height)
    {
        if (page.Count <= Outermost)
        {
            return page;
        }

        var usual = page.Select(row => row.Size).Order().ElementAt(page.Count / 2);
        return page.FindAll(row => (row.Baseline > height * Margin && row.Baseline < height * (1 - Margin)) || row.Size > usual * Small);
    }

    private static bool IsFurniture(List<double> heights, PdfRow row, int pages)
    {
        var same = heights.Take(MostCompared).Count(h => Math.Abs(h - row.Baseline) <= SameHeight);
        return same >= FewestPages && same * ShareOfPages >= Math.Min(pages, MostCompared);
    }

    private static IEnumerable<PdfRow> Edges(List<PdfRow> page) =>
        page.Take(Outermost).Concat(page.Skip(Math.Max(Outermost, page.Count - Outermost)));

    // The line as it is, and once for each number in it with that number counted from the page's: so 第 3 页 and 第 4 页 are one line on pages that follow
    // each other, while items 3 and 4 of a list at the edges of pages far apart are not.
    private static IEnumerable<string> Keys(string text, int page)
    {
        yield return text;
        foreach (var number in Number().Matches(text).Take(MostNumbers))
        {
            var value = int.Parse(number.Value, CultureInfo.InvariantCulture);
            yield return string.Create(CultureInfo.InvariantCulture, $"{text[..number.Index]}\u0001{value - page}{text[(number.Index + number.Length)..]}");
        }
    }

    [GeneratedRegex("[0-9]{1,6}", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
