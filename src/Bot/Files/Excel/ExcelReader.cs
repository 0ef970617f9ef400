using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using RectifyBot.Bot.Files.Excel.Reading;
using RectifyBot.Bot.Files.Packages;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Files.Excel;

/// <summary>Reads the first sheet of an Excel file as a table of texts, as <see cref="Csv"/> reads a list.</summary>
internal static class ExcelReader
{
    // Twenty thousand rows of thirty cells.
    private const int MostElements = 2_000_000;

    /// <summary>
    /// The rows that are not blank, with their numbers; a day as yyyy-MM-dd whatever its format. Titles above the head (rows with one filled cell) are left out.
    /// The refusal's state says why not: too_large, bomb (it unpacks to too much, or has too many rows), macro, external or broken.
    /// </summary>
    public static Outcome<IReadOnlyList<CsvRow>> Read(byte[] bytes, string name)
    {
        if (bytes.Length > TextFile.AtMost)
        {
            return Unreadable("too_large", name);
        }

        try
        {
            MustBeHarmless(bytes);
            return Patience.Run(_ => Rows(bytes)) is { } rows
                ? rows.SkipWhile(row => row.Cells.Count(cell => cell.Length > 0) < 2).ToList()
                : Unreadable("bomb", name);
        }
        catch (UnreadableException e)
        {
            return Unreadable(e.State, name);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            return Unreadable("broken", name);
        }
    }

    private static List<CsvRow>? Rows(byte[] bytes)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return SheetRows.Of(book);
    }

    private static void MustBeHarmless(byte[] bytes)
    {
        using var package = new Package(bytes);
        if (PackageCheck.HasMacros(package))
        {
            throw new UnreadableException("macro");
        }

        PackageCheck.MustBeHarmless(package, MostElements);
    }

    // What the libraries throw at a file that is no Excel file, or a damaged one.
    private static bool IsOfTheFile(Exception e) => e is InvalidDataException or IOException or FormatException or XmlException or OpenXmlPackageException
        or ArgumentException or InvalidOperationException or NotSupportedException;

    private static Refusal Unreadable(string why, string name) => new(RefusalCode.FileUnreadable, why, Path.GetFileName(name));
}
