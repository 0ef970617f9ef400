using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Queries;

/// <summary>Which kind of question to the ledger it is. Yes or no about named problems asks for their state, whatever word it uses.</summary>
internal sealed class QueryKinds(Message message)
{
    private static readonly Word[] Listed =
        [Word.Open, Word.Overdue, Word.Closed, Word.Blocked, Word.LongTerm, Word.DueSoon, Word.Awaiting];

    private static readonly string[] Deciding = ["申请", "批", "审", "签", "decision", "approv", "application", "request", "review", "sign"];

    private readonly Hits hits = message.Hits;

    public QueryKind? Read(bool namesItems)
    {
        if (LookBackAsked.Is(message))
        {
            return QueryKind.LookBack;
        }

        if (Acts.WhoTold.IsAsked(message))
        {
            return QueryKind.History;
        }

        if (hits.Has(Word.History) && !(hits.Has(Word.Awaiting) && !hits.Has(Word.Who)))
        {
            return QueryKind.History;
        }

        if (namesItems && !IsList)
        {
            return QueryKind.Item;
        }

        return Awaiting ? QueryKind.Awaiting
            : Overdue ? QueryKind.Overdue
            : hits.Has(Word.Blocked) ? QueryKind.Blocked
            : DueSoon ? QueryKind.DueSoon
            : hits.Has(Word.Summary) && !ListsOpen ? QueryKind.Summary
            : hits.Has(Word.LongTerm) ? QueryKind.LongTerm
            : hits.Has(Word.Open) ? QueryKind.Open
            : hits.Has(Word.Closed) ? QueryKind.Closed
            : namesItems ? QueryKind.Item
            : null;
    }

    private bool IsList => hits.HasAny(Word.Which, Word.HowMany) && hits.HasAny(Listed) && !message.Text.HasAny("什么状态", "什么进");

    private bool Awaiting => WaitsForSomebody() || (hits.Has(Word.Awaiting) && (hits.Has(Word.CloseOut) || message.Text.HasAny(Deciding)));

    // 等领导批, 等书记审核.
    private bool WaitsForSomebody()
    {
        var text = message.Text;
        var at = text.IndexOf('等', StringComparison.Ordinal);
        return at >= 0 && text.AsSpan(at + 1, Math.Min(5, text.Length - at - 1)).IndexOfAny('批', '审', '签') is >= 0 and var end && !text.AsSpan(at, end + 1).ContainsAny(",。;、");
    }

    private bool Overdue => hits.Has(Word.Overdue) && !message.Text.HasAny("快过期", "将过期");

    // 有几条要在6月30日前交账.
    private bool DueSoon => hits.Has(Word.DueSoon) || (hits.HasAny(Word.Which, Word.HowMany) && !hits.HasAny(Word.Overdue, Word.Closed) && message.NamesDeadline);

    private bool ListsOpen => hits.Has(Word.Open) && hits.HasAny(Word.Which, Word.HowMany) && !message.Text.HasAny("率", "各");

    /// <summary>What is meant where neither a kind nor an item was named.</summary>
    public QueryKind Overall() =>
        hits.HasAny(Word.Which, Word.HowMany) && !hits.Has(Word.How) && !message.Text.Contains("完成了", StringComparison.Ordinal) ? QueryKind.Open : QueryKind.Summary;
}
