using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Until when an order gives: a day, 长期坚持, 立行立改.</summary>
internal static class DueWording
{
    private static readonly WordList LongTerm = new("长期坚持", "长期", "常态化", "long-term", "long term", "permanently");
    private static readonly WordList AtOnce = new("立行立改", "即知即改", "立查立改", "立即整改", "马上整改", "at once", "immediately", "right away");

    public static Read<Deadline>? Read(OrderText said, Clause clause) =>
        Day(said, clause) ?? Word(said, clause, LongTerm, Deadline.LongTerm) ?? Word(said, clause, AtOnce, Deadline.AtOnce);

    private static Read<Deadline>? Day(OrderText said, Clause clause)
    {
        foreach (var date in clause.Of<DateToken>().Where(d => IsDue(said.Value, d)))
        {
            if (date.Mention.Resolve(said.Message.Today, Tense.Future, said.Message.WorkingDays) is { } reading)
            {
                return new Read<Deadline>(Deadline.On(reading.Period.To), said.Message.Span(date));
            }
        }

        return null;
    }

    // 从9月1日起, 9月以后: when it begins.
    private static bool IsDue(string text, DateToken date) =>
        (date.Mention.Use & (DateUse.After | DateUse.AsOf)) == DateUse.None && !(date.End < text.Length && text[date.End] is '起');

    private static Read<Deadline>? Word(OrderText said, Clause clause, WordList words, Deadline deadline) =>
        words.First(said.Value.AsSpan(clause.Start, clause.End - clause.Start)) is { } at
            ? new Read<Deadline>(deadline, said.Message.Span(clause.Start + at.Start, clause.Start + at.End))
            : null;
}
