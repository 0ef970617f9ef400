using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Files.Excel.Reading;

/// <summary>Goes through the rows of a sheet without holding the sheet.</summary>
internal static class SheetRows
{
    private const int RowsAtMost = 20_000;
    private const int ColumnsAtMost = 256;

    /// <summary>The rows of the first sheet that shows, without blank ones; null where there are too many.</summary>
    /// <exception cref="InvalidDataException">There is no such sheet.</exception>
    public static List<CsvRow>? Of(SpreadsheetDocument book)
    {
        var main = book.WorkbookPart ?? throw new InvalidDataException("No workbook.");
        var sheet = main.Workbook?.Sheets?.Elements<S.Sheet>().FirstOrDefault(s => s.State is null || s.State.Value == S.SheetStateValues.Visible);
        var part = main.GetPartById(sheet?.Id?.Value ?? throw new InvalidDataException("No sheet.")) as WorksheetPart ?? throw new InvalidDataException("No sheet.");
        var values = new CellValues(main);
        var (rows, last) = (new List<CsvRow>(), 0);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(S.Row) || !reader.IsStartElement)
            {
                continue;
            }

            var row = (S.Row)reader.LoadCurrentElement()!;
            last = (int?)row.RowIndex?.Value ?? last + 1;
            var cells = Cells(row, values);
            if (cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
            {
                rows.Add(new CsvRow(last, cells, Open: false));
            }

            if (rows.Count > RowsAtMost)
            {
                return null;
            }
        }

        return rows;
    }

    private static List<string> Cells(S.Row row, CellValues values)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<S.Cell>())
        {
            var column = Column(cell.CellReference?.Value) ?? cells.Count;
            if (column >= ColumnsAtMost)
            {
                break;
            }

            while (cells.Count <= column)
            {
                cells.Add(string.Empty);
            }

            cells[column] = values.Of(cell);
        }

        return cells;
    }

    // The letters before the row's number, counted from 0; null where the cell does not say where it stands.
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in (reference ?? string.Empty).TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            column = (column * 26) + c - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
