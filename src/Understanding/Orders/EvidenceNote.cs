using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Topics;
using RectifyBot.Understanding.Orders.Wording;

namespace RectifyBot.Understanding.Orders;

/// <summary>Words that were sent with a file: 9-2的会议纪要，9月18日拍的. They say what it shows.</summary>
/// <param name="Items">The measures that it is evidence of, by number or by contents; empty where the words do not tell.</param>
/// <param name="Day">The day of the fact that it shows (of an interval the last), or null.</param>
/// <param name="Note">The words as they were written, trimmed.</param>
public sealed record EvidenceNote(ImmutableArray<OrderedItem> Items, DateOnly? Day, string Note)
{
    /// <summary>What the words say. Any text has an answer; a reference by contents that leaves a choice gives no item.</summary>
    /// <param name="utterance">The words, and who sent them when.</param>
    /// <param name="index">The ledger that they speak of.</param>
    public static EvidenceNote Read(Utterance utterance, LedgerIndex index)
    {
        var message = Message.Of(utterance, index, WorkingCalendar.China.AddWorkingDays);
        var numbered = new OrderText(message).Items(0, message.Text.Length);
        return new EvidenceNote(numbered.IsEmpty ? ByContent(message) : numbered, DayOf(message), utterance.Text.Trim());
    }

    private static ImmutableArray<OrderedItem> ByContent(Message message) =>
        [.. new TopicReader(message, new ContentScorer(message.Index, message.Utterance.Office)).Read()
            .Where(t => !t.IsGuess && t.Candidates.IsEmpty)
            .SelectMany(t => t.Items.Select(i => new OrderedItem(i.Problem, i.Measure, message.Span(t.Start, t.End))))
            .DistinctBy(i => (i.Problem, i.Measure))];

    // What a file shows has happened: a day to come is none.
    private static DateOnly? DayOf(Message message) => message.Of<DateToken>()
        .Select(d => d.Mention.Resolve(message.Today, Tense.Past, message.WorkingDays)?.Period.To)
        .FirstOrDefault(day => day <= message.Today);
}
