using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using RectifyBot.Bot.Files.Excel;

namespace RectifyBot.Bot.Tests.Files.Excel;

/// <summary>Writes workbooks and reads them back with another library.</summary>
internal static class Book
{
    public static DateTimeOffset Made { get; } = new(2026, 3, 16, 9, 0, 0, TimeSpan.FromHours(8));

    public static Workbook Of(params Sheet[] sheets) => new("台账", "某局", Made, [.. sheets]);

    public static Sheet Sheet(string name, ImmutableArray<string> columns, params Row[] rows) => new(name, [.. columns.Select(c => new Column(c, 12))], rows);

    public static Row Row(params Cell[] cells) => new([.. cells]);

    /// <summary>The cells of a sheet as the other library reads them, row by row, the head too.</summary>
    public static List<object?[]> Read(byte[] file, string? sheet = null)
    {
        using var stream = new MemoryStream(file);
        return [.. stream.Query(useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray())];
    }

    public static List<string> SheetNames(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return stream.GetSheetNames();
    }

    /// <summary>As text, so that whole rows compare.</summary>
    public static string Plain(object? cell) => cell switch
    {
        null => "",
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };

    public static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    public static void AssertValid(byte[] file)
    {
        using var book = Open(file);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }
}
