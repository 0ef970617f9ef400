using System.Text;
using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>Turns the rows of a table of problems into the lines that a notice without tables would have: 问题1：…, 整改情况：…</summary>
internal sealed class TableRows
{
    private const string Numerals = "零一二三四五六七八九";
    private const int LongestHeader = 200;
    private readonly StringBuilder written = new();
    private string[] columns = [];
    private string aspect = "";
    private int aspects;
    private int rows;

    /// <summary>The text with such tables unfolded; any other text as it is.</summary>
    public static string Unfold(string text)
    {
        if (!text.AsSpan().ContainsAny('|', '\t') || !text.Contains("问题", StringComparison.Ordinal))
        {
            return text;
        }

        var table = new TableRows();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            table.Take(line.ToString());
        }

        return table.written.ToString();
    }

    private void Take(string line)
    {
        var cells = Cells(line);
        if (cells.Length < 2)
        {
            columns = [];
            written.Append(line).Append('\n');
        }
        else if (IsHeader(line, cells))
        {
            columns = cells;
        }
        else if (columns.Length == 0)
        {
            written.Append(line).Append('\n');
        }
        else if (line.AsSpan().ContainsAnyExcept("|-:  \t"))
        {
            Row(cells);
        }
    }

    private static string[] Cells(string line)
    {
        var bare = line.Trim();
        var mark = bare.Contains('|', StringComparison.Ordinal) ? '|' : '\t';
        var trimmed = mark == '|' ? bare.Trim('|') : bare;
        return Array.ConvertAll(trimmed.Split(mark), cell => cell.Trim());
    }

    private static bool IsHeader(string line, string[] cells) =>
        line.Length <= LongestHeader && Array.Exists(cells, IsProblem) && Array.Exists(cells, cell => LabelOf(cell) is LabelKind.Content or LabelKind.Outcome);

    private static bool IsProblem(string header) =>
        header.EndsWith("问题", StringComparison.Ordinal) || header is "问题描述" or "问题内容" or "问题表述" or "反馈内容" or "反馈意见";

    private static bool IsAspect(string header) =>
        header.EndsWith("方面", StringComparison.Ordinal) || header.EndsWith("类别", StringComparison.Ordinal) || header.EndsWith("类型", StringComparison.Ordinal);

    private static LabelKind? LabelOf(string header) =>
        header.Length > 0 && Label.TryRead(header + "：", 0, out var label) && label.Length == header.Length + 1 ? label.Kind : null;

    private void Row(string[] cells)
    {
        var problem = Array.FindIndex(columns, IsProblem);
        if (problem >= cells.Length || cells[problem].Length == 0)
        {
            return;
        }

        Aspect(Array.FindIndex(columns, IsAspect) is >= 0 and var at && at < cells.Length ? cells[at] : "");
        written.Append("问题").Append(++rows).Append('：').Append(cells[problem]).Append('\n');
        for (var column = 0; column < Math.Min(columns.Length, cells.Length); column++)
        {
            if (column != problem && cells[column].Length > 0 && LabelOf(columns[column]) is not null)
            {
                written.Append(columns[column]).Append('：').Append(cells[column]).Append('\n');
            }
        }
    }

    // An empty cell means the aspect of the row above.
    private void Aspect(string cell)
    {
        if (cell.Length == 0 || cell == aspect)
        {
            return;
        }

        aspect = cell;
        aspects++;
        var numeral = aspects < 10 ? Numerals[aspects].ToString() : $"{(aspects < 20 ? "" : Numerals[aspects / 10 % 10])}十{(aspects % 10 == 0 ? "" : Numerals[aspects % 10])}";
        written.Append('（').Append(numeral).Append('）').Append(cell).Append(cell.EndsWith("方面", StringComparison.Ordinal) ? "" : "方面").Append('\n');
    }
}
