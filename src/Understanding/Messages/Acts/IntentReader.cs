using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Records;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Tells what the sender wants. The order of the questions is the order of precedence.</summary>
internal sealed class IntentReader(Message message)
{
    private static readonly string[] Work = ["印发", "下发", "发出", "召开", "举办", "开展", "组织", "启用", "上线", "签订", "出台", "修订", "检查", "培训", "学习", "开会", "开了", "报送", "提交", "开工", "进场", "施工", "验收", "发放", "清理"];

    // A number and nothing more names a measure and tells nothing.
    private const int ItemAlone = 8;

    private readonly Hits hits = message.Hits;
    private readonly Asking asking = new(message);

    /// <param name="points">Whether the contents point to a measure of the ledger.</param>
    public Intent Read(bool points)
    {
        if (message.Clauses.Count == 0 || hits.Has(Word.Inject))
        {
            return Intent.Other;
        }

        return Corrections.Is(message) ? Intent.Correct
            : Reminders.IsSnooze(message) ? Intent.Snooze
            : Orders.Is(message, asking) ? Intent.Other
            : Decisions.Is(message, asking) ? Intent.Decide
            : Requests.IsExtension(message, asking) ? Intent.Extend
            : Requests.IsCloseOut(message, asking) ? Intent.CloseOut
            : asking.Asks ? Asked(points)
            : Tells(points) ? Intent.Report
            : hits.HasAny(Word.Greet, Word.AskHelp) ? Intent.Help
            : Intent.Other;
    }

    private Intent Asked(bool points)
    {
        if (hits.Has(Word.AskHelp) && !message.Has<ItemToken>() && !asking.HasKind)
        {
            return Intent.Help;
        }

        return asking.IsAboutRules ? Intent.Question
            : asking.IsAboutBot ? Intent.Help
            : asking.HasLedgerWord || message.Has<ItemToken>() || (points && AsksHowFar && !asking.IsModal) || (hits.Has(Word.ThatOne) && !asking.HasKind && message.Clauses.Any(c => c.HasAny(Word.Done, Word.NotBegun))) ? Intent.Query
            : points && asking.IsModal ? Intent.Question
            : hits.Has(Word.AskHelp) ? Intent.Help
            : hits.Has(Word.Greet) ? Intent.Help
            : Intent.Other;
    }

    // Of a thing that the ledger may know: how far it is, or whether it is done.
    private bool AsksHowFar => hits.HasAny(Word.How, Word.YesNo, Word.ThatOne, Word.Show) || message.Clauses.Any(HasClaim) || message.Clauses.Any(c => c.IsAsked);

    private bool Tells(bool points)
    {
        var claims = message.Clauses.Any(HasClaim);
        var names = message.Has<ItemToken>() || points;
        return (names && (claims || message.Has<QuantityToken>() || message.Clauses.Any(HasAction) || (message.Has<DateToken>() && (message.Has<ItemToken>() || message.Has<TitleToken>() || TellsOfWork() || !message.Of<DateToken>().All(IsToday))))) || message.Has<NoChangeToken>() || message.Clauses.Any(c => c.HasAny(Word.Done, Word.NotBegun, Word.LongTerm)) ||
            (message.Utterance.Role == Ledger.Role.Official && message.Has<ItemToken>() && message.Text.AsSpan().Trim().Length > ItemAlone) ||
            (IsOwner && (claims || (HasFact() && message.Clauses.Any(c => message.Moods[c].HasPerfective || Perfective.InEnglish(c.In(message.Text))))));
    }

    // Who has measures of an office speaks of them, even where no words point to one.
    private bool IsOwner => message.Utterance is { Role: Ledger.Role.Official, Office: { Length: > 0 } office } && message.Index.Offices.FindIn(office).Count > 0;

    private bool IsToday(DateToken date) => message.Text[date.Start] is '今' or '明';

    // A day alone says nothing of the work: 今晚降温. With any word of how far, it does.
    private bool TellsOfWork() => message.Text.HasAny(Work) || message.Clauses.Any(c => c.Tokens.Any(t => t is WordToken { Word: not (Word.Nothing or Word.Formula) }));

    private bool HasFact() => message.Has<DateToken>() || message.Has<QuantityToken>();

    private bool HasAction(Clause clause) =>
        UnderWay.Ends(clause.In(message.Text)) || message.Moods[clause].HasPerfective || Perfective.InEnglish(clause.In(message.Text)) ||
        clause.HasAny(Word.Plan, Word.Not, Word.NotYet, Word.Remaining, Word.FollowUp);

    private static bool HasClaim(Clause clause) =>
        clause.HasAny(Word.Done, Word.NotBegun, Word.LongTerm, Word.Blocked, Word.Basically, Word.Ongoing, Word.NotDone);
}
