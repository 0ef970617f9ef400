using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Deciding;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>11-1同意销号, 10.3退回: a decision on an application, by one who may decide.</summary>
internal static class Decisions
{
    public static bool Is(Message message, Asking asking)
    {
        var hits = message.Hits;
        if (message.Utterance.Role is not (Role.Coordinator or Role.Leader) || asking.Asks)
        {
            return false;
        }

        if (AllDecided.In(message) is not null)
        {
            return true;
        }

        var speaks = hits.Has(Word.CloseOut) || message.Text.Contains('销') || message.Has<ItemToken>() || Applications(message) || hits.Has(Word.ThatOne) || hits.Has(Word.Extend);
        return speaks && Decides(message) && !IsWish(message);
    }

    private static bool Decides(Message message) => message.Hits.HasAny(Word.Approve, Word.Return) || Passes(message) || Grades(message) ||
        message.Clauses.Any(c => IsReturned(message.Text, c) || IsPassed(message.Text, c) || ExtensionVerdict.In(message, c) is not null);

    // 9-1评为较好; of a look-back that is no decision.
    private static bool Grades(Message message) => message.Has<ItemToken>() && !message.Text.HasAny("回头看", "look") &&
        message.Clauses.Any(c => GradeReader.In(message.Text, c.Start, c.End) is not null);

    // 2.3审核没问题, 通过: at the end of a clause, with nothing that was passed.
    private static bool Passes(Message message) => message.Has<ItemToken>() && message.Clauses.Any(c =>
        c.In(message.Text).TrimEnd() is var said && (said.EndsWith("通过", StringComparison.Ordinal) || said.EndsWith("通过了", StringComparison.Ordinal)) && !c.Has(Word.Already));

    /// <summary>6-4缺回执, 退: the verb alone; 6-4不行.</summary>
    public static bool IsReturned(string text, Clauses.Clause clause) => clause.In(text).Trim() is var said &&
        (said is "退" or "退了" or "退吧" or "先退" || (said.EndsWithAny("不行", "不行啊") && clause.Of<ItemToken>().Any() && !clause.Of<QuantityToken>().Any()));

    /// <summary>轮岗那条, 过: the verb alone.</summary>
    public static bool IsPassed(string text, Clauses.Clause clause) => clause.In(text).Trim() is "过" or "过了" or "通过" or "可以过" or "行" or "准";

    private static bool Applications(Message message) =>
        message.Text.HasAny("申请", "application", "request");

    // 请领导批准销号: who asks for a decision makes none. 请补齐再报 is said by one who decides.
    private static bool IsWish(Message message)
    {
        var hits = message.Hits;
        return !hits.Has(Word.Return) && hits.Of(Word.Apply).Any(a => hits.Of(Word.Approve).Any(d => a.End <= d.Start && d.Start - a.End <= 6 && !IsNoun(message.Text, a)));
    }

    // 销号申请同意: the application, not the act of applying.
    private static bool IsNoun(string text, (Word Word, int Start, int End) apply) =>
        text.AsSpan(apply.Start, apply.End - apply.Start) is "申请" or "application" or "request" &&
        (apply.Start == 0 || char.IsAsciiLetter(text[apply.Start]) || text.AsSpan(0, apply.Start).TrimEnd().EndsWithAny("销号", "延期", "展期", "宽限", "顺延", "的", "那个", "这个", "那份", "这份", "他们"));
}
