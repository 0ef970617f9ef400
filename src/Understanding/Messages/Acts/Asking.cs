using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Records;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Whether a message asks, and of what: of rules, or of the ledger.</summary>
internal sealed class Asking
{
    private static readonly string[] Particles = ["吗", "吗呢", "么", "没有", "了没", "没", "否", "没呢"];
    private static readonly string[] Days = ["哪天", "哪些人", "哪几个人", "什么时间", "哪一天", "哪位", "哪个办", "哪个所", "何时", "什么时候"];
    private static readonly string[] NotParticles = ["什么", "那么", "都没有", "也没有", "还没有", "就没有", "都没", "也没", "还没", "并没有", "又没有", "根本没有", "几乎没有"];
    private static readonly string[] NotAsking =
        ["没什么", "没有什么", "没啥", "不管怎么", "无论如何", "不论如何", "怎么也", "什么都", "哪怕", "没怎么", "不怎么", "没有任何", "没多少", "不多", "什么时候批", "多少有"];
    private static readonly string[] StateNouns = ["情况", "进展", "进度", "状态", "现状", "status", "progress", "state", "update"];
    private static readonly string[] EnglishOpenings = ["what", "which", "who", "whose", "when ", "where", "how", "why", "do ", "does ", "did ", "any ", "am i"];
    private static readonly string[] EnglishVerbs = ["is ", "are ", "has ", "have ", "can ", "could ", "may ", "must ", "should ", "was ", "were ", "will "];
    private static readonly string[] EnglishSubjects =
        ["the ", "my ", "our ", "any", "it ", "we ", "i ", "there ", "item", "problem", "measure", "all ", "this ", "that ", "you ", "they "];

    private readonly Message message;
    private readonly Hits hits;

    public Asking(Message message)
    {
        this.message = message;
        hits = message.Hits;
        IsListing = hits.HasAny(Word.Which, Word.HowMany, Word.Who) && message.Clauses.Any(HasListing);
        Asks = (message.Clauses.Any(IsInterrogative) && !TellsFacts() && !AnswersItself()) || IsWanted();
        IsAboutRules = Asks && AboutRules();
    }

    public bool Asks { get; }

    /// <summary>Asks for a list: 哪些, 多少, which.</summary>
    public bool IsListing { get; }

    /// <summary>A regulation, a cited document or the notice is asked about, not the state of work.</summary>
    public bool IsAboutRules { get; }

    /// <summary>第3项完成了吗, 办结没有: yes or no, of a state.</summary>
    public bool AsksState => Asks && (hits.HasAny(Word.How, Word.Awaiting) || !Requested);

    // 能否销号, 可以销号吗, can we close: asks for it to be done.
    private bool Requested =>
        (message.Utterance.Role == Ledger.Role.Official && hits.Of(Word.CloseOut).Any(c => Requests.IsMay(message.Text, c.Start))) ||
        hits.Of(Word.Apply).Any(a => message.Text.AsSpan(a.Start, a.End - a.Start) is not ("申请" or "application" or "request"));

    /// <summary>上个月是谁在系统里报的, what did they report: who told the ledger something, and when.</summary>
    public static bool AsksWhoTold(Message message) => AsksInEnglish(message.Text) || Tellers(message).Any(end =>
        message.Text.AsSpan(end, Math.Min(12, message.Text.Length - end)) is var behind && behind.IndexOfAny("报填登批签") is >= 0 and var told && !behind[..told].ContainsAny(",。?;\n"));

    private static IEnumerable<int> Tellers(Message message) => message.Hits.Of(Word.Who).Select(w => w.End)
        .Concat(Days.Select(d => message.Text.IndexOf(d, StringComparison.Ordinal) is >= 0 and var at ? at + d.Length : -1).Where(at => at >= 0));

    private static bool AsksInEnglish(string text) =>
        text.AsSpan().StartsWithAny("what ", "which ", "who ", "when ") && text.HasAny(" report ", " report?", " reported", "did report");

    /// <summary>能不能, 多少以上: what may or must be, not what is.</summary>
    public bool IsModal => !HasKind && (message.Text.HasAny("能不能", "可不可以", "该不该", "要不要", "是否可以", "能否", "可否") || hits.Has(Word.RuleAsked)) && !message.Clauses.Any(c => c.HasAny(Word.Done, Word.NotBegun));

    /// <summary>你能帮我们记些什么: asked of the bot itself.</summary>
    public bool IsAboutBot => !HasKind && !message.Has<ItemToken>() && message.Text.HasAny("你这边", "您这边", "你主要", "你管", "你负责", "你是谁", "你是干", "您能", "您会", "您可以", "您都会", "您都能", "你能", "你会", "你可以", "你这边能", "你都能", "你都会", "你还能", "你还会", "can you help", "you can");

    // 哪些条, 几项: what is listed so is the ledger's.
    private bool ListsItems => hits.Of(Word.Which).Concat(hits.Of(Word.HowMany)).Any(w =>
        message.Text.AsSpan(w.Start, Math.Min(w.End - w.Start + 1, message.Text.Length - w.Start)).ContainsAny("条项"));

    public bool HasLedgerWord => HasKind || ListsItems || AsksWhoTold(message) || hits.Has(Word.Ledger);

    public bool HasKind => hits.HasAny(Word.Overdue, Word.DueSoon, Word.Open, Word.Closed, Word.Awaiting, Word.Summary, Word.History, Word.Blocked, Word.LongTerm);

    private bool HasListing(Clause clause) => !HasNotAsking(clause) &&
        (hits.HasIn(Word.Which, clause.Start, clause.End) || (hits.HasIn(Word.HowMany, clause.Start, clause.End) && !IsSome(clause)) || (hits.HasIn(Word.Who, clause.Start, clause.End) && !IsUnsettled(clause)));

    // 几个环节都写好了: some, not how many.
    private bool IsSome(Clause clause)
    {
        var some = hits.Of(Word.HowMany).First(h => h.Start >= clause.Start && h.End <= clause.End);
        return message.Text[some.Start] == '几' && ((some.Start > 0 && "这那好头前后近十上".Contains(message.Text[some.Start - 1], StringComparison.Ordinal)) || message.Text.AsSpan(some.End, clause.End - some.End).ContainsAny('都', '均'));
    }

    // 改怎么表决那一款: what is asked there is only named.
    private bool IsNamed((Word Word, int Start, int End) how) =>
        message.Text.AsSpan(how.End, Math.Min(12, message.Text.Length - how.End)) is var behind && behind.IndexOf('那') is > 0 and var that && !behind[..that].ContainsAny(",。?;\n");

    // 执行得咋样还在盯, 怎么合开还没理顺: what is still open is told.
    private static bool IsTold((Word Word, int Start, int End) how, Clause clause) =>
        !clause.IsAsked && clause.Of<WordToken>().Any(w => w.Start >= how.End && w.Word is Word.Ongoing or Word.NotYet or Word.Blocked or Word.NotDone);

    // 归谁牵头定不下来: what is not settled is told, not asked.
    private static bool IsUnsettled(Clause clause) => clause.HasAny(Word.Blocked, Word.NotDone) && !clause.IsAsked;

    private bool IsInterrogative(Clause clause)
    {
        // 几条的情况: what stands before a colon heads what is told.
        if (clause.IsAsked || message.Text.AsSpan(clause.End).StartsWith(":", StringComparison.Ordinal))
        {
            return clause.IsAsked;
        }

        var said = clause.In(message.Text).Trim();
        if (said.EndsWithAny(Particles) && !said.EndsWithAny(NotParticles) && !IsTopic(clause, said))
        {
            return true;
        }

        return said.StartsWithAny(EnglishOpenings) || (clause.OpensSentence && IsInverted(said)) ||
            ((HasListing(clause) || hits.Of(Word.How).Any(h => h.Start >= clause.Start && h.End <= clause.End && !IsNamed(h) && !IsTold(h, clause)) || IsYesNo(clause)) && !HasNotAsking(clause) && !IsEnglishStatement(clause, said));
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
        hits.Of(Word.Which).Concat(HasListing(clause) ? hits.Of(Word.HowMany).Concat(hits.Of(Word.Who)) : []).Concat(hits.Of(Word.How)).Concat(hits.Of(Word.YesNo))
            .Concat(hits.Has(Word.Extend) || message.Moods[clause].HasPerfective ? [] : hits.Of(Word.HowLong))
            .Where(h => h.Start >= clause.Start && h.End <= clause.End);

    // 2月27日听了5个社区的述职, 谁上谁下还没研究: facts are told, and no mark asks.
    private bool TellsFacts() => message.Utterance.Role == Ledger.Role.Official && !HasKind && !hits.HasAny(Word.YesNo, Word.Show) && !message.Clauses.Any(c => c.IsAsked) &&
        message.Clauses.Any(c => message.Moods[c].HasPerfective && c.Of<QuantityToken>().Any());

    // 小作坊收尾了没? 收了, 10月24日全面完成.
    private bool AnswersItself()
    {
        var last = message.Clauses.ToList().FindLastIndex(IsInterrogative);
        var behind = message.Clauses.Skip(last + 1).ToList();
        return message.Clauses[last].IsAsked && behind.Exists(c => c.HasAny(Word.Done, Word.NotBegun, Word.Ongoing) || message.Moods[c].HasPerfective) &&
            behind.Exists(c => c.Of<QuantityToken>().Any() || c.Of<DateToken>().Any() || c.Of<ItemToken>().Any());
    }

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

    // 列一下逾期的, 本周到期事项: wanted without a question, where nothing is told.
    private bool IsWanted()
    {
        if (!HasKind && !message.Has<ItemToken>() && !hits.Has(Word.Ledger))
        {
            return false;
        }

        if (message.Text.HasAny("原文") || hits.Of(Word.Show).Any(s => message.Text.AsSpan(0, s.Start).Trim() is "" or "please" or "请" or "帮我"))
        {
            return true;
        }

        return hits.Has(Word.Show) && (IsToMe || !message.Clauses.Any(c => message.Moods[c].HasPerfective && (c.Has(Word.Already) || c.Of<QuantityToken>().Any())))
            ? message.Clauses.Any(IsShown)
            : NamesState() || NamesKind();
    }

    // 已经销掉的给我看看.
    private bool IsToMe => message.Text.AsSpan().TrimEnd().EndsWithAny("给我看看", "给我看", "列给我", "发我", "发给我", "给我", "看看", "看一下", "报给我");

    // At the beginning of a clause, or at its end: 把超期的列个单子.
    private bool IsShown(Clause c) =>
        hits.HasIn(Word.Show, c.Start, Math.Min(c.End, Math.Max(c.Start, c.Of<MentionToken>().LastOrDefault()?.End ?? 0) + 8)) || hits.HasIn(Word.Show, Math.Max(c.Start, c.End - 6), c.End);

    // 本周到期事项: a kind and the word for what is listed, and nothing told.
    private bool NamesKind()
    {
        return HasKind && message.Text.Length <= (char.IsAsciiLetter(message.Text[0]) ? 90 : 26) && IsNoun() && !message.Has<ItemToken>() && !message.Has<QuantityToken>() &&
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

    private bool AboutRules()
    {
        if (message.Text.HasAny("明文", "下限", "上限", "限额"))
        {
            return true;
        }

        var rule = message.Has<TitleToken>() || hits.Has(Word.Rule);
        var asked = hits.Has(Word.RuleAsked);
        if (HasKind && !message.Text.Contains("原文", StringComparison.Ordinal))
        {
            return (rule && asked && message.Text.HasAny("能不能", "可不可以", "能否", "怎么讲", "怎么写")) || rule && asked && !hits.HasAny(Word.Open, Word.Awaiting, Word.Summary, Word.Overdue) &&
                !(message.Has<ItemToken>() && hits.Has(Word.History));
        }

        var item = message.Has<ItemToken>();
        return item ? asked && !hits.Has(Word.How) || (rule && asked) : (rule && !IsState()) || asked;
    }

    private bool IsState() =>
        message.Clauses.Any(c => c.HasAny(Word.Done, Word.NotBegun)) || message.Text.HasAny("进展", "状态", "进度");
}
