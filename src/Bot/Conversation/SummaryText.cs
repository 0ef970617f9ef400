using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Questions;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>The overall figures, and each office's.</summary>
internal static class SummaryText
{
    public static string Of(Turn turn, QueryReading query, int soon, WorkingCalendar calendar)
    {
        // The summary's window is the usual one, whatever day was named.
        var figures = LedgerFigures.Of(turn.Ledger, Listing.Of(query with { Until = null }, turn.Actor, turn.Today, soon));
        var lines = new List<string> { Line(turn, figures) };
        if (query.Scope == QueryScope.All)
        {
            lines.AddRange(figures.Offices.Select(o => Office(turn, o)));
        }

        lines.AddRange(Unplanned.Lines(turn.Words, turn.Ledger, query));

        // A deadline in a year whose holidays are not published yet may move by them: say so beside the figures.
        lines.AddRange(figures.Years.Where(year => !calendar.Covers(year)).Select(turn.Words.WeekendsOnly));
        return string.Join('\n', lines);
    }

    private static string Line(Turn turn, LedgerFigures figures)
    {
        var total = figures.Total;
        return turn.Words.SummaryLine(
            turn.Ledger.Heading.Organisation, figures.Problems, total.Measures, total.Closed, total.Open, total.Completed, total.Overdue, total.DueSoon, Percent(total.Rate));
    }

    private static string Office(Turn turn, OfficeFigures office) => turn.Words.SummaryOffice(
        office.Office ?? turn.Words.NoOffice, office.Completed, office.Measures, Percent(office.Rate), office.Overdue);

    private static string Percent(double rate) => rate.ToString("0.0%", CultureInfo.InvariantCulture);
}
