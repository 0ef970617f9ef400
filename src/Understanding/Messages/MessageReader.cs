using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages.Acts;
using RectifyBot.Understanding.Messages.Correcting;
using RectifyBot.Understanding.Messages.Deciding;
using RectifyBot.Understanding.Messages.Queries;
using RectifyBot.Understanding.Messages.Records;
using RectifyBot.Understanding.Messages.Topics;

namespace RectifyBot.Understanding.Messages;

/// <summary>Understands an official's message by rules: what is wanted, of which measures, and what is told of each. Pure, and safe for many threads.</summary>
public sealed class MessageReader
{
    private readonly WorkingDays workingDays;

    /// <summary>Counts working days by the calendar of China's mainland.</summary>
    public MessageReader()
        : this(WorkingCalendar.China.AddWorkingDays)
    {
    }

    /// <param name="workingDays">The calendar that counts 工作日.</param>
    public MessageReader(WorkingDays workingDays) => this.workingDays = workingDays;

    internal WorkingDays WorkingDays => workingDays;

    /// <summary>What the message says. Any text has an answer.</summary>
    public Reading Read(Utterance utterance, LedgerIndex index)
    {
        if (OnBehalf.In(utterance, index) is { } behalf && ReadOwn(behalf.Of(utterance), index) is { Intent: Intent.Report or Intent.CloseOut or Intent.Extend or Intent.Correct } reading)
        {
            return reading with { OnBehalfOf = behalf.Office };
        }

        return ReadOwn(utterance, index);
    }

    private Reading ReadOwn(Utterance utterance, LedgerIndex index)
    {
        var message = Message.Of(utterance, index, workingDays);
        var scorer = new ContentScorer(index, utterance.Office);
        var topics = new TopicReader(message, scorer).Read();
        var acts = new IntentReader(message);
        var intent = acts.Read(topics.Count > 0);
        if (topics.Count == 0)
        {
            topics = new OwnTopic(message, scorer).Read();
        }

        return intent switch
        {
            Intent.Report when NoChange.IsAll(message) => Plain(message, intent) with { NoChange = true, HeldUp = NoChange.HeldUp(message) },
            Intent.Decide => Decided(message, AllDecided.In(message) is null ? new SharedTopics(message, scorer).Read(topics) : []),
            Intent.Report or Intent.CloseOut or Intent.Extend => WithRecords(message, intent, new SharedTopics(message, scorer).Read(topics)),
            Intent.Correct => Plain(message, intent) with { Correcting = new CorrectionReader(message).Read(topics) },
            Intent.Other => Plain(message, intent) with { Order = acts.Order },
            Intent.Query => Plain(message, intent) with { Query = new QueryReader(message, scorer).Read() },
            _ => Plain(message, intent),
        };
    }

    private static Reading Decided(Message message, List<Topic> topics)
    {
        var reading = WithRecords(message, Intent.Decide, topics);
        var deciding = new DecisionReader(message).Read(reading.Records);
        return reading with { Deciding = deciding, Doubt = deciding.All ? null : reading.Doubt };
    }

    private static Reading WithRecords(Message message, Intent intent, List<Topic> topics)
    {
        var records = new RecordBuilder(message).Build(intent, topics);
        var open = topics.Find(t => t.Candidates.Length > 1);
        return Plain(message, intent) with
        {
            Records = records,
            Doubt = records.IsEmpty ? new Doubt(DoubtKind.NoMeasure, [])
                : topics.Find(t => t.IsGuess) is { } guess ? new Doubt(DoubtKind.NoMeasure, guess.Candidates)
                : open is not null ? new Doubt(DoubtKind.WhichMeasure, open.Candidates)
                : null,
        };
    }

    private static Reading Plain(Message message, Intent intent) =>
        new() { Intent = intent, InChinese = Language.IsChinese(message.Text) };
}
