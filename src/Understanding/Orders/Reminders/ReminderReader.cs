using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Orders.Wording;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Reminders;

/// <summary>Reads what somebody says of their reminders. What is told of reminders that others made is a report and none of these.</summary>
public static class ReminderReader
{
    private const int Longest = 80;

    private static readonly WordList Any = new("提醒", "催", "收到这", "汇总", "周报", "一次就", "一次即可", "remind", "reminder", "reminders", "reminding", "reminded", "snooze", "mute", "unmute", "nudge", "nudged", "digest", "weekly", "once a week", "undelivered", "reached", "get this", "receive this", "getting this");

    /// <summary>The order, or null where the text is none.</summary>
    public static ReminderOrder? Read(Utterance utterance, LedgerIndex index, WorkingDays workingDays)
    {
        if (utterance.Text.Length > Longest || !Any.IsIn(NormalText.Of(utterance.Text).Value))
        {
            return null;
        }

        try
        {
            return Read(new OrderText(Message.Of(utterance, index, workingDays)));
        }
        catch (RegexMatchTimeoutException)
        {
            return null; // the machine stood still
        }
    }

    private static ReminderOrder? Read(OrderText said)
    {
        var value = ReminderPhrases.Bare(said.Value);
        var items = ItemsOf(said);
        if (ReminderPhrases.Why().IsMatch(value))
        {
            return new WhyReminderOrder(items);
        }

        return ReminderPhrases.Undelivered().IsMatch(value) ? new UndeliveredOrder()
            : ReminderPhrases.Mine().IsMatch(value) ? new MyRemindersOrder()
            : Rhythm(said, value) ?? Decision(value, items) ?? Quiet(said, items)
            ?? (said.IsTold(said.Value.Length) ? null : Later(said, value, items));
    }

    private static ReminderOrder? Rhythm(OrderText said, string value) =>
        ReminderPhrases.Daily().IsMatch(value) ? new ReminderRhythmOrder(Weekly: false, Day: null)
        : ReminderPhrases.Weekly().Match(value) is { Success: true } weekly ? new ReminderRhythmOrder(Weekly: true, WeekDay(weekly.Groups["d"].Value) ?? WeekDay(said))
        : null;

    private static ReminderOrder? Decision(string value, ImmutableArray<OrderedItem> items) => items.IsEmpty ? null
        : ReminderPhrases.Decided().Match(value) is { Success: true } decided ? new MuteDecisionOrder(items, !decided.Groups["no"].Success)
        : ReminderPhrases.Unmute().IsMatch(value) ? new MuteOrder(items, Muted: false, Reason: null)
        : null;

    private static ReminderOrder? Later(OrderText said, string value, ImmutableArray<OrderedItem> items) =>
        ReminderPhrases.DigestOff().IsMatch(value) ? new DigestOrder(On: false)
        : ReminderPhrases.DigestOn().IsMatch(value) ? new DigestOrder(On: true)
        : ReminderPhrases.Later().IsMatch(value) ? new RemindLaterOrder(DayOf(said), items)
        : null;

    // 9.2 stands for an item here, even where a day could be meant.
    private static ImmutableArray<OrderedItem> ItemsOf(OrderText said) =>
    [
        .. said.Items(0, said.Value.Length),
        .. said.Message.Of<DateToken>().Where(d => d.Mention.IsLoose).Select(d => (Token: d, Parts: said.Message.Text[d.Start..d.End].Split('.', '-', '/')))
            .Where(d => d.Parts.Length == 2 && d.Parts.All(p => int.TryParse(p, out _)))
            .Select(d => new OrderedItem(int.Parse(d.Parts[0], CultureInfo.InvariantCulture), int.Parse(d.Parts[1], CultureInfo.InvariantCulture), said.Message.Span(d.Token))),
    ];

    private static ReminderOrder? Quiet(OrderText said, ImmutableArray<OrderedItem> items)
    {
        var wish = said.Clauses.FirstOrDefault(c => ReminderPhrases.Quiet().IsMatch(ReminderPhrases.Bare(said.In(c))));

        // What was told before it is a report, and no more reminders is what its sender expects of it.
        if (wish is null || said.IsAsked(wish) || said.Clauses.Any(c => c.Start < wish.Start && said.IsTold(c)))
        {
            return null;
        }

        // For a time that is named the reminders only wait: 这周先别提醒我.
        var until = Days(said, wish.Start, wish.End);
        return until.Count > 0 ? new RemindLaterOrder(until[^1].Period.To.AddDays(1), items) : new MuteOrder(items, Muted: true, Reason(said, wish));
    }

    // The clause that is not the wish itself: 等省里批复, 因为…, waiting for the province.
    private static string? Reason(OrderText said, Clause wish)
    {
        var clauses = said.Clauses.Where(c => c != wish && said.In(c).Trim(' ', ',', OrderText.Item).Length > 1).ToList();
        if (clauses.Count > 0)
        {
            return Original(said, clauses[0].Start, clauses[^1].End);
        }

        // No comma between: stop reminding me of 9.2 because …
        var because = ReminderPhrases.Because().Match(said.Value);
        return because.Success ? Original(said, because.Index, said.Value.Length) : null;
    }

    private static string Original(OrderText said, int start, int end) =>
        said.Message.Span(start, end).In(said.Message.Utterance.Text).Trim(' ', '，', ',', '。', '.', '；');

    private static DateOnly? DayOf(OrderText said)
    {
        var today = said.Message.Today;
        return Days(said, 0, said.Value.Length) switch
        {
            [.., var last] when last.Period.From > today => last.Period.From,
            [.., var last] when last.Period.To > today => last.Period.To,
            _ => null,
        };
    }

    private static List<DateReading> Days(OrderText said, int start, int end) =>
    [
        .. said.Message.Of<DateToken>().Where(d => !d.Mention.IsLoose && d.Start >= start && d.End <= end)
            .Select(d => d.Mention.Resolve(said.Message.Today, Tense.Future, said.Message.WorkingDays)).OfType<DateReading>(),
    ];

    // 每周五 may have been read as a date.
    private static DayOfWeek? WeekDay(OrderText said) =>
        said.Message.Of<DateToken>().Select(d => WeekDay(said.Message.Text[d.Start..d.End].TrimStart('每', '周', '星', '期', '礼', '拜'))).FirstOrDefault(d => d is not null);

    private static DayOfWeek? WeekDay(string said) => said switch
    {
        "一" or "1" or "monday" or "mondays" => DayOfWeek.Monday,
        "二" or "2" or "tuesday" or "tuesdays" => DayOfWeek.Tuesday,
        "三" or "3" or "wednesday" or "wednesdays" => DayOfWeek.Wednesday,
        "四" or "4" or "thursday" or "thursdays" => DayOfWeek.Thursday,
        "五" or "5" or "friday" or "fridays" => DayOfWeek.Friday,
        _ => null,
    };
}
