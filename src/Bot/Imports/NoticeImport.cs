using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>Takes a notice, or the feedback before it, into the ledger. The same text twice changes nothing; a changed one is shown before it is taken.</summary>
public sealed class NoticeImport(CommitQueue writer, RectificationPolicy policy, OrganisationClock clock)
{
    /// <summary>Imports, or refuses and writes nothing.</summary>
    public Task<Outcome<ImportResult>> RunAsync(ImportRequest request, Actor by, CancellationToken cancellationToken = default)
    {
        if (by.Role != Role.Coordinator)
        {
            return Refused(new Refusal(RefusalCode.RoleMayNot, by.Role.ToString()));
        }

        var notice = NoticeReader.Read(request.File.Text);
        if (!notice.LooksLikeNotice || notice.Problems.IsEmpty)
        {
            return Refused(new Refusal(RefusalCode.NotANotice));
        }

        notice = notice with { Organisation = request.Organisation ?? notice.Organisation, Round = request.Round ?? notice.Round };
        return notice.Organisation is null && request.Into is null
            ? Refused(new Refusal(RefusalCode.OrganisationMissing))
            : writer.RunAsync(Durability.Full, unit => TakeAsync(unit, notice, request, by), cancellationToken);
    }

    /// <summary>Gives measures to offices as a list says, in a ledger that is there and stands at that version.</summary>
    public Task<Outcome<int>> AssignAsync(string rectification, int version, AssignmentTable table, Actor by, CancellationToken cancellationToken = default) =>
        writer.RunAsync(Durability.Full, async unit =>
        {
            if ((await unit.Ledger.FindAsync(rectification))?.Version != version)
            {
                return new Refusal(RefusalCode.ImportOutdated);
            }

            var assigned = await Assignments.AppendAsync(unit, rectification, table, by, policy, clock.Today);
            return assigned.Refusal is { } refusal ? refusal : (Outcome<int>)assigned.Value.Changed;
        }, cancellationToken);

    /// <summary>The ledger that importing the notice would make, with its assignments; nothing is written.</summary>
    public static Outcome<Rectification> Imagine(Notice notice, ImmutableArray<Assignment> assignments) => Imagine(notice, AssignmentTable.Of(assignments));

    /// <summary>The same with all that a list brings.</summary>
    public static Outcome<Rectification> Imagine(Notice notice, AssignmentTable table)
    {
        var named = notice with { Organisation = notice.Organisation ?? string.Empty };
        var ledger = After(null, NoticeEvents.Of(NoticeInLedger.Of(named, null), string.Empty));
        var plans = MeasurePlans.Of(ledger, table);
        if (plans.Refusal is { } unplanned)
        {
            return unplanned;
        }

        ledger = plans.Value.Aggregate(ledger, After);
        var assigned = AssignMeasures.Decide(ledger, Actor.Operator, table.Over(ledger));
        if (assigned.Refusal is { } refusal)
        {
            return refusal;
        }

        return assigned.Value is { } body ? After(ledger, body) : ledger;
    }

    /// <summary>The name that a ledger is given when it is made: it follows from whose it is and after which round.</summary>
    public static string Name(string organisation, string? round) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(organisation + "\n" + round)))[..16];

    private static Rectification After(Rectification? before, EventBody body) =>
        Fold.Apply(before, new LedgerEvent("imagined", (before?.Version ?? 0) + 1, DateTimeOffset.UnixEpoch, Actor.Operator, body, Chain.Root));

    private static Task<Outcome<ImportResult>> Refused(Refusal refusal) => Task.FromResult<Outcome<ImportResult>>(refusal);

    private async Task<Outcome<ImportResult>> TakeAsync(Unit unit, Notice read, ImportRequest request, Actor by)
    {
        var found = await IdAsync(unit, read, request);
        if (found.Refusal is { } ambiguous)
        {
            return ambiguous;
        }

        var id = found.Value;
        var before = await unit.Ledger.FindAsync(id);
        by = before is null ? by with { Ledger = id } : by; // who begins a ledger works in it
        var (notice, difference) = (NoticeInLedger.Of(read, before), (NoticeDifference?)null);
        var body = NoticeEvents.Of(notice, request.File.Sha256);
        difference = notice.Difference is { } changes ? changes with { Facts = FactChanges.Between(before!, body) } : null;
        if (difference is not { IsEmpty: true } && request.Version is { } version && version != (before?.Version ?? 0))
        {
            return new Refusal(RefusalCode.ImportOutdated);
        }

        if (difference is { IsEmpty: false } && !request.Accept)
        {
            return new ImportResult(ImportEffect.Differs, id, notice.Notice, difference, before!.Measures.Length, 0);
        }

        if (difference is not { IsEmpty: true })
        {
            var taken = await unit.Ledger.AppendAsync(id, by, _ => (EventBody?)body);
            if (taken.Refusal is { } theirs)
            {
                return theirs;
            }
        }

        var assigned = await Assignments.AppendAsync(unit, id, request.Assignments, by, policy, clock.Today);
        if (assigned.Refusal is { } refusal)
        {
            return refusal;
        }

        var after = (await unit.Ledger.FindAsync(id))!;
        return new ImportResult(Effect(before, difference, assigned.Value), id, notice.Notice, difference, after.Measures.Length, assigned.Value.Assigned);
    }

    private static ImportEffect Effect(Rectification? before, NoticeDifference? difference, AssignmentEffect assigned) =>
        before is null ? ImportEffect.Created : difference is { IsEmpty: true } && assigned.Changed == 0 ? ImportEffect.Unchanged : ImportEffect.Updated;

    private static async Task<Outcome<string>> IdAsync(Unit unit, Notice notice, ImportRequest request)
    {
        if (request.Into is { } into)
        {
            return into;
        }

        var held = await new LedgerReader(unit.Db, new LedgerCache()).ListAsync();
        return LedgerFinding.Candidates(held, notice) switch
        {
            [] => Name(notice.Organisation!, notice.Round),
            [var one] => one.Id,
            var several => new Refusal(RefusalCode.RectificationAmbiguous, string.Join("; ", several.Select(r => $"{r.Organisation} {r.Round}"))),
        };
    }
}
