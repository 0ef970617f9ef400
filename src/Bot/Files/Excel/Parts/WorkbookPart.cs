using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>The list of sheets, and the names by which Excel finds what returns on each page and what is filtered.</summary>
internal static class WorkbookPart
{
    /// <param name="lastRows">The last row of each sheet, in order.</param>
    public static void Write(Workbook workbook, IReadOnlyList<int> lastRows, OpenXmlWriter writer)
    {
        var names = SheetNames.Of(workbook.Sheets.Select(s => s.Name));
        writer.WriteElement(new S.Workbook(
            new S.BookViews(new S.WorkbookView { ActiveTab = 0 }),
            new S.Sheets(names.Select((name, at) => new S.Sheet { Name = name, SheetId = (uint)at + 1, Id = PackageParts.SheetId(at) })),
            new S.DefinedNames(workbook.Sheets.SelectMany((sheet, at) => Defined(sheet, names[at], (uint)at, lastRows[at])))));
    }

    private static IEnumerable<S.DefinedName> Defined(Sheet sheet, string name, uint at, int lastRow)
    {
        if (sheet.Filter)
        {
            yield return new S.DefinedName(Reference.Fixed(name, sheet.HeadRows, sheet.Columns.Length, lastRow)) { Name = "_xlnm._FilterDatabase", LocalSheetId = at, Hidden = true };
        }

        yield return new S.DefinedName(Reference.Rows(name, 1, sheet.HeadRows)) { Name = "_xlnm.Print_Titles", LocalSheetId = at };
    }
}
