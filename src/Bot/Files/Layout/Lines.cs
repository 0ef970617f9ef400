namespace RectifyBot.Bot.Files.Layout;

/// <summary>Gathers paragraphs, and turns a table's row into a line.</summary>
internal sealed class Lines
{
    // A cell with more than this is a page's column and not a table's field.
    private const int MostInField = 3;
    private const int LongestField = 300;

    private readonly Stack<Row> _rows = new();
    private List<string> _current = [];

    /// <summary>Adds a paragraph; nothing is added where it holds nothing but white space.</summary>
    public void Add(string paragraph)
    {
        foreach (var line in paragraph.Split('\n'))
        {
            if (line.Trim() is { Length: > 0 } trimmed)
            {
                _current.Add(trimmed);
            }
        }
    }

    public void OpenRow() => _rows.Push(new Row(_current, []));

    public void OpenCell() => _rows.Peek().Cells.Add(_current = []);

    public void CloseCell() => _current = _rows.Peek().Outside;

    public void CloseRow()
    {
        var row = _rows.Pop();
        _current = row.Outside;
        _current.AddRange(Joined(row.Cells.FindAll(c => c.Count > 0)));
    }

    public override string ToString() => string.Join('\n', _current);

    private static IEnumerable<string> Joined(List<List<string>> cells) =>
        cells.Count < 2 || cells.Exists(IsColumn) ? cells.SelectMany(c => c) : [string.Join('\t', cells.Select(c => string.Join(' ', c)))];

    private static bool IsColumn(List<string> cell) => cell.Count > MostInField && cell.Sum(line => line.Length) > LongestField;

    private sealed record Row(List<string> Outside, List<List<string>> Cells);
}
