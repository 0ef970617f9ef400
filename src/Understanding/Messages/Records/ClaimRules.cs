namespace RectifyBot.Understanding.Messages.Records;

/// <summary>From all signals of one measure to the one claim: the guide's rules, in the order in which they hold.</summary>
internal sealed class ClaimRules
{
    private static readonly Signal[] NotWhole = [Signal.NotDone, Signal.Basically, Signal.Partly, Signal.Rest];
    private static readonly Signal[] NotWholeAtAll = [Signal.NotDone, Signal.Basically, Signal.Rest];

    private readonly IReadOnlyList<ClauseFacts> clauses;
    private readonly Intent intent;
    private readonly List<(Signal Signal, Span Span)> signals;

    private ClaimRules(IReadOnlyList<ClauseFacts> clauses, Intent intent)
    {
        (this.clauses, this.intent) = (clauses, intent);

        // Of a request for a later day the plan is the request itself.
        signals = [.. clauses.SelectMany(c => c.Signals).Where(s => intent != Intent.Extend || s.Signal != Signal.Plan)];
    }

    public static (Read<Claim>? Claim, bool Basically) Of(IReadOnlyList<ClauseFacts> clauses, Intent intent)
    {
        var rules = new ClaimRules(clauses, intent);
        var claim = rules.Claimed();
        return (claim, claim?.Value == Claim.InProgress && rules.First(Signal.Basically) is not null);
    }

    private Read<Claim>? Claimed()
    {
        var none = First(Signal.NotBegun);
        return Whole() is { } whole && none is null && StillOpen() is null ? new(Claim.Completed, whole)
            : First(Signal.LongTerm) is { } kept ? new(Claim.LongTerm, kept)
            : none is { } begun && !HasActed() ? new(Claim.NotStarted, begun)
            : Begun() is { } some ? new(Claim.InProgress, some)
            : First(Signal.Plan, Signal.NotYet, Signal.NoAction) is { } planned ? new(Claim.NotStarted, planned)
            : First(Signal.FollowUp) is { } goesOn ? new(Claim.InProgress, goesOn)
            : null;
    }

    private Span? Whole() =>
        First(Signal.Settled, Signal.Done) ??
        (intent == Intent.CloseOut || OpensWithAll() ? First(Signal.AllOf) : null) ??
        (intent == Intent.CloseOut ? First(Signal.Ended) : null);

    private bool OpensWithAll() => clauses.FirstOrDefault(c => c.Signals.Count > 0)?.Has(Signal.AllOf) == true;

    // A part that is not done outweighs any 完成; what is only still to come outweighs the 完成 of a step.
    private Span? StillOpen() =>
        Unfinished() ?? UnderWay() ?? (First(Signal.Settled) is null ? First(Signal.NotYet, Signal.Blocked) ?? PlannedOn() : null);

    // 佐证放共享盘了, 申请销号: handing in papers is no work on the measure.
    private bool IsBareApplication => intent == Intent.CloseOut && clauses.All(c => c is { Occurred.Count: 0, Quantities.Count: 0 });

    // 没按时交上, 到上周三才拿齐, 这条完成: what is said last of the whole outweighs what was missing before.
    private Span? Unfinished()
    {
        var settled = signals.FindLastIndex(s => s.Signal == Signal.Settled);
        return settled < 0 ? First(NotWhole)
            : signals.Skip(settled).Where(s => NotWholeAtAll.Contains(s.Signal)).Select(s => (Span?)s.Span).FirstOrDefault() ??
                signals.Take(settled).Where(s => s.Signal is Signal.Basically).Select(s => (Span?)s.Span).FirstOrDefault();
    }

    private Span? Begun() =>
        First([.. NotWhole, Signal.Settled, Signal.Done, Signal.AllOf]) ?? First(Signal.Ongoing) ?? (IsBareApplication ? null : First(Signal.Action, Signal.Ended)) ?? First(Signal.NotBegun) ??
        (First(Signal.NotYet) is null ? First(Signal.Blocked) : null);

    // Something else was done already, so that only a part has not begun.
    private bool HasActed() => clauses.Any(c => !c.Has(Signal.NotBegun) &&
        (c.Has(Signal.Done) || c.Has(Signal.Settled) || c.Has(Signal.Partly) || IsAction(c)));

    private static bool IsAction(ClauseFacts clause) =>
        clause.Has(Signal.Action) && !clause.Has(Signal.Blocked) && !clause.Has(Signal.NoAction) && !clause.Has(Signal.NotYet);

    // 两天完成, 12月上旬形成报告: a step was done, and the next has its day.
    private Span? PlannedOn() =>
        clauses.FirstOrDefault(c => c.Due.Count > 0 && !c.Has(Signal.FollowUp) && !c.Has(Signal.Done))?.Due[0].Day.Span;

    // 已完成, 还在补材料: a part is still under way. 已完成, 继续跟踪: a follow-up is none.
    private Span? UnderWay() => clauses
        .Where(c => !c.Has(Signal.FollowUp) && !c.Has(Signal.LongTerm) && !c.Has(Signal.Done) && !c.Has(Signal.Settled))
        .SelectMany(c => c.Signals)
        .Where(s => s.Signal == Signal.Ongoing)
        .Select(s => (Span?)s.Span)
        .FirstOrDefault();

    private Span? First(params ReadOnlySpan<Signal> wanted)
    {
        foreach (var (signal, span) in signals)
        {
            if (wanted.Contains(signal))
            {
                return span;
            }
        }

        return null;
    }
}
