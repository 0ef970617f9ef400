using System.Collections.Immutable;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>A message as the readers of orders see it: an item and a date are one mark each a character, titles, quotations and @mentions say nothing.</summary>
internal sealed class OrderText
{
    public const char Item = '\ue000';
    public const char Date = '\ue001';
    private const char Hidden = '\ue002';

    private static readonly string[] Particles = ["吗", "么", "了没", "没有", "吗呢", "是吧"];
    private static readonly string[] Wishes = ["好吗", "行吗", "可以吗", "行不行", "好不好"];
    private static readonly string[] Requests = ["能", "可否", "可不可以", "麻烦", "帮", "请", "can you", "could you", "would you", "will you", "please", "do not ", "don't "];
    private static readonly string[] EnglishOpenings = ["what", "which", "who", "whose", "when ", "where", "how", "why", "do ", "does ", "did ", "is ", "are ", "was ", "were ", "has ", "have ", "should "];
    private static readonly string[] OnlyWished = ["要", "请", "务必", "必须", "须", "限", "确保", "争取", "尽快", "尽早", "前"];

    public OrderText(Message message)
    {
        Message = message;
        var masked = message.Text.ToCharArray();
        foreach (var token in message.Tokens)
        {
            if (token is ItemToken or DateToken or TitleToken or QuoteToken || (token is MentionToken && token.Start == 0))
            {
                masked.AsSpan(token.Start, token.End - token.Start).Fill(token switch { ItemToken => Item, DateToken => Date, _ => Hidden });
            }
        }

        Value = new string(masked);
    }

    public Message Message { get; }

    /// <summary>The normalised text with those marks, position for position.</summary>
    public string Value { get; }

    public IReadOnlyList<Clause> Clauses => Message.Clauses;

    public string In(Clause clause) => Value[clause.Start..clause.End];

    /// <summary>The items named in a stretch of the text, each once; 第2条 alone is the problem of that number, as people mean it.</summary>
    public ImmutableArray<OrderedItem> Items(int start, int end)
    {
        int? problem = null;
        var items = ImmutableArray.CreateBuilder<OrderedItem>();
        foreach (var token in Message.Of<ItemToken>().Where(t => t.Start >= start && t.End <= end))
        {
            foreach (var item in token.Items)
            {
                problem = item.Problem ?? problem;
                if ((problem ?? item.Measure) is { } number)
                {
                    items.Add(new OrderedItem(number, problem is null ? null : item.Measure, Message.Span(token)));
                }
            }
        }

        return [.. items.DistinctBy(i => (i.Problem, i.Measure))];
    }

    /// <summary>Behind 请, 帮我, could you; spaces too.</summary>
    public int AfterPolite(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var length = Value[at] is ' ' or Hidden ? 1 : OrderWords.Polite.LengthAt(Value.AsSpan(0, end), at);
            if (length == 0)
            {
                return at;
            }

            at += length;
        }

        return end;
    }

    /// <summary>Something before that place is told as done, or as under way.</summary>
    public bool IsTold(int before, Clause? except = null) => Clauses.Any(c => c != except && c.Start < before && IsTold(c));

    public bool IsTold(Clause clause)
    {
        var moods = Message.Moods[clause];
        return moods.HasPerfective || clause.Has(Word.Ongoing) || Perfective.InEnglish(clause.In(Message.Text)) ||
            (clause.Of<WordToken>().Any(t => t.Word == Word.Done && moods.At(t.Start) == Mood.Said) && !IsWished(clause));
    }

    /// <summary>The clause asks, and not by way of asking for it to be done.</summary>
    public bool IsAsked(Clause clause)
    {
        var said = clause.In(Message.Text).Trim();
        if (said.StartsWithAny(Requests) || said.EndsWithAny(Wishes))
        {
            return false;
        }

        return clause.IsAsked || said.EndsWithAny(Particles) || said.StartsWithAny(EnglishOpenings) || HasQuestionWord(clause);
    }

    private bool HasQuestionWord(Clause clause) =>
        new[] { Word.Which, Word.Who, Word.How, Word.HowMany, Word.HowLong, Word.YesNo }.Any(w => Message.Hits.Of(w).Any(h =>
            h.Start >= clause.Start && h.End <= clause.End && Message.Text[h.Start] > '\u2e80' && Message.Text.AsSpan(h.Start, h.End - h.Start) is not ("没有" or "状态" or "么")));

    // 10月底前完成, 务必完成: wished, not told.
    private bool IsWished(Clause clause) => clause.Of<DateToken>().Any() || clause.In(Message.Text).ToString().HasAny(OnlyWished);
}
