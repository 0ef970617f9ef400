using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Records;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages;

/// <summary>A message with all that its words alone tell: the one thing that every later step reads.</summary>
internal sealed class Message
{
    private Message(Utterance utterance, LedgerIndex index, WorkingDays workingDays)
    {
        Utterance = utterance;
        Index = index;
        WorkingDays = workingDays;
        // The cells of a pasted table say one thing each.
        Normal = NormalText.Of(utterance.Text.Replace('\t', '|'));
        Tokens = DateSpans.Join(Normal.Value, SelfCorrections.Without(Normal.Value, NoChange.Over(Normal.Value, new Lexer(index).Read(Normal.Value))));
        Clauses = ClauseSplitter.Split(Normal.Value, Tokens);
        Moods = MoodReader.Read(Normal.Value, Clauses);
        Hits = Hits.In(Normal.Value, [.. Tokens.Where(t => t is QuoteToken or TitleToken or MentionToken).Select(t => (t.Start, t.End))]);
    }

    public Utterance Utterance { get; }

    public LedgerIndex Index { get; }

    public WorkingDays WorkingDays { get; }

    public NormalText Normal { get; }

    public string Text => Normal.Value;

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyDictionary<Clause, Moods> Moods { get; }

    public Hits Hits { get; }

    public DateOnly Today => Utterance.Today;

    /// <summary>Some day is named as the last one: 6月15日前, by Friday.</summary>
    public bool NamesDeadline => Of<DateToken>().Any(d => d.Mention.Use.HasFlag(DateUse.Deadline));

    public static Message Of(Utterance utterance, LedgerIndex index, WorkingDays workingDays) => new(utterance, index, workingDays);

    public IEnumerable<T> Of<T>()
        where T : Token => Tokens.OfType<T>();

    public bool Has<T>()
        where T : Token => Tokens.Any(t => t is T);

    public Span Span(int start, int end) => Normal.ToOriginal(start, end);

    public Span Span(Token token) => Normal.ToOriginal(token.Start, token.End);
}
