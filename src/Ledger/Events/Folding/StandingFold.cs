namespace RectifyBot.Ledger.Events;

/// <summary>What moves a measure's standing, and what voids the signatures under it.</summary>
internal static class StandingFold
{
    public static Measure Move(Measure measure, StandingMoved moved, LedgerEvent entry)
    {
        var next = measure with
        {
            Standing = Moves.From(measure.Standing, moved.Move).Value,
            Moved = new LastMove(moved.Move, entry.Signature),
            Grade = moved.Grade ?? measure.Grade,
            Deadline = moved.Deadline ?? measure.Deadline,
        };
        return moved.Move switch
        {
            Ledger.Move.RequestCloseOut => next with { CloseOut = new CloseOut { Applied = entry.Signature, Snapshot = moved.Snapshot ?? Snapshot.Of(measure) } },
            Ledger.Move.Review => next with { CloseOut = Signed(measure, moved, entry) with { Reviewed = entry.Signature } },
            Ledger.Move.Approve => next with { CloseOut = Signed(measure, moved, entry) with { Approved = entry.Signature, LookBack = moved.LookBack }, Extension = null },
            Ledger.Move.LookBack => next with { CloseOut = Signed(measure, moved, entry) with { LookBack = moved.LookBack } },
            Ledger.Move.Reopen or Ledger.Move.Redo => next with { CloseOut = null, Relapses = measure.Relapses + 1, Progress = Progress.InProgress, Claim = null },
            _ => next with { CloseOut = null },
        };
    }

    public static Measure Add(Measure measure, Evidence evidence, LedgerEvent entry) =>
        Change(measure, measure with { Evidence = measure.Evidence.Add(evidence with { By = entry.Signature }) }, Ledger.Move.AddEvidence, entry);

    public static Measure Remove(Measure measure, string sha256, LedgerEvent entry) =>
        Changed(measure, measure with { Evidence = measure.Evidence.RemoveAll(e => e.Sha256 == sha256) }, entry);

    /// <summary>The measure after a change: where the change touches what was signed, the signatures under it hold no longer, and it shows.</summary>
    public static Measure Changed(Measure before, Measure after, LedgerEvent entry) => Change(before, after, Ledger.Move.Change, entry);

    private static Measure Change(Measure before, Measure after, Move move, LedgerEvent entry)
    {
        if (before.CloseOut is not { VoidedBy: null } signed)
        {
            return after;
        }

        var snapshot = Snapshot.Of(after);
        if (snapshot == Snapshot.Of(before))
        {
            return after;
        }

        var next = after with { Standing = Moves.From(before.Standing, move).Value };
        return next.Standing == Standing.Reopened
            ? next with { CloseOut = signed with { VoidedBy = entry.Sequence }, Relapses = before.Relapses + 1 }
            : next with { CloseOut = signed with { Reviewed = null, Snapshot = snapshot } };
    }

    private static CloseOut Signed(Measure measure, StandingMoved moved, LedgerEvent entry)
    {
        var held = measure.CloseOut ?? new CloseOut { Applied = entry.Signature, Snapshot = Snapshot.Of(measure) };
        return held with { Snapshot = moved.Snapshot ?? held.Snapshot };
    }
}
