using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Whether a clause asks; much that looks like a question only names, or tells, what is open.</summary>
internal sealed class Interrogation(Message message)
{
    private static readonly string[] Particles = ["吗", "吗呢", "么", "没有", "了没", "没", "否", "没呢"];
    private static readonly string[] NotParticles = ["什么", "那么", "都没有", "也没有", "还没有", "就没有", "都没", "也没", "还没", "并没有", "又没有", "根本没有", "几乎没有"];
    private static readonly string[] NotAsking =
        ["没什么", "没有什么", "没啥", "不管怎么", "无论如何", "不论如何", "怎么也", "什么都", "哪怕", "没怎么", "不怎么", "没有任何", "没多少", "不多", "什么时候批", "多少有"];
    private static readonly string[] EnglishOpenings = ["what", "which", "who", "whose", "when ", "where", "how", "why", "do ", "does ", "did ", "any ", "am i"];
    private static readonly string[] EnglishVerbs = ["is ", "are ", "has ", "have ", "can ", "could ", "may ", "must ", "should ", "was ", "were ", "will "];
    private static readonly string[] EnglishSubjects =
        ["the ", "my ", "our ", "any", "it ", "we ", "i ", "there ", "item", "problem", "measure", "all ", "this ", "that ", "you ", "they "];

    private readonly Hits hits = message.Hits;

    /// <summary>哪些, 几项, 谁: asks for a list.</summary>
    public bool IsListing(Clause clause) => !HasNotAsking(clause) && !IsAllOfIt(clause) &&
        (hits.HasIn(Word.Which, clause.Start, clause.End) || (hits.HasIn(Word.HowMany, clause.Start, clause.End) && !IsSome(clause)) || (hits.HasIn(Word.Who, clause.Start, clause.End) && !IsUnsettled(clause)));

    // 谈什么、跟谁谈都写清楚了: all of it is told.
    private bool IsAllOfIt(Clause clause) =>
        !clause.IsAsked && message.Moods[clause].HasPerfective && clause.In(message.Text).ToString().HasAny("都写", "都说", "都列", "都定", "都讲", "都明确");

    // 几个环节都写好了: some, not how many.
    private bool IsSome(Clause clause)
    {
        var some = hits.Of(Word.HowMany).First(h => h.Start >= clause.Start && h.End <= clause.End);
        return message.Text[some.Start] == '几' &&
            (IsSubject(some, clause) || IsBehind(some.Start, "这那好头前后近十上") || message.Text.AsSpan(some.End, clause.End - some.End).ContainsAny('都', '均'));
    }

    // 几个庭对清单争执不下, 没谈成的几件缺材料: some of them do or lack something; 几个没销号, 还有几个 ask.
    private bool IsSubject((Word Word, int Start, int End) some, Clause clause) =>
        !clause.IsAsked && clause.End - some.End > 4 && (some.Start == clause.Start || !IsBehind(some.Start, "有还剩哪第是共差欠占")) &&
        !"没未快逾超到已完卡长在还要该".Contains(message.Text[some.End], StringComparison.Ordinal);

    private bool IsBehind(int start, string any) => start > 0 && any.Contains(message.Text[start - 1], StringComparison.Ordinal);

    // 改怎么表决那一款: what is asked there is only named.
    private bool IsNamed((Word Word, int Start, int End) how) =>
        message.Text.AsSpan(how.End, Math.Min(12, message.Text.Length - how.End)) is var behind && behind.IndexOf('那') is > 0 and var that && !behind[..that].ContainsAny(",。?;\n");

    // 执行得咋样还在盯, 怎么合开还没理顺: what is still open is told.
    private bool IsTold((Word Word, int Start, int End) how, Clause clause) => !clause.IsAsked &&
        (clause.Of<WordToken>().Any(w => w.Start >= how.End && w.Word is Word.Ongoing or Word.NotYet or Word.Blocked or Word.NotDone) ||
            clause.In(message.Text).Trim() is "状态" or "进度" || message.Text.AsSpan(how.End, clause.End - how.End).ContainsAny("争吵论"));

    // 归谁牵头定不下来: what is not settled is told, not asked.
    private static bool IsUnsettled(Clause clause) => clause.HasAny(Word.Blocked, Word.NotDone) && !clause.IsAsked;

    /// <summary>Whether the clause asks, by its mark, its words, or the order of its words.</summary>
    public bool Asks(Clause clause)
    {
        // 几条的情况: what stands before a colon heads what is told.
        if (clause.IsAsked || clause.IsHeading(message.Text))
        {
            return clause.IsAsked;
        }

        var said = clause.In(message.Text).Trim();
        if (said.EndsWithAny(Particles) && !said.EndsWithAny(NotParticles) && !IsTopic(clause, said))
        {
            return true;
        }

        return said.StartsWithAny(EnglishOpenings) || (clause.OpensSentence && IsInverted(said)) ||
            ((IsListing(clause) || hits.Of(Word.How).Any(h => h.Start >= clause.Start && h.End <= clause.End && !IsNamed(h) && !IsTold(h, clause)) || IsYesNo(clause)) && !HasNotAsking(clause) && !IsEnglishStatement(clause, said));
    }

    // English function words (how, any, is the) ask only where they open the clause.
    private bool IsEnglishStatement(Clause clause, ReadOnlySpan<char> said) =>
        said.Length > 0 && char.IsAscii(said[0]) && !Words(clause).Any(h => message.Text[h.Start] > 0x2e80);

    // 充装站么, 没顾上: names what comes next.
    private bool IsTopic(Clause clause, ReadOnlySpan<char> said) =>
        said[^1] == '么' && clause.End < message.Text.Length && message.Text[clause.End] == ',';

    // 办结没有, 公示了没: only at the end; 结束了没有异议 asks nothing.
    private bool IsYesNo(Clause clause) => Words(clause).Any(h => h.Word is Word.HowLong || (h.Word is Word.YesNo && !IsCutShort(h, clause)));

    private bool IsCutShort((Word Word, int Start, int End) hit, Clause clause) =>
        (message.Text[hit.Start] is '么' && clause.End < message.Text.Length && message.Text[clause.End] == ',') ||
        (message.Text[hit.Start] is '么' && hit.Start > 0 && "怎什那这多".Contains(message.Text[hit.Start - 1], StringComparison.Ordinal)) ||
        message.Text.AsSpan(hit.Start, hit.End - hit.Start).EndsWithAny("没", "没有") && message.Text[hit.Start] is not '有' && !message.Text.AsSpan(hit.End, clause.End - hit.End).Trim("呢啊呀哦 ~".AsSpan()).IsEmpty;

    private IEnumerable<(Word Word, int Start, int End)> Words(Clause clause) =>
        hits.Of(Word.Which).Concat(IsListing(clause) ? hits.Of(Word.HowMany).Concat(hits.Of(Word.Who)) : []).Concat(hits.Of(Word.How)).Concat(hits.Of(Word.YesNo))
            .Concat(hits.Has(Word.Extend) || message.Moods[clause].HasPerfective ? [] : hits.Of(Word.HowLong))
            .Where(h => h.Start >= clause.Start && h.End <= clause.End);

    private bool HasNotAsking(Clause clause) => clause.In(message.Text).ToString().HasAny(NotAsking);

    // Is item 3 closed: the verb before its subject.
    private static bool IsInverted(ReadOnlySpan<char> said)
    {
        foreach (var verb in EnglishVerbs)
        {
            if (said.StartsWith(verb, StringComparison.Ordinal) && said[verb.Length..].StartsWithAny(EnglishSubjects))
            {
                return true;
            }
        }

        return false;
    }
}
