using System.Globalization;
using RectifyBot.Bot.Exports.Tables;
using RectifyBot.Bot.Files.Excel;

namespace RectifyBot.Bot.Exports;

/// <summary>The ledger as offices keep it (整改台账): every measure a row, the sums, and what colours and terms mean.</summary>
public static class LedgerWorkbook
{
    /// <summary>The workbook. What is secret shows as its number and its office, and nothing else.</summary>
    public static Workbook Of(LedgerSnapshot snapshot)
    {
        var title = Title(snapshot);
        return new Workbook(
            title, snapshot.Ledger.Heading.Organisation, snapshot.Taken,
            [MeasureSheet.Of(snapshot, title), SummarySheet.Of(snapshot), LegendSheet.Of(snapshot)]);
    }

    private static string Title(LedgerSnapshot snapshot)
    {
        var (heading, words) = (snapshot.Ledger.Heading, snapshot.Words);
        var round = heading.Round is { } name ? words.Open + name + words.Close : null;
        return string.Format(CultureInfo.InvariantCulture, words.Find("Ledger_Title"), heading.Organisation, round, $"{snapshot.Day:yyyy-MM-dd}");
    }
}
