using System.IO.Compression;
using DocumentFormat.OpenXml;
using RectifyBot.Bot.Files.Excel.Parts;

namespace RectifyBot.Bot.Files.Excel;

/// <summary>Writes a workbook as an Excel file, row by row: what is in memory does not grow with the rows.</summary>
/// <remarks>The same workbook gives the same bytes: no clock, no random ids. Text of any kind is written safely.</remarks>
public static class ExcelWriter
{
    // The first moment that a zip can name.
    private static readonly DateTimeOffset Beginning = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Workbook workbook)
    {
        using var output = new MemoryStream();
        Write(workbook, output);
        return output.ToArray();
    }

    /// <summary>Writes the file to a stream, which stays open and need not seek.</summary>
    /// <exception cref="ArgumentException">A workbook without sheets, a sheet without columns, a row with more cells than columns, or more rows than Excel holds.</exception>
    public static void Write(Workbook workbook, Stream output)
    {
        if (workbook.Sheets.IsEmpty || workbook.Sheets.Any(s => s.Columns.IsEmpty))
        {
            throw new ArgumentException("A workbook needs a sheet, and a sheet a column.", nameof(workbook));
        }

        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, part) in PackageParts.Of(workbook))
        {
            using var stream = Entry(zip, name);
            part.Save(stream);
        }

        Write(zip, PackageParts.Styles, StylePart.Write);
        var ranges = workbook.Sheets.Select((sheet, at) => Write(zip, PackageParts.Sheet(at), writer => new SheetPart(sheet, writer).Write(selected: at == 0))).ToList();
        Write(zip, PackageParts.Workbook, writer => WorkbookPart.Write(workbook, ranges, writer));
    }

    private static void Write(ZipArchive zip, string name, Action<OpenXmlWriter> write) =>
        Write(zip, name, writer =>
        {
            write(writer);
            return 0;
        });

    private static T Write<T>(ZipArchive zip, string name, Func<OpenXmlWriter, T> write)
    {
        using var stream = Entry(zip, name);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        return write(writer);
    }

    private static Stream Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Beginning;
        return entry.Open();
    }
}
