using System.Globalization;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;
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
    public static string Line(Phrases words, Measure measure, DateOnly today, int soon, bool hidden)
    {
        if (hidden)
        {
            return $"{measure.Number} {words.Secret}{words.Open}{measure.Office ?? words.NoOffice}{words.Close}";
        }

        string?[] parts =
        [
            measure.Office ?? words.NoOffice,
            words.StateOf(measure),
            measure.IsLongTerm ? null : words.DeadlineOf(measure),
            words.Urgency(measure, today, soon),
            measure.Blocked ? words.FieldBlocked : null,
        ];
        return $"{measure.Number} {Texts.Short(measure.Text, TextShown)}{words.Open}{string.Join(words.Comma, parts.OfType<string>())}{words.Close}";
    }

    public static string History(Phrases words, List<RecordRow> records, Func<DateTimeOffset, DateTimeOffset> zone) =>
        records.Count == 0 ? words.NoHistory : words.HistoryHeading(records.Count) + string.Concat(records.Select(r => "\n" + Line(words, r, zone)));

    private static string Line(Phrases words, RecordRow record, Func<DateTimeOffset, DateTimeOffset> zone)
    {
        var at = zone(new DateTimeOffset(DateTime.SpecifyKind(record.At, DateTimeKind.Utc))).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var state = record.LongTerm ? words.LongTerm : record.Progress is { } progress ? words.ProgressName(progress) : words.NoClaim;
        return $"#{record.Sequence} {at} {words.PersonName(record.By)} {record.Problem}.{record.Measure} {state}: {Texts.Short(record.Words, TextShown * 2)}";
    }
}
