using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>What to import, and as whose.</summary>
/// <param name="Organisation">Given where the notice does not name its organisation; wins over what it says.</param>
/// <param name="Accept">Take a notice that differs from what the ledger holds.</param>
public sealed record ImportRequest(TextFile File, string? Organisation, string? Round, AssignmentTable Assignments, bool Accept);

/// <summary>What became of an import.</summary>
public enum ImportEffect
{
    /// <summary>A ledger was made.</summary>
    Created,

    /// <summary>The ledger already stood so.</summary>
    Unchanged,

    /// <summary>The ledger was changed.</summary>
    Updated,

    /// <summary>The notice differs, and nobody accepted that: nothing was written.</summary>
    Differs,
}

/// <summary>What became of an import, with the difference where there was one.</summary>
public sealed record ImportResult(ImportEffect Effect, string Rectification, Notice Notice, NoticeDifference? Difference, int Assigned);

/// <summary>Takes a notice into the ledger. The same notice twice changes nothing; a changed one is shown before it is taken.</summary>
public sealed class NoticeImport(CommitQueue writer)
{
    /// <summary>Imports, or refuses and writes nothing.</summary>
    public Task<Outcome<ImportResult>> RunAsync(ImportRequest request, Actor by, CancellationToken cancellationToken = default)
    {
        var notice = NoticeReader.Read(request.File.Text);
        if (!notice.LooksLikeNotice || notice.Problems.IsEmpty)
        {
            return Refused(RefusalCode.NotANotice);
        }

        notice = notice with { Organisation = request.Organisation ?? notice.Organisation, Round = request.Round ?? notice.Round };
        return notice.Organisation is null
            ? Refused(RefusalCode.OrganisationMissing)
            : writer.RunAsync(Durability.Full, unit => TakeAsync(unit, notice, request, by), cancellationToken);
    }

    /// <summary>The ledger that importing the notice would make, with its assignments; nothing is written.</summary>
    public static Outcome<Rectification> Imagine(Notice notice, ImmutableArray<Assignment> assignments) => Imagine(notice, AssignmentTable.Of(assignments));

    /// <summary>The same with all that a list brings.</summary>
    public static Outcome<Rectification> Imagine(Notice notice, AssignmentTable table)
    {
        var named = notice with { Organisation = notice.Organisation ?? string.Empty };
        var at = DateTimeOffset.UnixEpoch;
        var ledger = Fold.Apply(null, new LedgerEvent("imagined", 1, at, Actor.Operator, Event(named, null, string.Empty), Chain.Root));
        var plans = MeasurePlans.Of(ledger, table);
        if (plans.Refusal is { } unplanned)
        {
            return unplanned;
        }

        Rectification After(Rectification before, EventBody body) => Fold.Apply(before, new LedgerEvent("imagined", before.Version + 1, at, Actor.Operator, body, Chain.Root));
        ledger = plans.Value.Aggregate(ledger, After);
        var assigned = AssignMeasures.Decide(ledger, Actor.Operator, table.Over(ledger));
        if (assigned.Refusal is { } refusal)
        {
            return refusal;
        }

        return assigned.Value is { } body ? After(ledger, body) : ledger;
    }

    /// <summary>The name that a ledger has everywhere: it follows from whose it is and after which round.</summary>
    public static string Name(string organisation, string? round) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(organisation + "\n" + round)))[..16];

    private static Task<Outcome<ImportResult>> Refused(RefusalCode code) =>
        Task.FromResult<Outcome<ImportResult>>(new Refusal(code));

    private static async Task<Outcome<ImportResult>> TakeAsync(Unit unit, Notice notice, ImportRequest request, Actor by)
    {
        var id = Name(notice.Organisation!, notice.Round);
        var before = await unit.Ledger.FindAsync(id);
        var difference = before is null ? null : NoticeDifference.Between(before, notice);
        if (difference is { IsEmpty: false } && !request.Accept)
        {
            return new ImportResult(ImportEffect.Differs, id, notice, difference, 0);
        }

        if (difference is not { IsEmpty: true })
        {
            await unit.Ledger.AppendAsync(id, by, _ => (EventBody?)Event(notice, difference, request.File.Sha256));
        }

        return await AssignAsync(unit, id, notice, request, by, before, difference);
    }

    private static async Task<Outcome<ImportResult>> AssignAsync(
        Unit unit, string id, Notice notice, ImportRequest request, Actor by, Rectification? before, NoticeDifference? difference)
    {
        var plans = MeasurePlans.Of((await unit.Ledger.FindAsync(id))!, request.Assignments);
        if (plans.Refusal is { } unplanned)
        {
            return unplanned;
        }

        foreach (var plan in plans.Value)
        {
            await unit.Ledger.AppendAsync(id, by, ledger => PlanMeasures.Decide(ledger!, by, plan.Problem, plan.Measures));
        }

        var assigned = request.Assignments.Rows.IsEmpty
            ? default
            : await unit.Ledger.AppendAsync(id, by, ledger => AssignMeasures.Decide(ledger!, by, request.Assignments.Over(ledger!)));
        if (assigned.Refusal is { } refusal)
        {
            return refusal;
        }

        var count = assigned.Value?.Event.Body is MeasuresAssigned { Assignments: var list } ? list.Length : 0;
        var unchanged = difference is { IsEmpty: true } && count == 0 && plans.Value.IsEmpty;
        var effect = before is null ? ImportEffect.Created : unchanged ? ImportEffect.Unchanged : ImportEffect.Updated;
        return new ImportResult(effect, id, notice, difference, count);
    }

    private static NoticeImported Event(Notice notice, NoticeDifference? difference, string sha256)
    {
        var was = difference?.Origins.ToDictionary(o => o.Number, o => o.Was) ?? [];
        return new NoticeImported(
            new NoticeHeading(notice.Organisation!, notice.Round, notice.Inspected, notice.Feedback, notice.Published),
            [.. notice.Problems.Select(p => Entry(p, was))],
            sha256);
    }

    private static ProblemEntry Entry(NoticeProblem problem, Dictionary<MeasureNumber, MeasureNumber?> was) =>
        new(problem.Number, problem.Aspect, problem.Group, problem.Title, [.. problem.Measures.Select((text, at) =>
        {
            var (progress, longTerm) = MeasureFacts.Of(text, problem.Status);
            return new MeasureEntry(at + 1, text, progress, longTerm, was.GetValueOrDefault(new MeasureNumber(problem.Number, at + 1)));
        })]);
}
