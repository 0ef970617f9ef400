using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Tells what the sender wants. The order of the questions is the order of precedence.</summary>
internal sealed class IntentReader(Message message)
{
    private readonly Hits hits = message.Hits;
    private readonly Asking asking = new(message);
    private readonly Telling telling = new(message);

    /// <summary>What the system is told to do; null where it is told nothing, or asked for a paper. Only of <see cref="Intent.Other"/>.</summary>
    public Order? Order { get; } = Orders.Of(message);

    /// <param name="points">Whether the contents point to a measure of the ledger.</param>
    public Intent Read(bool points)
    {
        if (message.Clauses.Count == 0 || hits.Has(Word.Inject))
        {
            return Intent.Other;
        }

        return Orders.OutweighsCorrection(Order) ? Intent.Other
            : Corrections.Is(message) ? Intent.Correct
            : Reminders.IsSnooze(message) ? Intent.Snooze
            : Order is not null || Orders.WantsPaper(message, asking) ? Intent.Other
            : Decisions.Is(message, asking) ? Intent.Decide
            : Requests.IsExtension(message, asking) ? Intent.Extend
            : Requests.IsCloseOut(message, asking) ? Intent.CloseOut
            : asking.Asks ? Asked(points)
            : telling.Tells(points) ? Intent.Report
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
            : asking.HasLedgerWord || message.Has<ItemToken>() || (points && AsksHowFar && !asking.IsModal) || AsksOfThatOne ? Intent.Query
            : points && asking.IsModal ? Intent.Question
            : hits.Has(Word.AskHelp) ? Intent.Help
            : hits.Has(Word.Greet) ? Intent.Help
            : Intent.Other;
    }

    // 借书机那条现在记成完成了没: whatever it is, its state is asked for.
    private bool AsksOfThatOne => hits.Has(Word.ThatOne) && !asking.HasKind && message.Clauses.Any(c => c.HasAny(Word.Done, Word.NotBegun));

    // Of a thing that the ledger may know: how far it is, or whether it is done.
    private bool AsksHowFar => hits.HasAny(Word.How, Word.YesNo, Word.ThatOne, Word.Show) || message.Clauses.Any(Telling.HasClaim) || message.Clauses.Any(c => c.IsAsked);
}
