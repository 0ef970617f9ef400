using System.Text.RegularExpressions;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Files.Excel.Reading;

/// <summary>Which looks show a number as a day (ISO/IEC 29500-1, 18.8.30).</summary>
internal static partial class Formats
{
    /// <summary>For each look of a cell, in order, whether it shows a day.</summary>
    public static List<bool> ThatShowDays(S.Stylesheet? styles)
    {
        var own = styles?.NumberingFormats?.Elements<S.NumberingFormat>().ToLookup(f => f.NumberFormatId?.Value ?? 0, f => f.FormatCode?.Value ?? string.Empty);
        return [.. styles?.CellFormats?.Elements<S.CellFormat>().Select(f => ShowsDay(f.NumberFormatId?.Value ?? 0, own)) ?? []];
    }

    private static bool ShowsDay(uint id, ILookup<uint, string>? own) =>
        own?[id].FirstOrDefault() is { } code ? Letters().IsMatch(Fixed().Replace(code, string.Empty)) : id is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    // What stands in quotes, in brackets or behind a stroke is shown as it is.
    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", RegexOptions.NonBacktracking)]
    private static partial Regex Fixed();

    // A year or a day; a format of months and minutes only may be a time.
    [GeneratedRegex("[yYdD]|[eE](?:年|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Letters();
}
