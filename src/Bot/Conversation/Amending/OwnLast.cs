using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation.Amending;

/// <summary>Which of the sender's own things a correction speaks of: the one named, else the last.</summary>
internal static class OwnLast
{
    public static Outcome<TakeBack> Find(Rectification ledger, Actor by, CorrectionReading said)
    {
        var only = Named(ledger, said);
        return said.Of switch
        {
            CorrectedThing.Report => Report(ledger, by, said.Sequence, only),
            CorrectedThing.Application => Latest(ledger, by, said, only, m => m.Standing == Standing.CloseOutRequested ? m.CloseOut?.Applied : null, n => MoveStanding.Decide(ledger, by, new StandingChange(n, Move.Withdraw), RectificationPolicy.Default, default).Refusal),
            CorrectedThing.Extension => Latest(ledger, by, said, only, m => m.Extension?.Asked, n => Extend.Withdraw(ledger, by, n).Refusal),
            CorrectedThing.Evidence => Evidence(ledger, by, said, only),
            _ => new Refusal(RefusalCode.NothingToWithdraw),
        };
    }

    /// <summary>The measures that are named, of a whole problem all; empty where none is.</summary>
    public static ImmutableArray<MeasureNumber> Named(Rectification ledger, CorrectionReading said) =>
        [.. said.Items.SelectMany(i => i.Measure is { } measure && i.Problem > 0 && measure > 0
            ? [new MeasureNumber(i.Problem, measure)]
            : ledger.MeasuresOf(i.Problem).ToArray().Select(m => m.Number)).Distinct()];

    private static Outcome<TakeBack> Report(Rectification ledger, Actor by, int? sequence, ImmutableArray<MeasureNumber> only)
    {
        var found = WithdrawReport.Find(ledger, by, sequence, only);
        return found.Refusal is { } refusal ? refusal : new TakeBack(CorrectedThing.Report, [.. found.Value.Measures.Select(m => m.Number)], found.Value.Sequence);
    }

    // The own one; where a measure is named, anybody's whom its office's own people may take back.
    private static Outcome<TakeBack> Latest(
        Rectification ledger, Actor by, CorrectionReading said, ImmutableArray<MeasureNumber> only, Func<Measure, Signature?> signed, Func<MeasureNumber, Refusal?> refuses)
    {
        var found = ledger.Measures.Where(m => (only.IsEmpty ? signed(m)?.Person == by.Id : only.Contains(m.Number)) && (said.Sequence ?? signed(m)?.Sequence) == signed(m)?.Sequence)
            .OrderByDescending(m => signed(m)?.Sequence ?? 0).FirstOrDefault();
        if (found is null)
        {
            return new Refusal(RefusalCode.NothingToWithdraw);
        }

        return refuses(found.Number) is { } refusal ? refusal
            : signed(found) is { } signature ? new TakeBack(said.Of, [found.Number], signature.Sequence)
            : new Refusal(RefusalCode.NothingToWithdraw);
    }

    private static Outcome<TakeBack> Evidence(Rectification ledger, Actor by, CorrectionReading said, ImmutableArray<MeasureNumber> only)
    {
        var found = ledger.Measures.Where(m => only.IsEmpty || only.Contains(m.Number))
            .SelectMany(m => m.Proof.Where(e => e.By?.Person == by.Id && (said.Sequence ?? e.By.Sequence) == e.By.Sequence).Select(e => (m.Number, Evidence: e)))
            .OrderByDescending(f => f.Evidence.By!.Sequence).FirstOrDefault();
        if (found.Evidence is null)
        {
            return new Refusal(RefusalCode.NothingToWithdraw);
        }

        var target = said.Target is { Measure: > 0 and var measure, Problem: > 0 and var problem } ? new MeasureNumber(problem, measure) : (MeasureNumber?)null;
        var refusal = AddEvidence.DecideWithdrawal(ledger, by, found.Number, found.Evidence.Sha256, null).Refusal
            ?? (target is { } t ? AddEvidence.Decide(ledger, by, t, found.Evidence).Refusal : null);
        return refusal is not null ? refusal : new TakeBack(CorrectedThing.Evidence, [found.Number], found.Evidence.By!.Sequence, found.Evidence.Sha256, target);
    }
}
