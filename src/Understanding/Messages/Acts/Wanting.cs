using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Records;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Whether something of the ledger is wanted without a question: 列一下逾期的, 本周到期事项, 9-1 status.</summary>
/// <param name="hasKind">Whether a kind of listing is named: overdue, open, closed and their like.</param>
internal sealed class Wanting(Message message, bool hasKind)
{
    private static readonly string[] StateNouns = ["情况", "进展", "进度", "状态", "现状", "status", "progress", "state", "update"];

    private readonly Hits hits = message.Hits;

    // 列一下逾期的, 本周到期事项: wanted without a question, where nothing is told.
    public bool Is()
    {
        if (!hasKind && !message.Has<ItemToken>() && !hits.Has(Word.Ledger))
        {
            return false;
        }

        if ((message.Text.HasAny("原文") && !message.Clauses.Any(c => c.Has(Word.LongTerm) || Tells(c))) || Shows.Any(s => message.Text.AsSpan(0, s.Start).Trim() is "" or "please" or "请" or "帮我"))
        {
            return true;
        }

        return Shows.Any() && (IsToMe || !message.Clauses.Any(c => message.Moods[c].HasPerfective && (c.Has(Word.Already) || c.Of<QuantityToken>().Any())))
            ? message.Clauses.Any(IsShown)
            : NamesState() || NamesKind();
    }

    // 问题清单列出21条 is what was done.
    private IEnumerable<(Word Word, int Start, int End)> Shows =>
        hits.Of(Word.Show).Where(s => s.End >= message.Text.Length || !char.IsAsciiDigit(message.Text[s.End]));

    // 已经销掉的给我看看.
    private bool IsToMe => message.Text.AsSpan().TrimEnd().EndsWithAny("给我看看", "给我看", "列给我", "发我", "发给我", "给我", "看看", "看一下", "报给我", "拉个清单", "列个清单", "列个单子", "列个表", "拉个表");

    // At the beginning of a clause, or at its end: 把超期的列个单子.
    private bool IsShown(Clause c) =>
        hits.HasIn(Word.Show, c.Start, Math.Min(c.End, Math.Max(c.Start, c.Of<MentionToken>().LastOrDefault()?.End ?? 0) + 8)) || (hits.HasIn(Word.Show, Math.Max(c.Start, c.End - 6), c.End) && message.Text[c.End - 1] > '\u2e80');

    // 本周到期事项: a kind and the word for what is listed, and nothing told.
    private bool NamesKind()
    {
        return hasKind && message.Text.Length <= (char.IsAsciiLetter(message.Text[0]) ? 90 : 26) && IsNoun() && !message.Has<ItemToken>() && !message.Has<QuantityToken>() &&
            (!message.Clauses.Any(Tells) || IsQualified()) && (!hits.Has(Word.Apply) || hits.HasAny(Word.Awaiting, Word.Summary));
    }

    // 所有逾期没销号的: what is told there only says which ones.
    private bool IsQualified() =>
        message.Clauses.Count == 1 && message.Text.AsSpan().Trim().EndsWith("的", StringComparison.Ordinal) && hits.HasAny(Word.Open, Word.Closed, Word.Overdue);

    // 第2、3项目前情况, 9-1 status: an item and the word for its state, and nothing told of it.
    private bool NamesState()
    {
        var said = message.Text.AsSpan().Trim();
        return message.Has<ItemToken>() && said.Length <= 30 && said.EndsWithAny(StateNouns) && !message.Clauses.Any(Tells);
    }

    private bool Tells(Clause clause) =>
        message.Moods[clause].HasPerfective || clause.HasAny(Word.Done, Word.Ongoing, Word.Not, Word.NotYet, Word.NotBegun, Word.Plan) || clause.Of<NoChangeToken>().Any();

    private bool IsNoun() =>
        hits.HasAny(Word.Ledger, Word.Everybody, Word.Mine, Word.Awaiting, Word.Summary) || message.Text.AsSpan().Trim().EndsWithAny("的", "清单", "名单", "情况");
}
