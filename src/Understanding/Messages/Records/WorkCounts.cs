using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>Which figures count work done; many only name a thing, or count what is left, planned or denied.</summary>
internal sealed class WorkCounts(Message message)
{
    // 9-1、9-2两条都: so many can be named together; 167条都 counts.
    private const int MostNamed = 10;

    /// <summary>Whether the figure counts work done.</summary>
    public bool Hold(Clause clause, QuantityToken quantity) =>
        !Names(clause, quantity) && !IsThreshold(clause, quantity) && !IsToCome(clause, quantity) && !IsLeftBefore(clause, quantity) &&
        !Behind(quantity).StartsWithAny("里", "中,", "当中", "待", "以上", "以下", "以内") && !IsLeftBehind(clause, quantity) && !IsDeniedBehind(clause, quantity);

    /// <summary>The figure with its unit; a Latin one is the noun as written, not as normalised.</summary>
    public Quantity Written(QuantityToken token)
    {
        var quantity = token.Quantity;
        var unit = quantity.Unit;
        return unit.Length > 1 && char.IsAsciiLetter(unit[0])
            ? quantity with { Unit = message.Span(token.End - unit.Length, token.End).In(message.Utterance.Text) }
            : quantity;
    }

    private ReadOnlySpan<char> Behind(QuantityToken quantity) =>
        message.Text.AsSpan(quantity.End, Math.Min(3, message.Text.Length - quantity.End));

    // 9-1、9-2两条都完成, 三条措施; 两个议事规则那条 names one.
    private bool Names(Clause clause, QuantityToken quantity)
    {
        if (quantity.Quantity.Value < MostNamed && IsOfItems(quantity) &&
            Behind(quantity).StartsWithAny("措施", "任务", "都", "均", "全", "整改", "一起", "已", "里", "中的"))
        {
            return true;
        }

        return (quantity.Quantity.Unit is "项" or "条" or "个" or "点" && IsRightBehindItem(clause, quantity)) ||
            (quantity.Start == clause.Start && !char.IsAsciiDigit(message.Text[quantity.Start]) && message.Hits.HasIn(Word.ThatOne, quantity.End, clause.End));
    }

    // Pieces and things are named in words (这两件), and counted in digits.
    private bool IsOfItems(QuantityToken quantity) => quantity.Quantity.Unit is "项" or "条" or "个" or "点" ||
        (quantity.Quantity.Unit is "件" or "样" or "块" && !char.IsAsciiDigit(message.Text[quantity.Start]));

    private static bool IsRightBehindItem(Clause clause, QuantityToken quantity) =>
        quantity.Quantity.Value < MostNamed && clause.Of<ItemToken>().LastOrDefault(i => i.End <= quantity.Start) is { } item && quantity.Start - item.End <= 2;

    // 5000元的表决门槛 at the head of its clause says which one.
    private bool IsThreshold(Clause clause, QuantityToken quantity) =>
        quantity.Quantity.Unit == "元" && quantity.Start - clause.Start <= 1 && Behind(quantity) is { Length: > 1 } behind && behind[0] == '的';

    // 就差党委会最后过一遍: whatever follows is still to come.
    private bool IsToCome(Clause clause, QuantityToken quantity) => clause.Of<WordToken>().Any(w =>
        w.Word == Word.Remaining && w.End <= quantity.Start && message.Text[w.End - 1] == '差' && w.End - w.Start > 1 && !Perfective.In(message.Text, w.End, clause.End));

    // 还差3份; but 缺的89份补齐了 counts.
    private bool IsLeftBefore(Clause clause, QuantityToken quantity) =>
        clause.Of<WordToken>().LastOrDefault(w => w.End <= quantity.Start) is { Word: Word.Remaining or Word.Target or Word.Blocked } before &&
        quantity.Start - before.End <= 2 && message.Text[quantity.Start - 1] != '的';

    // 3 copies are missing; 有1人还在走程序; 两所园停工了.
    private bool IsLeftBehind(Clause clause, QuantityToken quantity) => clause.Of<WordToken>().Any(w => w.Start >= quantity.End &&
        ((w.Word == Word.Remaining && char.IsAsciiLetter(message.Text[w.Start])) || IsStillGoing(clause, quantity, w) || IsStandstill(clause, w)));

    private bool IsStandstill(Clause clause, WordToken word) =>
        word.Word == Word.Blocked && Perfective.FirstIn(message.Text, clause.Start, word.Start) < 0;

    private bool IsStillGoing(Clause clause, QuantityToken quantity, WordToken word) =>
        word.Word == Word.Ongoing && message.Text[word.Start] is '还' or '仍' or '尚' && word.Start == quantity.End &&
        (quantity.Start == clause.Start || message.Text[quantity.Start - 1] is '有');

    // 5户没走访, 3台还没装; but 揪出来9台没检的 counts what was found.
    private bool IsDeniedBehind(Clause clause, QuantityToken quantity) => clause.Of<WordToken>().Any(w =>
        w.Word is Word.Not or Word.NotYet or Word.NotBegun && w.Start >= quantity.End && IsNear(quantity, w) && !IsWhich(clause, quantity, w));

    private bool IsNear(QuantityToken quantity, WordToken word) =>
        word.Start == quantity.End || (word.Start == quantity.End + 1 && message.Text[quantity.End] is ' ' or '都' or '也' or '仍' or '一');

    private bool IsWhich(Clause clause, QuantityToken quantity, WordToken denied) =>
        quantity.Start - clause.Start > 2 && message.Text.AsSpan(denied.End, Math.Min(5, clause.End - denied.End)).Contains('的');
}
