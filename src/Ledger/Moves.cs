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
}

/// <summary>The one table of standings and moves, and who may make which. A move that is not in it is refused.</summary>
public static class Moves
{
    // A report on a measure that waits for close-out withdraws the application: what was applied for is no longer what stands.
    private static readonly FrozenDictionary<(Standing, Move), Standing> Table = new Dictionary<(Standing, Move), Standing>
    {
        [(Standing.None, Move.Report)] = Standing.None,
        [(Standing.None, Move.RequestCloseOut)] = Standing.CloseOutRequested,
        [(Standing.CloseOutRequested, Move.Report)] = Standing.None,
        [(Standing.CloseOutRequested, Move.Review)] = Standing.Reviewed,
        [(Standing.CloseOutRequested, Move.Return)] = Standing.None,
        [(Standing.Reviewed, Move.Report)] = Standing.None,
        [(Standing.Reviewed, Move.Approve)] = Standing.Closed,
        [(Standing.Reviewed, Move.Return)] = Standing.None,
        [(Standing.Closed, Move.Reopen)] = Standing.Reopened,
        [(Standing.Reopened, Move.Report)] = Standing.Reopened,
        [(Standing.Reopened, Move.RequestCloseOut)] = Standing.CloseOutRequested,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<(Role, Move)> Rights = new HashSet<(Role, Move)>
    {
        (Role.Official, Move.Report),
        (Role.Official, Move.RequestCloseOut),
        (Role.Coordinator, Move.Report),
        (Role.Coordinator, Move.RequestCloseOut),
        (Role.Coordinator, Move.Review),
        (Role.Coordinator, Move.Return),
        (Role.Coordinator, Move.Reopen),
        (Role.Leader, Move.Approve),
        (Role.Leader, Move.Return),
        (Role.Leader, Move.Reopen),
    }.ToFrozenSet();

    /// <summary>Where the move leads from that standing, or a refusal that names the standing.</summary>
    public static Outcome<Standing> From(Standing standing, Move move) =>
        Table.TryGetValue((standing, move), out var next) ? next : new Refusal(RefusalCode.MoveNotAllowed, standing.ToString());

    /// <summary>Whether the role may make the move at all; whose measure it is, is asked elsewhere.</summary>
    public static bool Allows(Role role, Move move) => Rights.Contains((role, move));
}
