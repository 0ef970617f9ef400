namespace RectifyBot.Bot.Files.Pdf;

/// <summary>Rows that belong together.</summary>
/// <param name="Text">Joined.</param>
/// <param name="First">Where the first of them stands.</param>
/// <param name="Last">Where the last of them stands.</param>
internal sealed record PdfParagraph(string Text, PdfRow First, PdfRow Last);

/// <summary>Joins the rows of a paragraph. The page shows what the text does not: how far a row goes, where the next one begins, how much room lies between.</summary>
internal static class PdfParagraphs
{
    // Share of the paragraphs that must show a sign before it is trusted.
    private const double Trusted = 0.6;

    // In heights of the letter.
    private const double Indent = 0.8;
    private const double Slack = 1.1;

    private const double LargerStep = 1.2;
    private const double SameSize = 0.1;

    /// <summary>The paragraphs of each page; one that runs over a page's end stands on the page where it begins.</summary>
    public static List<List<PdfParagraph>> Join(List<List<PdfRow>> pages)
    {
        var look = Look(pages);
        var joined = new List<List<PdfParagraph>>();
        PdfRow? before = null;
        List<PdfParagraph>? holder = null;
        foreach (var page in pages)
        {
            joined.Add([]);
            foreach (var row in page)
            {
                if (before is not null && Continues(before, row, look, samePage: holder == joined[^1]))
                {
                    holder![^1] = holder[^1] with { Text = Joined(holder[^1].Text, row.Text), Last = row };
                }
                else
                {
                    holder = joined[^1];
                    holder.Add(new PdfParagraph(row.Text, row, row));
                }

                before = row;
            }
        }

        return joined;
    }

    private static bool Continues(PdfRow before, PdfRow row, PageLook look, bool samePage)
    {
        if (look.Sign == ParagraphSign.None || !IsFull(before, row, look.Right) || before.HasCells || row.HasCells || Math.Abs(before.Size - row.Size) > SameSize * row.Size)
        {
            return false;
        }

        var down = before.Baseline - row.Baseline;
        if (down > 0 && down > look.Step * LargerStep)
        {
            return false;
        }

        // At the head of a page no room shows whether a paragraph begins; only an indent does.
        return look.Sign == ParagraphSign.Indent
            ? row.Left <= look.Left + (Indent * row.Size)
            : row.Left <= before.Left + (Indent * row.Size) && (down > 0 || samePage || before.Text[^1] is not ('。' or '；' or '：' or '！' or '？'));
    }

    // The row was broken because what follows did not fit.
    private static bool IsFull(PdfRow before, PdfRow next, double right) => before.Right + next.FirstWord > right - (Slack * before.Size) + next.Size;

    private static string Joined(string text, string row) =>
        text + (char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetter(row[0]) ? " " : "") + row;

    private static PageLook Look(List<List<PdfRow>> pages)
    {
        var rows = pages.SelectMany(p => p).Where(r => !r.HasCells).ToList();
        if (rows.Count < 2)
        {
            return new PageLook(ParagraphSign.None, 0, 0, 0);
        }

        // The outermost row shows the edge, unless it alone sticks out; then the paragraphs it makes show no sign.
        var left = Edge(rows.Select(r => (r.Left, r.Size)).OrderBy(e => e.Left));
        var outermost = Look(pages, left, rows.Max(r => r.Right));
        return outermost.Sign != ParagraphSign.None ? outermost : Look(pages, left, Edge(rows.Select(r => (r.Right, r.Size)).OrderByDescending(e => e.Right)));
    }

    private static PageLook Look(List<List<PdfRow>> pages, double left, double right)
    {
        var pairs = pages.SelectMany(p => p.Zip(p.Skip(1))).Where(p => !p.First.HasCells && !p.Second.HasCells).ToList();
        var wrapped = pairs.Where(p => IsFull(p.First, p.Second, right)).Select(Step).Order().ToList();
        var begun = pairs.Where(p => !IsFull(p.First, p.Second, right)).ToList();
        var step = wrapped.Count == 0 ? 0 : wrapped[(wrapped.Count - 1) / 2];
        return new PageLook(Sign(begun, left, step), left, right, step);
    }

    private static ParagraphSign Sign(List<(PdfRow First, PdfRow Second)> begun, double left, double step)
    {
        if (step == 0 || begun.Count == 0)
        {
            return ParagraphSign.None;
        }

        var indented = begun.Count(p => p.Second.Left > left + (Indent * p.Second.Size));
        var apart = begun.Count(p => Step(p) > step * LargerStep);
        return indented > begun.Count * Trusted ? ParagraphSign.Indent : apart > begun.Count * Trusted ? ParagraphSign.Room : ParagraphSign.None;
    }

    private static double Step((PdfRow First, PdfRow Second) pair) => pair.First.Baseline - pair.Second.Baseline;

    // The outermost place at which two rows end: one alone may stick out.
    private static double Edge(IEnumerable<(double At, double Size)> outermostFirst)
    {
        var places = outermostFirst.ToList();
        for (var i = 0; i + 1 < places.Count; i++)
        {
            if (Math.Abs(places[i].At - places[i + 1].At) <= Slack * places[i].Size)
            {
                return places[i].At;
            }
        }

        return places[0].At;
    }

    private sealed record PageLook(ParagraphSign Sign, double Left, double Right, double Step);

    private enum ParagraphSign
    {
        None,
        Indent,
        Room,
    }
}
