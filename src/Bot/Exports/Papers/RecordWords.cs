using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports.Papers;

/// <summary>What confirmed records say, in formal sentences made of their facts: days, documents, figures. Never an official's own words, never a promise.</summary>
internal static class RecordWords
{
    /// <summary>The facts in one sentence, without those that <paramref name="known"/> tells already; null where none are left.</summary>
    /// <param name="dayOf">The day of an instant, in the organisation's zone.</param>
    public static string? Facts(ImmutableArray<TrailEntry> records, string known, Func<DateTimeOffset, DateOnly> dayOf)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var facts = records.Select(r => Clause(r, known, dayOf(r.At), told)).Where(clause => clause.Length > 0).ToList();
        return facts.Count == 0 ? null : PaperWords.Fill("Record_Facts", string.Join(PaperWords.Find("SubSentence"), facts));
    }

    /// <summary>已完成，并长期坚持; how far the measure is.</summary>
    public static string State(Measure measure)
    {
        if (measure is { IsLongTerm: true, Progress: Progress.NotStarted })
        {
            return PaperWords.Find("State_LongTerm");
        }

        var state = PaperWords.Find(measure is { Standing: Standing.Closed } ? "State_Closed" : $"State_{measure.Progress}");
        return measure.IsLongTerm ? PaperWords.Fill("State_AndLongTerm", state) : state;
    }

    private static string Clause(TrailEntry entry, string known, DateOnly recorded, HashSet<string> told)
    {
        var days = entry.Record.Occurred.Where(p => p.To <= recorded).Where(p => !IsKnown(p, known)).Select(PaperWords.Days).Where(told.Add).ToList();
        var documents = entry.Record.Documents.Select(d => PaperWords.Fill("Title", PaperWords.Line(d))).Where(d => IsNews(d, known, told)).ToList();
        var results = Results(entry.Record).Where(result => IsNews(result.Amount, known, told)).ToList();
        var figures = entry.Record.Quantities.Select(PaperWords.Amount).Where(f => IsNews(f, known, told)).ToList();
        return PaperWords.Clauses(new[]
        {
            days.Count == 0 ? null : PaperWords.Fill("Record_Days", PaperWords.List(days)),
            documents.Count == 0 ? null : PaperWords.Fill("Record_Documents", string.Concat(documents)),
            results.Count == 0 ? null : PaperWords.Clauses(results.Select(result => PaperWords.Fill(result.Name, result.Amount))),
            figures.Count == 0 ? null : PaperWords.Fill("Record_Figures", PaperWords.List(figures)),
        }.OfType<string>());
    }

    // What bodies count has a name, and is told by it: 追回资金2.1万元.
    private static IEnumerable<(string Name, string Amount)> Results(MeasureRecord record)
    {
        if (record.Tally is not { } tally)
        {
            yield break;
        }

        if (tally.Rules is > 0 and var rules)
        {
            yield return ("Record_Rules", PaperWords.Amount(new Quantity(rules, "项")));
        }

        if (tally.Recovered is > 0 and var recovered)
        {
            yield return ("Record_Recovered", PaperWords.Money(recovered));
        }

        if (tally.HeldToAccount is > 0 and var held)
        {
            yield return ("Record_Held", PaperWords.Amount(new Quantity(held, "人")));
        }
    }

    // A day is known without its year, too: 9月15日.
    private static bool IsKnown(Period period, string known) =>
        period.From == period.To && Tells(known, PaperWords.Fill("MonthDay", period.From.Month, period.From.Day));

    private static bool IsNews(string fact, string known, HashSet<string> told) => !Tells(known, fact) && told.Add(fact);

    // 46人次 does not tell of 6人次.
    private static bool Tells(string text, string fact)
    {
        var at = text.IndexOf(fact, StringComparison.Ordinal);
        while (at > 0 && char.IsAsciiDigit(fact[0]) && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == '.'))
        {
            at = text.IndexOf(fact, at + 1, StringComparison.Ordinal);
        }

        return at >= 0;
    }
}
