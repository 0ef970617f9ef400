using System.Buffers;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>What a 完成 claims: the whole item, a step of it, a part, or nothing.</summary>
internal sealed class DoneReader(Message message)
{
    private static readonly SearchValues<char> Pronouns = SearchValues.Create("此本该这那项条个措施整改已经都均全部了现也就目前可以说算, :itsarehbnowllyfud");

    // 完成 claims the whole only where nothing narrows it: 完成了一部分, 完成70%, 完成初稿, 完成17台 tell a part; 完成后, 完成的 tell nothing.
    public Signal? Of(Clause clause, WordToken token)
    {
        var behind = message.Text.AsSpan(token.End, clause.End - token.End).TrimStart('了').TrimStart();
        if (behind.StartsWithAny("后", "之前", "前", "再") || (behind.StartsWith("的", StringComparison.Ordinal) && behind.Length > 1 && behind[1] is not ' '))
        {
            return null;
        }

        if (IsCounted(clause, token))
        {
            return Signal.Action;
        }

        return IsNarrowed(clause, token) || DraftWords.StartIn(behind) ? Signal.Partly : SpeaksOfWhole(clause, token) ? Signal.Settled : Signal.Done;
    }

    private bool IsNarrowed(Clause clause, WordToken done) =>
        clause.Of<WordToken>().Any(t => t.Word == Word.Partly && (t.End <= done.Start || t.Start - done.End <= 2)) ||
        clause.Of<WordToken>().Any(t => t.Word == Word.Remaining && t.End <= done.Start && message.Text.AsSpan(t.Start, t.End - t.Start) is "其他" or "其余") ||
        clause.Of<QuantityToken>().Any(q => q.Quantity.Unit == "%" && IsObject(clause, done, q));

    // 办结130件: so many of them; whether that is all must be said elsewhere.
    private static bool IsCounted(Clause clause, WordToken done) =>
        clause.Of<QuantityToken>().Any(q => q.Quantity.Unit != "%" && IsObject(clause, done, q));

    private static bool IsObject(Clause clause, WordToken done, QuantityToken quantity) =>
        !clause.Has(Word.All) && quantity.Start >= done.End && quantity.Start - done.End <= 8;

    // 办结, 整改到位, or 完成 with nothing else in its clause but the item: not a step of it.
    private bool SpeaksOfWhole(Clause clause, WordToken done)
    {
        var word = message.Text.AsSpan(done.Start, done.End - done.Start);
        var from = clause.Of<ItemToken>().LastOrDefault()?.End ?? clause.Start;
        return word.ToString().HasAny("办结", "整改", "到位") || clause.Has(Word.All) || IsPronoun(message.Text.AsSpan(from, Math.Max(0, done.Start - from))) ||
            message.Text.AsSpan(0, done.Start).TrimEnd("已经都算也全部就均".AsSpan()).EndsWithAny("这条", "该条", "本条", "此条", "此项", "这项", "该项", "本项", "那条", "那项");
    }

    // 此项已, 本条均, it is: nothing but words for the item itself.
    private static bool IsPronoun(ReadOnlySpan<char> said) =>
        said.Length <= 12 && said.IndexOfAnyExcept(Pronouns) < 0;
}
