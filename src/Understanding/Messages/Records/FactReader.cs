using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>Reads a clause's dates and figures: which happened, which are due, which are only planned, missed or denied.</summary>
internal sealed class FactReader(Message message)
{
    private readonly WorkCounts counts = new(message);

    public ClauseFacts Read(Clause clause)
    {
        var facts = new ClauseFacts();
        var moods = message.Moods[clause];
        foreach (var date in clause.Of<DateToken>())
        {
            ReadDate(clause, moods, date, facts);
        }

        foreach (var quantity in clause.Of<QuantityToken>())
        {
            if (moods.At(quantity.Start) == Mood.Said && !(facts.Due.Count > 0 && !moods.HasPerfective) && counts.Hold(clause, quantity))
            {
                facts.Quantities.Add(new Read<Quantity>(counts.Written(quantity), message.Span(quantity)));
            }
        }

        new SignalReader(message).Read(clause, facts);
        return facts;
    }

    private void ReadDate(Clause clause, Moods moods, DateToken date, ClauseFacts facts)
    {
        var (mood, use) = (IsFixed(date) ? Mood.Planned : moods.At(date.Start), date.Mention.Use);
        var isTold = moods.HasPerfective || Perfective.InEnglish(clause.In(message.Text));
        if (mood is Mood.Denied or Mood.Missed or Mood.Supposed || IsDeniedRightBehind(clause, date) || (use & (DateUse.After | DateUse.AsOf)) != DateUse.None ||
            date.Mention.Resolve(message.Today, TenseOf(clause, mood, use, isTold), message.WorkingDays) is not { } reading)
        {
            return;
        }

        // 三季度的，省里不出: names what is spoken of.
        if (reading.Precision >= Precision.Month && message.Text.AsSpan(date.End, clause.End - date.End).Trim() is "的")
        {
            return;
        }

        // 11月研讨的征稿通知17号传达过: the month is the thing's, not the work's.
        if (reading.Precision >= Precision.Month && isTold && reading.Period.To > message.Today && IsLoose(clause, date, reading) && clause.Of<DateToken>().Count() > 1)
        {
            return;
        }

        var goesOn = !isTold && reading.Period.To > message.Today && (reading.Why == Why.Counted || (reading.Why == Why.Nearest && reading.Precision is Precision.MonthPart)) && !clause.Of<QuantityToken>().Any();
        if (mood == Mood.Planned || reading.Period.From > message.Today || goesOn)
        {
            AddDue(facts, reading, message.Span(date));
        }
        else if (!use.HasFlag(DateUse.Deadline))
        {
            facts.Occurred.Add((new Read<Period>(reading.Period, message.Span(date)), IsLoose(clause, date, reading)));
        }
    }

    // 定了23号, fixed on Oct 23.
    private bool IsFixed(DateToken date) =>
        message.Text.AsSpan(0, date.Start).TrimEnd().EndsWithAny(DatePhrases.Fixes);

    // 这周是办不完了.
    private static bool IsDeniedRightBehind(Clause clause, DateToken date) =>
        clause.Of<WordToken>().Any(w => w.Word is Word.Not or Word.NotDone && w.Start >= date.End && w.Start - date.End <= 1);

    // 昨天开了本月调度, 委员上半年履职的情况.
    private bool IsLoose(Clause clause, DateToken date, DateReading reading)
    {
        if (reading.Precision < Precision.Month)
        {
            // 班子周三坐班接访上周三接了11批: a bare weekday beside a day names the habit.
            return date.Mention.IsBareWeekday && clause.Of<DateToken>().Any(other => other.Start > date.Start);
        }

        var behind = message.Text.AsSpan(date.End, Math.Min(7, clause.End - date.End));
        var isWhich = (behind.IndexOfAny('的', '那') >= 0 || behind.ToString().HasAny(DatePhrases.Things)) && !behind.Contains('了');
        return isWhich || clause.Of<DateToken>().Any(other => other != date && IsWithin(other, reading.Period));
    }

    private bool IsWithin(DateToken date, Period period) =>
        date.Mention.Resolve(message.Today, Tense.Past, message.WorkingDays) is { Precision: < Precision.Month } finer && finer.Period.From >= period.From && finer.Period.To <= period.To;

    private void AddDue(ClauseFacts facts, DateReading reading, Span span)
    {
        if (reading.Period.To >= message.Today)
        {
            facts.Due.Add((new Read<DateOnly>(reading.Period.To, span), reading.Use.HasFlag(DateUse.Deadline)));
        }
    }

    private static Tense TenseOf(Clause clause, Mood mood, DateUse use, bool isTold) =>
        mood == Mood.Planned || (use.HasFlag(DateUse.Deadline) && !isTold) ? Tense.Future
        : isTold || clause.Has(Word.Done) ? Tense.Past
        : Tense.Unknown;
}
