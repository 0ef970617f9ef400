using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Deciding;

/// <summary>What a decision says: of one measure's clauses, and of the message as a whole.</summary>
internal sealed class DecisionReader(Message message)
{
    private readonly ReturnReason reason = new(message);

    /// <summary>The decision on one measure; null where it is only graded, and not well.</summary>
    public Decision? Of(IReadOnlyList<Clause> clauses) =>
        clauses.Any(IsReturned) ? Decision.Return
        : clauses.Any(IsApproved) ? Decision.Approve
        : message.Hits.Has(Word.Return) ? Decision.Return
        : Grade(clauses) is { Value: Ledger.Grade.Fair or Ledger.Grade.Poor } ? null
        : Decision.Approve;

    public Read<Grade>? Grade(IEnumerable<Clause> clauses) =>
        clauses.Select(c => GradeReader.Of(message, c.Start, c.End)).LastOrDefault(g => g is not null);

    public Span? Reason(IReadOnlyList<Clause> clauses) => reason.Of(clauses);

    public DecidedThing Thing(IReadOnlyList<Clause> clauses) =>
        clauses.Any(c => ExtensionVerdict.SpeaksOf(message, c)) || (!SpeaksOfCloseOut(clauses) && !SpeaksOfCloseOut(message.Clauses) && message.Clauses.Any(c => ExtensionVerdict.SpeaksOf(message, c)))
            ? DecidedThing.Extension
            : DecidedThing.CloseOut;

    /// <summary>The whole of it, beside the records that were made of it.</summary>
    public DecisionReading Read(ImmutableArray<RecordReading> records)
    {
        var all = AllDecided.In(message);
        var returned = records.IsEmpty ? (all ?? Of(message.Clauses)) == Decision.Return : records.Any(r => r.Decision == Decision.Return);
        var grades = records.Select(r => r.Grade).OfType<Read<Grade>>().DistinctBy(g => g.Value).ToList();
        return new DecisionReading
        {
            Decision = records.IsEmpty ? all ?? Of(message.Clauses) : records.All(r => r.Decision == records[0].Decision) ? records[0].Decision : null,
            All = records.IsEmpty && all is not null,
            Grade = records.IsEmpty ? Grade(message.Clauses) : grades is [var only] ? only : null,
            Reason = !returned ? null : records.IsEmpty ? reason.Of(message.Clauses) : records.Select(r => r.Reason).FirstOrDefault(r => r is not null),
            Thing = records.IsEmpty ? Thing(message.Clauses) : records.All(r => r.Thing == DecidedThing.Extension) ? DecidedThing.Extension : DecidedThing.CloseOut,
        };
    }

    private bool IsReturned(Clause clause) =>
        message.Hits.HasIn(Word.Return, clause.Start, clause.End) || Acts.Decisions.IsReturned(message.Text, clause) || ExtensionVerdict.In(message, clause) == Decision.Return;

    private bool IsApproved(Clause clause) =>
        message.Hits.HasIn(Word.Approve, clause.Start, clause.End) || Acts.Decisions.IsPassed(message.Text, clause) ||
        clause.In(message.Text).TrimEnd("了吧 ".AsSpan()).EndsWith("通过", StringComparison.Ordinal) || ExtensionVerdict.In(message, clause) == Decision.Approve;

    private bool SpeaksOfCloseOut(IReadOnlyList<Clause> clauses) =>
        clauses.Any(c => message.Hits.HasIn(Word.CloseOut, c.Start, c.End) || c.In(message.Text).Contains('销'));
}
