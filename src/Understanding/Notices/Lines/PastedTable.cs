using RectifyBot.Understanding.Notices.Problems;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>Puts a table that was pasted cell by cell, a line each, back into rows: 序号 / 问题 / 整改情况 / 1 / … / … / 2 / …</summary>
internal static class PastedTable
{
    private const string First = "序号";
    private const int MostColumns = 10;
    private const int LongestHeader = 14;

    // Lines of one row: a cell may hold several paragraphs.
    private const int LongestRow = 100;

    /// <summary>The text with its rows on one line each; any other text as it is.</summary>
    public static string Fold(string text)
    {
        if (!text.Contains(First, StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.ReplaceLineEndings("\n").Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim()).ToList();
        var start = lines.IndexOf(First);
        var columns = start < 0 ? 0 : lines.FindIndex(start, Math.Min(MostColumns + 1, lines.Count - start), line => line == "1") - start;
        var isTable = columns > 2 && lines.GetRange(start, columns).TrueForAll(cell => cell.Length <= LongestHeader);
        return isTable ? Rows(lines, start, columns) : text;
    }

    private static string Rows(List<string> lines, int start, int columns)
    {
        List<string> written = [.. lines.Take(start), Row(lines.GetRange(start, columns))];
        var at = start + columns;
        var closing = new HashSet<string>();
        for (var number = 1; at < lines.Count && lines[at] == $"{number}"; number++)
        {
            var next = lines.IndexOf($"{number + 1}", at + 1, Math.Min(LongestRow, lines.Count - at - 1));
            var end = next < 0 ? LastRow(lines, at, columns, closing) : next;
            closing.Add(lines[end - 1]);
            written.Add(Row(Cells(lines.GetRange(at, end - at), columns, Measures(lines.GetRange(start, columns)))));
            at = end;
        }

        return string.Join('\n', written.Concat(lines.Skip(at)));
    }

    // Nothing follows the last row to end it: its last cell is like those above.
    private static int LastRow(List<string> lines, int at, int columns, HashSet<string> closing)
    {
        var least = Math.Min(lines.Count, at + columns);
        var alike = closing.Any(cell => StatusWords.Read(cell) is not null);
        var last = lines.FindIndex(least - 1, Math.Min(LongestRow, lines.Count - least + 1), line => closing.Contains(line) || (alike && StatusWords.Read(line) is not null));
        return last < 0 ? least : last + 1;
    }

    // What is too much belongs to the measures, the longest of the cells.
    private static List<string> Cells(List<string> row, int columns, int measures)
    {
        var more = row.Count - columns;
        return more <= 0 || measures < 0 ? row : [.. row.Take(measures), string.Concat(row.Skip(measures).Take(more + 1)), .. row.Skip(measures + more + 1)];
    }

    private static int Measures(List<string> header) =>
        header.FindIndex(cell => cell.Contains("整改", StringComparison.Ordinal) && !cell.Contains("问题", StringComparison.Ordinal));

    private static string Row(List<string> cells) => "| " + string.Join(" | ", cells.Select(cell => cell.Replace('|', ' '))) + " |";
}
