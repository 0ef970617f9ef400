namespace RectifyBot.Ledger.Tests.Model;

/// <summary>Close-out, relapses, later deadlines.</summary>
internal sealed partial class Book
{
    /// <summary>Two in ten say what they saw, one of them something else than what stands.</summary>
    public static bool SawWrong(Order o) => o.Choice % 10 == 0;

    /// <summary>Now and then a person says in which standing it was found.</summary>
    public static Standing? Found(Order o) => o.Choice % 7 == 0 ? Standing.CloseOutRequested : null;

    private string Move(Order o, DateOnly today)
    {
        var (number, move) = (First(o), o.Move);
        if (move is Ledger.Move.Approve or Ledger.Move.LookBack && o.Grade is { } graded && policy.Redo.Contains(graded))
        {
            move = Ledger.Move.Redo;
        }

        var own = "RequestCloseOut Withdraw Review Approve Return Reopen Redo LookBack".Split(' ').Contains(move.ToString());
        if (!own || !May(o.Move.ToString()) || !May(move.ToString()))
        {
            return WrongRole(number);
        }

        if (Find(number) is not { } t)
        {
            return No(RefusalCode.MeasureNotFound, null, number);
        }

        var late = Found(o) is { } found && found.ToString() != t.Standing ? No(RefusalCode.MoveNotAllowed, t.Standing, number, t.Moved?.Name) : null;
        if ((Leads(t, move.ToString()) ?? late ?? Against(t, move, o) ?? (SawWrong(o) ? No(RefusalCode.ChangedSinceShown, null, number) : null)) is { } refusal)
        {
            return refusal;
        }

        Make(t, move, o, today);
        Words(!string.IsNullOrWhiteSpace(o.Reason));
        return "standing_moved";
    }

    private string? Against(Thing t, Move move, Order o) => move switch
    {
        Ledger.Move.RequestCloseOut => NotTheirs(t) ?? NotReady(t),
        Ledger.Move.Withdraw => NotTheirs(t),
        Ledger.Move.Review => Involved(t) ?? Unproven(t),
        Ledger.Move.Approve => Involved(t) ?? (t.Signed!.Reviewed == by.Id ? No(RefusalCode.SamePerson, "reviewer", t.Number) : null)
            ?? (t.Signed.Facts == t.Facts ? null : No(RefusalCode.ChangedSinceShown, null, t.Number)) ?? Unproven(t),
        Ledger.Move.Return or Ledger.Move.Reopen => string.IsNullOrWhiteSpace(o.Reason) ? No(RefusalCode.ReasonMissing, null, t.Number) : null,
        _ => null,
    };

    private static string? NotCompleted(Thing t) => t.LongTerm || t.Said.Progress == Progress.Completed ? null : No(RefusalCode.NotCompleted, t.Said.Progress.ToString(), t.Number);

    private string? NotReady(Thing t) =>
        (t.Said.Wait is { } w ? No(RefusalCode.CountersignPending, w.Office, t.Number) : null) ?? NotCompleted(t) ?? Unproven(t);

    private string? Unproven(Thing t)
    {
        var kind = t.LongTerm ? MeasureClass.LongTerm : t.Deadline is { IsAtOnce: true } ? MeasureClass.AtOnce : MeasureClass.Dated;
        var needed = policy.EvidenceNeeded.TryGetValue(kind, out var named) ? named : 1;
        return t.Proofs.Count(p => !p.Removed) >= needed ? null : No(RefusalCode.EvidenceMissing, $"{needed}", t.Number);
    }

    private string? Involved(Thing t) => t.Signed!.Applied == by.Id ? No(RefusalCode.SamePerson, "applicant", t.Number)
        : t.Said.By == by.Id || t.Proofs.Exists(p => !p.Removed && p.Person == by.Id) ? No(RefusalCode.SamePerson, "reporter", t.Number)
        : null;

    private void Make(Thing t, Move move, Order o, DateOnly today)
    {
        t.Standing = Table[$"{t.Standing} {move}"];
        t.Moved = (move, by.Name);
        t.Grade = o.Grade ?? t.Grade;
        switch (move)
        {
            case Ledger.Move.RequestCloseOut:
                t.Signed = new Signed(by.Id, null, null, null, null) { Facts = t.Facts };
                break;
            case Ledger.Move.Review:
                t.Signed = t.Signed! with { Reviewed = by.Id, Facts = t.Facts };
                break;
            case Ledger.Move.Approve:
                t.Signed = t.Signed! with { Approved = by.Id, LookBack = policy.LookBackMonths == 0 ? null : today.AddMonths(policy.LookBackMonths) };
                t.Later = null;
                break;
            case Ledger.Move.LookBack:
                t.Signed = t.Signed! with { LookBack = null, Facts = t.Facts };
                break;
            case Ledger.Move.Reopen or Ledger.Move.Redo:
                Begin(t, o, today);
                break;
            default:
                t.Signed = null;
                break;
        }
    }

    /// <summary>The clock starts again.</summary>
    private void Begin(Thing t, Order o, DateOnly today)
    {
        var fresh = today.AddDays(policy.RelapseDays);
        if (o.Deadline is { } named)
        {
            t.Deadline = Dated(named, today);
        }
        else if (!t.LongTerm && !(t.Deadline?.Day > fresh))
        {
            t.Deadline = Deadline.On(fresh);
        }

        (t.Signed, t.Claim, t.Said) = (null, null, t.Said with { Progress = Progress.InProgress });
        t.Relapses++;
    }

    private Deadline Dated(Deadline deadline, DateOnly today) =>
        deadline is { IsAtOnce: true, Day: null } ? Deadline.AtOnceBy(policy.Calendar.AddWorkingDays(today, policy.AtOnceWorkingDays)) : deadline;

    private string? MayExtend(MeasureNumber number, string move) => !May(move) ? WrongRole(number)
        : Find(number) is not { } t ? No(RefusalCode.MeasureNotFound, null, number)
        : NotTheirs(t) ?? Leads(t, move);

    public static DateOnly Wanted(Order o) => new DateOnly(2026, 3, 16).AddDays(o.Days);

    private static string? NotLater(Thing t, DateOnly to) => t.LongTerm || t.Deadline?.Day is null ? No(RefusalCode.NothingToExtend, null, t.Number)
        : to <= t.Deadline.Value.Day ? No(RefusalCode.ExtensionNotLater, Iso(t.Deadline.Value.Day.Value), t.Number)
        : null;

    private string AskLater(Order o)
    {
        var number = First(o);
        if (MayExtend(number, "AskExtension") is { } refusal)
        {
            return refusal;
        }

        var t = Find(number)!;
        var no = t.Later is { } later ? No(RefusalCode.ExtensionPending, Iso(later.To), number)
            : NotLater(t, Wanted(o)) ?? (string.IsNullOrWhiteSpace(o.Reason) ? No(RefusalCode.ReasonMissing, null, number) : null);
        if (no is not null)
        {
            return no;
        }

        t.Later = (Wanted(o), by.Id);
        Words(true);
        return "extension_requested";
    }

    private string UnaskLater(Order o)
    {
        var number = First(o);
        var no = MayExtend(number, "AskExtension") ?? (Find(number)!.Later is null ? No(RefusalCode.NothingToDecide, null, number) : null);
        if (no is null)
        {
            Find(number)!.Later = null;
        }

        return no ?? "extension_settled";
    }

    private string SettleLater(Order o)
    {
        var number = First(o);
        if (!policy.ExtensionDeciders.Contains(by.Role))
        {
            return WrongRole(number);
        }

        var no = MayExtend(number, "DecideExtension") ?? (Find(number)!.Later is null ? No(RefusalCode.NothingToDecide, null, number) : null);
        if (no is not null)
        {
            return no;
        }

        var (t, (to, asker)) = (Find(number)!, Find(number)!.Later!.Value);
        if ((asker == by.Id ? No(RefusalCode.SamePerson, "asker", number) : o.Flag ? NotLater(t, to) : null) is { } unfit)
        {
            return unfit;
        }

        if (o.Flag)
        {
            (t.Original, t.Deadline) = (t.Original ?? t.Deadline, t.Deadline is { IsAtOnce: true } ? Deadline.AtOnceBy(to) : Deadline.On(to));
        }

        t.Later = null;
        Words(!string.IsNullOrWhiteSpace(o.Reason));
        return "extension_settled";
    }
}
