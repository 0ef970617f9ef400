using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Requests for close-out and for a later deadline.</summary>
internal static class Requests
{
    private const int Near = 40;

    private static readonly string[] Plain =
    [
        "延期", "延长", "延至", "延到", "宽限", "展期", "顺延", "往后延", "延一", "再给", "多给",
        "extend", "extension", "postpone", "more time", "extra", "defer", "another week", "push",
        "need", "have until", "give us until", "give me until",
    ];
    private static readonly string[] NotYet = ["没", "未", "不", "别", "离", "距", "早", "暂缓", "not", "n't", "before", "far from"];

    public static bool IsExtension(Message message, Asking asking)
    {
        if (asking.IsListing || (asking.IsAboutRules && !message.Has<ItemToken>() && !message.Has<DateToken>()))
        {
            return false;
        }

        return message.Hits.Of(Word.Extend).Any(e => !IsPast(message.Text, e.End) && LeadsToDay(message, e.Start, e.End) && (IsWished(message, e.Start) || IsPlain(message, e.Start, e.End)));
    }

    // 调到11月20日, but not 放到共享盘.
    private static bool LeadsToDay(Message message, int start, int end) =>
        message.Text[end - 1] is not ('到' or '至') || message.Of<DateToken>().Any(d => d.Start >= end && d.Start - end <= 3) || message.Text.AsSpan(start).StartsWith("延", StringComparison.Ordinal);

    // The wish stands near: 申请把时限调整到, 能不能再宽限, 延到12月5号行不行.
    private static bool IsWished(Message message, int at) =>
        message.Hits.Of(Word.Apply).Concat(message.Hits.Of(Word.YesNo)).Any(w => Math.Abs(w.Start - at) <= 24 && !IsCloseOutWish(message, w.End));

    private static bool IsCloseOutWish(Message message, int end) =>
        message.Hits.Of(Word.CloseOut).Any(c => c.Start >= end && c.Start - end <= 2);

    // 6月1日起末班车延到十点半: what is put off there is not the deadline.
    private static bool IsWork(Message message, int start) =>
        message.Clauses.LastOrDefault(c => c.Start <= start) is { } clause && (message.Moods[clause].HasPerfective || message.Text.AsSpan(clause.Start, start - clause.Start).ContainsAny("起车班场")) &&
        !message.Hits.Of(Word.Apply).Any(a => a.Start >= clause.Start && a.End <= clause.End);

    // 9-2延期一个月, 延到12月5号: with its item before it or its day behind it. 开放时间延长到晚上 is work.
    private static bool IsPlain(Message message, int start, int end) =>
        message.Text.AsSpan(start).StartsWithAny(Plain) && !IsWork(message, start) && message.Clauses.LastOrDefault(c => c.Start <= start) is { } clause &&
        (clause.Of<ItemToken>().Any() || clause.Of<DateToken>().Any(d => d.End > start && d.Start - end <= 6));

    public static bool IsCloseOut(Message message, Asking asking)
    {
        if (asking.IsListing || asking.AsksState)
        {
            return false;
        }

        return message.Hits.Of(Word.CloseOut).Any(c => !IsLater(message.Text, c.Start) && (!IsPast(message.Text, c.End) || IsMay(message.Text, c.Start)) && !IsNotYet(message.Text, c.Start) && !IsSupposed(message, c.Start) && IsAskedFor(message, c));
    }

    // 选完再跟你申请销号: later, not now.
    private static bool IsLater(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - 8), start - Math.Max(0, start - 8));
        return before.LastIndexOf('再') is > 0 and var later && "完后了齐好全".Contains(before[later - 1], StringComparison.Ordinal) && !before[later..].ContainsAny(",。;");
    }

    // 如果数据报齐就能销号: a condition applies for nothing.
    private static bool IsSupposed(Message message, int at) =>
        message.Clauses.LastOrDefault(c => c.Start <= at) is { } clause && message.Moods[clause].At(at) == Mood.Supposed;

    private static bool IsAskedFor(Message message, (Word Word, int Start, int End) closeOut)
    {
        var hits = message.Hits;
        return hits.Of(Word.Apply).Any(a => Math.Abs(a.Start - closeOut.Start) <= Near) ||
            (message.Utterance.Role == Role.Official && (hits.Has(Word.Approve) || IsMay(message.Text, closeOut.Start))) ||
            (message.Has<ItemToken>() && !AsksOrDenies(message) && StandsAlone(message, closeOut));
    }

    // 9-1销号, close 9.2; but 对照台账逐条销号 and 销掉11条 are work.
    private static bool StandsAlone(Message message, (Word Word, int Start, int End) closeOut)
    {
        if (char.IsAsciiLetter(message.Text[closeOut.Start]))
        {
            return true;
        }

        var clause = message.Clauses.LastOrDefault(c => c.Start <= closeOut.Start);
        var behind = message.Text.AsSpan(closeOut.End, Math.Max(0, (clause?.End ?? closeOut.End) - closeOut.End)).Trim();
        return behind.TrimEnd('了').TrimEnd('吧') is "" && !message.Text.AsSpan(0, closeOut.Start).EndsWithAny("逐条", "逐项", "逐个", "对账", "对单", "问题");
    }

    private static bool AsksOrDenies(Message message) =>
        message.Hits.HasAny(Word.Which, Word.HowMany, Word.How, Word.YesNo, Word.Who) || message.Clauses.Any(c => c.Has(Word.Not));

    private static bool IsPast(string text, int end) => end < text.Length && text[end] is '了' or '过' && !(end + 1 < text.Length && text[end + 1] is '吧');

    // 可以销号了: ready for it, not closed.
    public static bool IsMay(string text, int start) =>
        start > 0 && text[start - 1] is '以' or '能' or '该' or '请' or '可' || text.AsSpan(start).StartsWith("可", StringComparison.Ordinal);

    private static bool IsNotYet(string text, int start)
    {
        var before = text[Math.Max(0, start - 6)..start];
        return (before.HasAny(NotYet) && !before.AsSpan().ContainsAny(",。;")) || text.AsSpan(start).StartsWith("销号还", StringComparison.Ordinal);
    }
}
