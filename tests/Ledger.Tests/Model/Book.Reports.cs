namespace RectifyBot.Ledger.Tests.Model;

/// <summary>Reports, evidence, and what is taken back of them.</summary>
internal sealed partial class Book
{
    private string Report(Order o)
    {
        if (!May("Report"))
        {
            return WrongRole();
        }

        if (o.On.Length == 0)
        {
            return No(RefusalCode.NothingToRecord);
        }

        foreach (var number in o.On)
        {
            var refusal = Find(number) is not { } found ? No(RefusalCode.MeasureNotFound, null, number) : NotTheirs(found, assisting: true) ?? Leads(found, "Report");
            if (refusal is not null)
            {
                return refusal;
            }
        }

        if (o.On.Distinct().Count() < o.On.Length)
        {
            return No(RefusalCode.CorrectionInvalid, "measure", o.On[0]);
        }

        var offices = o.On.Select(n => by.Role == Role.Official && !Find(n)!.BelongsTo(by.Office) ? Find(n)!.Office : null).Distinct().ToList();
        if (offices.Count > 1)
        {
            return No(RefusalCode.NotYours, offices.Find(f => f is not null), o.On[0]);
        }

        foreach (var number in o.On)
        {
            Say(Find(number)!, o, offices[0]);
        }

        Words(true);
        return "progress_reported";
    }

    private void Say(Thing t, Order o, string? office)
    {
        var was = t.Said;
        var wait = office is not null && policy.CountersignDelegates ? new Wait(Version + 1, office, by.Id)
            : was.Wait is { } w && by.Role == Role.Official && by.Office != w.Office ? w : null;
        var progress = o.Progress ?? (o.Other && was.Progress == Progress.NotStarted ? Progress.InProgress : was.Progress);
        var told = o.Tally is { } f ? new Figures(f.Rules, f.Recovered, f.HeldToAccount, f.IsTotal) : default;
        t.Said = new Said(progress, o.Other || (was.LongTerm && o.Progress is null), !o.Flag, was.Figures.Then(told), at, by.Id, wait);
        t.Claim = (Version + 1, by.Id, was);
        (t.Standing, t.Signed) = (t.Standing == "Reopened" ? "Reopened" : "None", null);
    }

    private static void TakeBack(Thing t)
    {
        (t.Said, t.Claim, t.Signed) = (t.Claim!.Value.Before, null, null);
        t.Standing = t.Standing == "Reopened" ? "Reopened" : "None";
    }

    private string WithdrawReport(Order o)
    {
        if (!May("Report"))
        {
            return WrongRole();
        }

        var last = o.Sequence ?? things.Where(t => t.Claim?.Person == by.Id).Select(t => t.Claim!.Value.Sequence).DefaultIfEmpty(-7).Max();
        var mine = things.FindAll(t => t.Claim is { } c && c.Sequence == last && c.Person == by.Id);
        if (mine.Count == 0)
        {
            return o.Sequence is null ? No(RefusalCode.NothingToWithdraw) : No(RefusalCode.ReportNotYours, null, o.Sequence);
        }

        if (mine.Find(t => t.Standing is "Reviewed" or "Closed") is { } late)
        {
            return No(RefusalCode.MoveNotAllowed, late.Standing, late.Number, late.Moved?.Name);
        }

        mine.ForEach(TakeBack);
        Words(o.Reason is not null);
        return "report_withdrawn";
    }

    private string Countersign(Order o)
    {
        if (by.Role is Role.Leader or Role.Inspector)
        {
            return WrongRole();
        }

        var all = things.FindAll(t => t.Said.Wait is not null && (o.Other || o.On.Length == 0 || o.On.Contains(t.Number)));
        var mine = all.FindAll(t => t.Said.Wait!.Person != by.Id && (by.Role == Role.Coordinator || t.Said.Wait.Office == by.Office));
        if (mine.Count == 0)
        {
            return all.Count == 0 || o.Other || o.On.Length == 0 ? No(RefusalCode.NothingToCountersign)
                : all[0].Said.Wait!.Person == by.Id ? No(RefusalCode.SamePerson, "reporter", all[0].Number)
                : No(RefusalCode.NotYours, all[0].Said.Wait!.Office, all[0].Number);
        }

        var first = mine.Min(t => t.Said.Wait!.Sequence);
        mine.RemoveAll(t => t.Said.Wait!.Sequence != first);
        if (!o.Flag && mine.Exists(t => t.Claim?.Sequence != first))
        {
            return No(RefusalCode.ReportNotYours, null, first);
        }

        mine.ForEach(o.Flag ? Agree : TakeBack);
        Words(o.Reason is not null);
        return "report_countersigned";
    }

    private static void Agree(Thing t)
    {
        if (t.Claim is { } c && c.Before.Wait == t.Said.Wait)
        {
            t.Claim = c with { Before = c.Before with { Wait = null } };
        }

        t.Said = t.Said with { Wait = null };
    }

    private string? MayProve(MeasureNumber number) => !May("AddEvidence") ? WrongRole(number)
        : Find(number) is not { } t ? No(RefusalCode.MeasureNotFound, null, number)
        : NotTheirs(t, assisting: true) ?? Leads(t, "AddEvidence");

    private string Prove(Order o)
    {
        var number = First(o);
        if (MayProve(number) is { } refusal)
        {
            return refusal;
        }

        var (t, sha) = (Find(number)!, Letter(o));
        if (t.Proofs.Exists(p => p.Sha == sha))
        {
            return No(RefusalCode.EvidenceHeld, null, number);
        }

        Touch(t, "AddEvidence", () => t.Proofs.Add(new Proof(sha, by.Id, Version + 1, false)));
        Words(true);
        return "evidence_added";
    }

    private string Unprove(Order o)
    {
        var number = First(o);
        if (MayProve(number) is { } refusal)
        {
            return refusal;
        }

        var (t, sha) = (Find(number)!, Letter(o));
        if (!t.Proofs.Exists(p => p.Sha == sha && (by.Role != Role.Official || p.Person == by.Id)))
        {
            return No(RefusalCode.EvidenceNotFound, null, number);
        }

        if (t.Standing == "Reviewed")
        {
            return No(RefusalCode.MoveNotAllowed, "Reviewed", number, t.Moved?.Name);
        }

        Touch(t, "Change", () => t.Proofs.RemoveAll(p => p.Sha == sha));
        Words(o.Reason is not null);
        return "evidence_withdrawn";
    }

    /// <summary>The measure that an order about one measure is about.</summary>
    public static MeasureNumber First(Order o) => o.On.Length == 0 ? new MeasureNumber(98, 98) : o.On[0];

    public static char Letter(Order o) => (char)('a' + (o.Choice % 5));
}
