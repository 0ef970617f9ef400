using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Models.Prompts;

namespace RectifyBot.Understanding.Models.Grounds;

/// <summary>Holds what a model says is claimed against the words that it quotes for it, and how these are meant.</summary>
internal sealed class GroundedClaims(Message message, Quotes quotes)
{
    /// <summary>How far it is. Completed only where our own rules read words of completion there, meant as said.</summary>
    public Read<Claim>? Status(ModelRecord said, StrikeList struck)
    {
        if (said.Status is null)
        {
            return null;
        }

        var claim = Array.IndexOf(AnswerSchema.Statuses, said.Status) switch
        {
            0 => Claim.Completed,
            1 => Claim.InProgress,
            2 => Claim.NotStarted,
            3 => Claim.LongTerm,
            _ => (Claim?)null,
        };
        if (claim is null)
        {
            struck.Add(StruckField.Status, said.Status, StruckReason.OutOfRange);
            return null;
        }

        if (Quoted(said.StatusWords, StruckField.Status, struck) is not { } quote)
        {
            return null;
        }

        var holds = claim switch { Claim.Completed => IsDone(quote.Clause), Claim.NotStarted => true, _ => quote.Mood is Mood.Said or Mood.Denied };
        if (!holds)
        {
            struck.Add(StruckField.Status, said.Status, StruckReason.NotSaid);
            return null;
        }

        return new Read<Claim>(claim.Value, message.Span(quote.Start, quote.End));
    }

    /// <summary>The words that say that something holds it up.</summary>
    public Span? Blocked(ModelRecord said, StrikeList struck)
    {
        if (said.BlockedWords is null || Quoted(said.BlockedWords, StruckField.Blocked, struck) is not { } quote)
        {
            return null;
        }

        if (quote.Mood == Mood.Planned || quote.Clause.HasAny(Word.Unblocked, Word.Done))
        {
            struck.Add(StruckField.Blocked, said.BlockedWords, StruckReason.NotSaid);
            return null;
        }

        return message.Span(quote.Start, quote.End);
    }

    /// <summary>Approve or return, from those who may.</summary>
    public Decision? Decision(ModelRecord said, StrikeList struck)
    {
        if (said.Decision is null)
        {
            return null;
        }

        var place = Array.IndexOf(AnswerSchema.Decisions, said.Decision);
        var may = message.Utterance.Role is Role.Coordinator or Role.Leader;
        if (place < 0 || !may)
        {
            struck.Add(StruckField.Decision, said.Decision, place < 0 ? StruckReason.OutOfRange : StruckReason.NotTheirs);
            return null;
        }

        return place == 0 ? Messages.Decision.Approve : Messages.Decision.Return;
    }

    private (int Start, int End, Clause Clause, Mood Mood)? Quoted(string? words, StruckField field, StrikeList struck)
    {
        if (words is null)
        {
            struck.Add(field, words, StruckReason.NotSaid);
            return null;
        }

        if (quotes.Find(words) is not { } found || quotes.ClauseAt(found.Start) is not { } clause)
        {
            struck.Add(field, words, StruckReason.NotInMessage);
            return null;
        }

        var mood = message.Moods[clause].At(found.Start);
        if (mood == Mood.Supposed || clause.IsAsked)
        {
            struck.Add(field, words, StruckReason.NotSaid);
            return null;
        }

        return (found.Start, found.End, clause, mood);
    }

    private bool IsDone(Clause clause) =>
        !clause.HasAny(Word.Basically, Word.Partly, Word.NotDone, Word.NotBegun) &&
        clause.Of<WordToken>().Any(t => t.Word == Word.Done && message.Moods[clause].At(t.Start) == Mood.Said);
}
