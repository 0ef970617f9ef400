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
    // 9-1、9-2两条都: so many can be named together; 167条都 counts.
    private const int MostNamed = 10;

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
            if (moods.At(quantity.Start) == Mood.Said && !(facts.Due.Count > 0 && !moods.HasPerfective) && Counts(clause, quantity))
            {
                facts.Quantities.Add(new Read<Quantity>(Written(quantity), message.Span(quantity)));
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
        message.Text.AsSpan(0, date.Start).TrimEnd().EndsWithAny("要到", "得到", "须到", "定了", "约了", "排了", "定到", "约到", "排到", "fixed on", "fixed for", "set for", "booked for");

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
        return ((behind.IndexOfAny('的', '那') >= 0 || behind.ToString().HasAny("情况", "工作", "计划", "总结", "数据", "报表", "成绩")) && !behind.Contains('了')) || clause.Of<DateToken>().Any(other => other != date && IsWithin(other, reading.Period));
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

    // A Latin unit is the noun as written, not as normalised.
    private Quantity Written(QuantityToken token)
    {
        var quantity = token.Quantity;
        var unit = quantity.Unit;
        return unit.Length > 1 && char.IsAsciiLetter(unit[0])
            ? quantity with { Unit = message.Span(token.End - unit.Length, token.End).In(message.Utterance.Text) }
            : quantity;
    }

    // 9-1、9-2两条都完成, 三条措施, 还差3份, 52台里装了30台: figures that count no work done.
    private bool Counts(Clause clause, QuantityToken quantity)
    {
        var text = message.Text;
        var behind = text.AsSpan(quantity.End, Math.Min(3, text.Length - quantity.End));
        if (quantity.Quantity.Unit is "项" or "条" or "个" or "点" or "件" or "样" or "块" && quantity.Quantity.Value < MostNamed &&
            (behind.StartsWithAny("措施", "任务", "都", "均", "全", "整改", "一起", "已", "里", "中的") || (quantity.Quantity.Unit is "项" or "条" or "个" or "点" && IsRightBehindItem(clause, quantity))))
        {
            return false;
        }

        // 两个议事规则那条 names one.
        if (quantity.Start == clause.Start && !char.IsAsciiDigit(text[quantity.Start]) && message.Hits.HasIn(Word.ThatOne, quantity.End, clause.End))
        {
            return false;
        }

        // 5000元的表决门槛 at the head of its clause says which one.
        if (quantity.Quantity.Unit == "元" && quantity.Start - clause.Start <= 1 && behind.Length > 1 && behind[0] == '的')
        {
            return false;
        }

        if (clause.Of<WordToken>().Any(w => w.Word == Word.Remaining && w.Start >= quantity.End && char.IsAsciiLetter(text[w.Start])))
        {
            return false;
        }

        if (clause.Of<WordToken>().Any(w => w.Start >= quantity.End && (IsStandstill(clause, w) || IsLeft(clause, quantity, w))))
        {
            return false;
        }

        // 就差党委会最后过一遍: whatever follows is still to come.
        if (clause.Of<WordToken>().Any(w => w.Word == Word.Remaining && w.End <= quantity.Start && text[w.End - 1] == '差' && w.End - w.Start > 1 && !Perfective.In(text, w.End, clause.End)))
        {
            return false;
        }

        var before = clause.Of<WordToken>().LastOrDefault(w => w.End <= quantity.Start);
        return !(before is { Word: Word.Remaining or Word.Target or Word.Blocked } && quantity.Start - before.End <= 2 && text[quantity.Start - 1] != '的') && !behind.StartsWithAny("里", "中,", "当中", "待", "以上", "以下", "以内") && !IsDeniedBehind(clause, quantity);
    }

    // 两所园停工了: counts what stands still.
    private bool IsStandstill(Clause clause, WordToken word) =>
        word.Word == Word.Blocked && Perfective.FirstIn(message.Text, clause.Start, word.Start) < 0;

    // 有1人还在走程序: counts what is left.
    private bool IsLeft(Clause clause, QuantityToken quantity, WordToken word) =>
        word.Word == Word.Ongoing && message.Text[word.Start] is '还' or '仍' or '尚' && word.Start == quantity.End &&
        (quantity.Start == clause.Start || message.Text[quantity.Start - 1] is '有');

    // 5户没走访, 3台还没装.
    private bool IsDeniedBehind(Clause clause, QuantityToken quantity) =>
        clause.Of<WordToken>().Any(w => w.Word is Word.Not or Word.NotYet or Word.NotBegun && w.Start >= quantity.End && (w.Start == quantity.End || (w.Start == quantity.End + 1 && message.Text[quantity.End] is ' ' or '都' or '也' or '仍' or '一')) && !IsWhich(clause, quantity, w));

    // 揪出来9台没检的: counts what was found.
    private bool IsWhich(Clause clause, QuantityToken quantity, WordToken denied) =>
        quantity.Start - clause.Start > 2 && message.Text.AsSpan(denied.End, Math.Min(5, clause.End - denied.End)).Contains('的');

    private static bool IsRightBehindItem(Clause clause, QuantityToken quantity) =>
        clause.Of<ItemToken>().LastOrDefault(i => i.End <= quantity.Start) is { } item && quantity.Start - item.End <= 2;
}
