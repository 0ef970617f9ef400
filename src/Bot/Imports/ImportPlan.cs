using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>What importing a file would do.</summary>
internal enum PlannedEffect
{
    /// <summary>The ledger stands so already.</summary>
    Nothing,

    /// <summary>A ledger of the same body is made, for a round that it does not have yet.</summary>
    NewLedger,

    /// <summary>The ledger is changed.</summary>
    Update,

    /// <summary>The notice names another body, but tells of this ledger's problems: a name written otherwise. Only a person can say so.</summary>
    OtherBody,

    /// <summary>Measures are planned or given to offices.</summary>
    Assign,
}

/// <summary>What importing would do, worked out before anything is written.</summary>
/// <param name="Into">The ledger into which it would go, be it new.</param>
/// <param name="Version">The version of that ledger now; 0 for a new one.</param>
/// <param name="Difference">What would change; null where there is no ledger to compare with.</param>
/// <param name="Rows">How many rows of a list would change something.</param>
internal sealed record ImportPlan(PlannedEffect Effect, string Into, int Version, NoticeDifference? Difference, int Rows = 0)
{
    /// <summary>A notice, dropped by the coordinator of <paramref name="ours"/>.</summary>
    public static Outcome<ImportPlan> Of(Rectification ours, IReadOnlyList<RectificationRow> held, Notice notice, string sha256)
    {
        var fits = notice.Organisation is null || LedgerFinding.Candidates(held, notice).Exists(row => row.Id == ours.Id);
        if (!fits && notice.Organisation == ours.Heading.Organisation)
        {
            return new ImportPlan(PlannedEffect.NewLedger, NoticeImport.Name(notice.Organisation!, notice.Round), 0, null);
        }

        if (!fits && NoticeDifference.ProblemOrigins(ours, notice).Count * 2 < ours.Problems.Length)
        {
            return new Refusal(RefusalCode.OtherOrganisation, notice.Organisation, ours.Heading.Organisation);
        }

        var read = NoticeInLedger.Of(notice, ours);
        var difference = read.Difference! with { Facts = FactChanges.Between(ours, NoticeEvents.Of(read, sha256)) };
        var effect = difference.IsEmpty ? PlannedEffect.Nothing : fits ? PlannedEffect.Update : PlannedEffect.OtherBody;
        return new ImportPlan(effect, ours.Id, ours.Version, difference);
    }

    /// <summary>An assignment list.</summary>
    public static Outcome<ImportPlan> Of(Rectification ours, AssignmentTable table)
    {
        var plans = MeasurePlans.Of(ours, table);
        if (plans.Refusal is { } refusal)
        {
            return refusal;
        }

        var planned = plans.Value.Sum(p => p.Measures.Length);
        var added = plans.Value.SelectMany(p => Enumerable.Range(ours.MeasuresOf(p.Problem).Length + 1, p.Measures.Length).Select(m => new MeasureNumber(p.Problem, m))).ToHashSet();
        var assigned = AssignMeasures.Decide(ours, Actor.Operator, [.. table.Over(ours).Where(a => !added.Contains(a.Measure))]);
        if (assigned.Refusal is { } unknown)
        {
            return unknown;
        }

        var rows = planned + (assigned.Value is Ledger.Events.MeasuresAssigned { Assignments: var changed } ? changed.Length : 0);
        return new ImportPlan(rows == 0 ? PlannedEffect.Nothing : PlannedEffect.Assign, ours.Id, ours.Version, null, rows);
    }
}
