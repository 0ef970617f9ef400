using System.Globalization;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>One sheet, written from top to bottom; nothing is looked back at.</summary>
internal sealed class SheetPart(Sheet sheet, OpenXmlWriter writer)
{
    private const double TitleHeight = 30;
    private int row;

    /// <summary>Writes it and gives its last row.</summary>
    /// <param name="selected">Whether it is the one that shows when the file is opened.</param>
    public int Write(bool selected)
    {
        writer.WriteStartElement(new S.Worksheet());
        writer.WriteElement(new S.SheetProperties(new S.PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new S.SheetViews(SheetFrame.View(sheet, selected)));
        writer.WriteElement(SheetFrame.Columns(sheet));
        writer.WriteStartElement(new S.SheetData());
        WriteHead();
        foreach (var entry in sheet.Rows)
        {
            Write(entry);
        }

        writer.WriteEndElement();
        foreach (var element in SheetFrame.Foot(sheet, row))
        {
            writer.WriteElement(element);
        }

        writer.WriteEndElement();
        return row;
    }

    private void WriteHead()
    {
        if (sheet.Title is { } title)
        {
            StartRow(TitleHeight, fixedHeight: true);
            Write(1, Cell.Text(title), Look.Title);
            writer.WriteEndElement();
        }

        StartRow(RowHeight.Of(sheet.Columns.Select(c => ((string?)c.Name, c with { Look = ColumnLook.Plain }))));
        for (var column = 0; column < sheet.Columns.Length; column++)
        {
            Write(column + 1, Cell.Text(sheet.Columns[column].Name), Look.Head);
        }

        writer.WriteEndElement();
    }

    private void Write(Row entry)
    {
        if (entry.Cells.Length > sheet.Columns.Length || row == Reference.LastRow)
        {
            throw new ArgumentException("A row has more cells than its sheet has columns, or the sheet more rows than Excel holds.", nameof(entry));
        }

        StartRow(RowHeight.Of(entry.Cells.Select((cell, at) => (cell.Words, sheet.Columns[at]))));
        for (var column = 0; column < sheet.Columns.Length; column++)
        {
            var cell = column < entry.Cells.Length ? entry.Cells[column] : Cell.Empty;
            Write(column + 1, cell, Look.Of(entry.Meaning, cell.Kind, sheet.Columns[column].Look));
        }

        writer.WriteEndElement();
    }

    // Only the title's height is said to be wanted: a program is free to fit any other row to its text.
    private void StartRow(double height, bool fixedHeight = false) =>
        writer.WriteStartElement(new S.Row { RowIndex = (uint)++row, Height = height, CustomHeight = fixedHeight ? true : null });

    private void Write(int column, Cell cell, uint look)
    {
        var element = new S.Cell { CellReference = Reference.Cell(column, row), StyleIndex = look };
        if (cell.Kind == CellKind.Text)
        {
            // A string of its own, which is never taken for a formula, and needs no table of strings in memory.
            element.DataType = S.CellValues.InlineString;
            element.InlineString = new S.InlineString(new S.Text(CellText.Of(cell.Words!)) { Space = SpaceProcessingModeValues.Preserve });
        }
        else if (cell.Kind != CellKind.Empty)
        {
            element.CellValue = new S.CellValue(cell.Value.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteElement(element);
    }
}
