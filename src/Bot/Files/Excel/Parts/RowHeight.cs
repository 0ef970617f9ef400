namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>How high a row must be for its wrapped text, in points. Not every program works it out when it opens a file.</summary>
internal static class RowHeight
{
    private const double Line = 13.5;
    private const double Around = 4.5;

    // What a cell keeps free at its sides, and what is lost where a word or a mark may not begin a line; in digits.
    private const double Lost = 1.5;

    private const int ContextLines = 4;

    // Excel's own limit.
    private const double AtMost = 409;

    /// <summary>For the cell with the most lines.</summary>
    public static double Of(IEnumerable<(string? Text, Column Column)> cells) =>
        Math.Min(AtMost, (cells.Select(cell => Lines(cell.Text ?? string.Empty, cell.Column)).DefaultIfEmpty(1).Max() * Line) + Around);

    private static int Lines(string text, Column column)
    {
        var lines = Lines(text, Math.Max(column.Width - Lost, 2));
        return column.Look == ColumnLook.Context ? Math.Min(lines, ContextLines) : lines;
    }

    private static int Lines(string text, double width)
    {
        var (lines, used) = (1, 0);
        foreach (var c in text)
        {
            // Chinese characters and their marks are twice as wide as a digit; so is each pair of surrogates.
            var wide = c is >= '\u2E80' and not (>= '\uDC00' and <= '\uDFFF') ? 2 : c is '—' or '…' or '“' or '”' or '·' ? 2 : 1;
            var full = used + wide > width;
            (lines, used) = c == '\n' || full ? (lines + 1, c == '\n' ? 0 : wide) : (lines, used + wide);
        }

        return lines;
    }
}
