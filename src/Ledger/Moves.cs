using System.Collections.Frozen;

namespace RectifyBot.Ledger;

/// <summary>What can be done to a measure's standing.</summary>
public enum Move
{
    /// <summary>Progress is reported.</summary>
    Report,

    /// <summary>申请销号.</summary>
    RequestCloseOut,

    /// <summary>The rectification office finds the application in order.</summary>
    Review,

    /// <summary>同意销号.</summary>
    Approve,

    /// <summary>退回.</summary>
    Return,

    /// <summary>反弹: what was closed is open again.</summary>
    Reopen,

    /// <summary>The applicant takes the application back.</summary>
    Withdraw,

    /// <summary>二次整改: the grade is not good enough, and the work begins again.</summary>
    Redo,

    /// <summary>回头看: somebody looked back at what was closed, and it holds.</summary>
    LookBack,

    /// <summary>Evidence is added.</summary>
    AddEvidence,

    /// <summary>A later deadline is asked for.</summary>
    AskExtension,

    /// <summary>A later deadline is granted or refused.</summary>
    DecideExtension,

    /// <summary>What was signed changes: the text, the evidence, the scope. Nobody makes it as such; it follows from other events.</summary>
    Change,
}

/// <summary>The one table of standings and moves, and who may make which. A move that is not in it is refused.</summary>
public static class Moves
{
    // A report on a measure that waits for close-out withdraws the application: what was applied for is no longer what stands.
    private static readonly FrozenDictionary<(Standing, Move), Standing> Table = new Dictionary<(Standing, Move), Standing>
    {
        [(Standing.None, Move.Report)] = Standing.None,
        [(Standing.None, Move.RequestCloseOut)] = Standing.CloseOutRequested,
        [(Standing.None, Move.AddEvidence)] = Standing.None,
        [(Standing.None, Move.AskExtension)] = Standing.None,
        [(Standing.None, Move.DecideExtension)] = Standing.None,
        [(Standing.None, Move.Change)] = Standing.None,
        [(Standing.CloseOutRequested, Move.Report)] = Standing.None,
        [(Standing.CloseOutRequested, Move.Review)] = Standing.Reviewed,
        [(Standing.CloseOutRequested, Move.Return)] = Standing.None,
        [(Standing.CloseOutRequested, Move.Withdraw)] = Standing.None,
        [(Standing.CloseOutRequested, Move.AddEvidence)] = Standing.CloseOutRequested,
        [(Standing.CloseOutRequested, Move.DecideExtension)] = Standing.CloseOutRequested,
        [(Standing.CloseOutRequested, Move.Change)] = Standing.CloseOutRequested,
        [(Standing.Reviewed, Move.Report)] = Standing.None,
        [(Standing.Reviewed, Move.Approve)] = Standing.Closed,
        [(Standing.Reviewed, Move.Return)] = Standing.None,
        [(Standing.Reviewed, Move.Redo)] = Standing.Reopened,
        [(Standing.Reviewed, Move.AddEvidence)] = Standing.CloseOutRequested,
        [(Standing.Reviewed, Move.DecideExtension)] = Standing.Reviewed,
        [(Standing.Reviewed, Move.Change)] = Standing.CloseOutRequested,
        [(Standing.Closed, Move.Reopen)] = Standing.Reopened,
        [(Standing.Closed, Move.Redo)] = Standing.Reopened,
        [(Standing.Closed, Move.LookBack)] = Standing.Closed,
        [(Standing.Closed, Move.Change)] = Standing.Reopened,
        [(Standing.Reopened, Move.Report)] = Standing.Reopened,
        [(Standing.Reopened, Move.RequestCloseOut)] = Standing.CloseOutRequested,
        [(Standing.Reopened, Move.AddEvidence)] = Standing.Reopened,
        [(Standing.Reopened, Move.AskExtension)] = Standing.Reopened,
        [(Standing.Reopened, Move.DecideExtension)] = Standing.Reopened,
        [(Standing.Reopened, Move.Change)] = Standing.Reopened,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<(Role, Move)> Rights = new Dictionary<Role, Move[]>
    {
        [Role.Official] = [Move.Report, Move.RequestCloseOut, Move.Withdraw, Move.AddEvidence, Move.AskExtension],
        [Role.Coordinator] =
        [
            Move.Report, Move.RequestCloseOut, Move.Withdraw, Move.AddEvidence, Move.AskExtension,
            Move.Review, Move.Return, Move.Reopen, Move.Redo, Move.LookBack, Move.DecideExtension,
        ],
        [Role.Leader] = [Move.Approve, Move.Return, Move.Reopen, Move.Redo, Move.DecideExtension],
        [Role.Inspector] = [],
    }.SelectMany(r => r.Value.Select(move => (r.Key, move))).ToFrozenSet();

    /// <summary>Where the move leads from that standing, or a refusal that names the standing.</summary>
    public static Outcome<Standing> From(Standing standing, Move move) =>
        Table.TryGetValue((standing, move), out var next) ? next : new Refusal(RefusalCode.MoveNotAllowed, standing.ToString());

    /// <summary>The same for a measure: the refusal also names the measure and who moved it last.</summary>
    public static Outcome<Standing> From(Measure measure, Move move)
    {
        var next = From(measure.Standing, move);
        return next.Refusal is { } refusal ? refusal with { About = measure.Number.ToString(), Who = measure.Moved?.By.Name } : next;
    }

    /// <summary>Whether the role may make the move at all; whose measure it is, is asked elsewhere.</summary>
    public static bool Allows(Role role, Move move) => Rights.Contains((role, move));
}
