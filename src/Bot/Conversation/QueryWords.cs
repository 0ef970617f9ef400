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
            measure.CloseOut is { VoidedBy: { } by } ? words.Voided(by) : null,
            detail is { } now && measure.LastReport is { } last ? words.LastReported(words.Ago(last, now)) : null,
            .. detail is null ? [] : words.SignedParts(measure),
        ];
        return $"{measure.Number} {Texts.Short(measure.Text, TextShown)}{words.Open}{string.Join(words.Comma, parts.OfType<string>())}{words.Close}";
    }
}
