using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Acts;
using RectifyBot.Understanding.Messages.Topics;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Models.Prompts;

namespace RectifyBot.Understanding.Models;

/// <summary>One message that a model is asked about: what the rules made of it, and the measures that it may choose from.</summary>
internal sealed class Consultation
{
    private Consultation(Message message, Reading rules)
    {
        (Message, Rules) = (message, rules);
        Scorer = new ContentScorer(message.Index, message.Utterance.Office);
        IsForbidden = message.Hits.Has(Word.Inject) || !message.Text.Any(char.IsLetter);
        MayChooseIntent = rules.Intent == Intent.Other && !IsForbidden && rules.Order is null && !Messages.Acts.Orders.WantsPaper(message, new Asking(message));
        Candidates = IsForbidden ? [] : Prompts.Candidates.Of(this);
    }

    public Message Message { get; }

    public Reading Rules { get; }

    public ContentScorer Scorer { get; }

    /// <summary>At most eight, the likeliest first; none of them secret.</summary>
    public ImmutableArray<MeasureNumber> Candidates { get; }

    /// <summary>A message that gives orders to a machine, or has no letters, is nothing to ask about.</summary>
    public bool IsForbidden { get; }

    /// <summary>The rules recognised nothing, not even an order.</summary>
    public bool MayChooseIntent { get; }

    /// <summary>The rules are unsure or found nothing, and there is something to choose.</summary>
    public bool IsUnsure => MayChooseIntent || (Rules.Doubt is not null && !Candidates.IsEmpty);

    /// <summary>The message speaks of a secret measure, or may do so: then it is as secret as that.</summary>
    public bool TouchesSecret => Secrets.Touch(this);

    public LedgerIndex Index => Message.Index;

    public static Consultation Of(Message message, Reading rules) => new(message, rules);
}
