using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Whether a message asks, and of what: of rules, or of the ledger.</summary>
internal sealed class Asking
{
    private readonly Message message;
    private readonly Hits hits;
    private readonly Interrogation interrogation;

    public Asking(Message message)
    {
        this.message = message;
        hits = message.Hits;
        interrogation = new Interrogation(message);
        IsListing = hits.HasAny(Word.Which, Word.HowMany, Word.Who) && message.Clauses.Any(interrogation.IsListing);
        Asks = (message.Clauses.Any(interrogation.Asks) && !TellsFacts() && !AnswersItself()) || new Wanting(message, HasKind).Is();
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

    /// <summary>能不能, 多少以上: what may or must be, not what is.</summary>
    public bool IsModal => !HasKind && (message.Text.HasAny(AskPhrases.Modal) || hits.Has(Word.RuleAsked)) && !message.Clauses.Any(c => c.HasAny(Word.Done, Word.NotBegun));

    /// <summary>你能帮我们记些什么: asked of the bot itself.</summary>
    public bool IsAboutBot => !HasKind && !message.Has<ItemToken>() && message.Text.HasAny(AskPhrases.ToTheBot);

    // 哪些条, 几项: what is listed so is the ledger's.
    private bool ListsItems => hits.Of(Word.Which).Concat(hits.Of(Word.HowMany)).Any(w =>
        message.Text.AsSpan(w.Start, Math.Min(w.End - w.Start + 1, message.Text.Length - w.Start)).ContainsAny("条项"));

    // 纪检室6月15日前得交账的都有啥: an office's, or what falls due by a day.
    private bool ListsOffices => IsListing && (message.Index.Offices.NamedIn(message.Text).Count > 0 || message.NamesDeadline);

    public bool HasLedgerWord => HasKind || ListsItems || ListsOffices || WhoTold.IsAsked(message) || hits.Has(Word.Ledger);

    public bool HasKind => hits.HasAny(Word.Overdue, Word.DueSoon, Word.Open, Word.Closed, Word.Awaiting, Word.Summary, Word.History, Word.Blocked, Word.LongTerm) || Queries.LookBackAsked.Is(message);

    // 2月27日听了5个社区的述职, 谁上谁下还没研究: facts are told, and no mark asks.
    private bool TellsFacts() => message.Utterance.Role == Ledger.Role.Official && !HasKind && !hits.HasAny(Word.YesNo, Word.Show) && !message.Clauses.Any(c => c.IsAsked) &&
        (GoesOnTelling() || message.Clauses.Any(c => (message.Moods[c].HasPerfective && c.Of<QuantityToken>().Any()) || (c.Has(Word.Already) && c.Of<DateToken>().Any())));

    // 飞机票从哪买怎么报，我们拟的通知正走签发: what follows tells how far it is.
    private bool GoesOnTelling() => BehindTheQuestion().Exists(TellsHowFar);

    // 小作坊收尾了没? 收了, 10月24日全面完成.
    private bool AnswersItself()
    {
        var behind = BehindTheQuestion();
        return message.Clauses[message.Clauses.Count - behind.Count - 1].IsAsked && behind.Exists(TellsHowFar) &&
            behind.Exists(c => c.Of<QuantityToken>().Any() || c.Of<DateToken>().Any() || c.Of<ItemToken>().Any());
    }

    private List<Clause> BehindTheQuestion() => [.. message.Clauses.Reverse().TakeWhile(c => !interrogation.Asks(c)).Reverse()];

    private bool TellsHowFar(Clause clause) => clause.HasAny(Word.Done, Word.NotBegun, Word.Ongoing) || message.Moods[clause].HasPerfective;

    private bool AboutRules()
    {
        if (message.Text.HasAny(AskPhrases.OfRule))
        {
            return true;
        }

        var rule = message.Has<TitleToken>() || hits.Has(Word.Rule);
        if (!rule && WhoTold.IsAsked(message))
        {
            return false;
        }

        var asked = hits.Has(Word.RuleAsked);
        if (HasKind && !message.Text.Contains("原文", StringComparison.Ordinal))
        {
            return (rule && asked && message.Text.HasAny(AskPhrases.OfRuleNamed)) || rule && asked && !hits.HasAny(Word.Open, Word.Awaiting, Word.Summary, Word.Overdue) &&
                !(message.Has<ItemToken>() && hits.Has(Word.History));
        }

        var item = message.Has<ItemToken>();
        return item ? asked && !hits.Has(Word.How) || (rule && asked) : (rule && !IsState()) || asked;
    }

    private bool IsState() =>
        message.Clauses.Any(c => c.HasAny(Word.Done, Word.NotBegun)) || message.Text.HasAny(AskPhrases.State);
}
