using System.Text;

namespace RectifyBot.Bot.Files;

/// <summary>Comma-separated values after RFC 4180, with the physical line on which each row begins, as an editor shows it.</summary>
internal static class Csv
{
    /// <summary>The rows that are not blank. A quote that is never closed ends in a row with <see cref="CsvRow.Open"/>.</summary>
    public static IEnumerable<CsvRow> Read(string text)
    {
        var (line, at) = (1, 0);
        while (at < text.Length)
        {
            var (from, cells, open) = (line, new List<string>(), false);
            do
            {
                cells.Add(Cell(text, ref at, ref line, out open));
            }
            while (at < text.Length && text[at++] == ',');

            line++;
            if (cells.Exists(c => !string.IsNullOrWhiteSpace(c)))
            {
                yield return new CsvRow(from, cells, open);
            }
        }
    }

    // Ends on the comma or the line feed that follows the cell.
    private static string Cell(string text, ref int at, ref int line, out bool open)
    {
        open = false;
        if (at >= text.Length || text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(',', '\n') is >= 0 and var found ? at + found : text.Length;
            var bare = text[at..end].TrimEnd('\r');
            at = end;
            return bare;
        }

        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && (++at >= text.Length || text[at] != '"'))
            {
                // What follows a closing quote up to the comma is taken as written.
                return cell + Cell(text, ref at, ref line, out _);
            }

            line += text[at] == '\n' ? 1 : 0;
            cell.Append(text[at]);
        }

        open = true;
        return cell.ToString();
    }
}

/// <param name="Line">From 1.</param>
/// <param name="Open">A quote of this row was never closed.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells, bool Open);
