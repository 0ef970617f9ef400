using System.Globalization;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>Answers to queries as text.</summary>
internal static class QueryWords
{
    private const int TextShown = 40;

    public static string Heading(Phrases words, QueryReading query, Actor by, int count)
    {
        var scope = query.Scope switch
        {
            QueryScope.Mine when by.Office is not null => words.ScopeMine,
            QueryScope.Office => query.Office!,
            _ => words.ScopeAll,
        };
        var name = count == 0 ? $"Found_{query.Kind}_None" : $"Found_{query.Kind}";
        var until = query.Until is { } day ? words.UntilDay(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : string.Empty;
        return string.Format(CultureInfo.InvariantCulture, words.Find(name), scope, count, until).Trim();
    }

    /// <param name="hidden">Only the number and the office are told.</param>
    /// <param name="detail">Now, where the measure is asked for by its number: both its deadlines, and how long ago it was reported; null in a list.</param>
    public static string Line(Phrases words, Measure measure, DateOnly today, int soon, bool hidden, DateTimeOffset? detail = null)
    {
        if (hidden)
        {
            return $"{measure.Number} {words.Secret}{words.Open}{measure.Office ?? words.NoOffice}{words.Close}";
        }

        string?[] parts =
        [
            measure.Office ?? words.NoOffice,
            words.StateOf(measure),
            measure.IsLongTerm ? null : detail is null ? words.DeadlineOf(measure) : words.DeadlinesOf(measure),
            words.Urgency(measure, today, soon),
            measure.Blocked ? words.FieldBlocked : null,
            detail is { } now && measure.LastReport is { } last ? words.LastReported(words.Ago(last, now)) : null,
        ];
        return $"{measure.Number} {Texts.Short(measure.Text, TextShown)}{words.Open}{string.Join(words.Comma, parts.OfType<string>())}{words.Close}";
    }
}

/// <summary>The overall figures, and each office's.</summary>
internal static class SummaryText
{
    public static string Of(Turn turn, QueryReading query, int soon)
    {
        var measures = turn.Ledger.Measures.Where(m => Listing.InScope(m, query, turn.Actor)
            && (query.Problems.IsDefaultOrEmpty || query.Problems.Contains(m.Number.Problem))).ToList();
        var lines = new List<string> { Figures(turn, turn.Ledger.Heading.Organisation, measures, soon) };
        if (query.Scope == QueryScope.All)
        {
            lines.AddRange(measures.GroupBy(m => m.Office ?? turn.Words.NoOffice)
                .OrderByDescending(g => Rate(g.ToList())).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Office(turn, g.Key, g.ToList())));
        }

        lines.AddRange(Unplanned.Lines(turn.Words, turn.Ledger, query));
        lines.AddRange(Uncovered(measures).Select(turn.Words.WeekendsOnly));
        return string.Join('\n', lines);
    }

    // A deadline in a year whose holidays are not published yet may move by them: say so beside the figures.
    private static IEnumerable<int> Uncovered(List<Measure> measures) => measures
        .Where(m => m.IsOpen).Select(m => m.Deadline?.Day?.Year).OfType<int>().Distinct().Order()
        .Where(year => !WorkingCalendar.China.Covers(year));

    private static string Figures(Turn turn, string name, List<Measure> measures, int soon) => turn.Words.SummaryLine(
        name,
        measures.Select(m => m.Number.Problem).Distinct().Count(),
        measures.Count,
        measures.Count(m => m.Standing == Standing.Closed),
        measures.Count(m => m.IsOpen),
        measures.Count(m => m.Progress == Progress.Completed),
        measures.Count(m => m.IsOverdue(turn.Today)),
        measures.Count(m => m.IsDueBy(turn.Today, turn.Today.AddDays(soon))),
        Percent(Rate(measures)));

    private static string Office(Turn turn, string name, List<Measure> measures) => turn.Words.SummaryOffice(
        name, measures.Count(m => m.Progress == Progress.Completed), measures.Count, Percent(Rate(measures)), measures.Count(m => m.IsOverdue(turn.Today)));

    private static double Rate(List<Measure> measures) =>
        measures.Count == 0 ? 0 : (double)measures.Count(m => m.Progress == Progress.Completed || m.Standing == Standing.Closed) / measures.Count;

    private static string Percent(double rate) => rate.ToString("0.0%", CultureInfo.InvariantCulture);
}
