using RectifyBot.Ledger;

namespace RectifyBot.Ledger.Tests.Model;

/// <summary>The real ledger in the model's words.</summary>
internal static class Shown
{
    public static string Of(Rectification ledger) => string.Join('\n',
        ledger.Measures.Select(Of).Select(t => t.ToString())
            .Append($"{ledger.Version} delegates {string.Join(',', ledger.Delegations.Select(d => d.Person + d.Office))} merged {string.Join(',', ledger.Merged.Select(m => $"{m.Was}>{m.Into}"))}"));

    private static Thing Of(Measure m)
    {
        var thing = new Thing
        {
            Number = m.Number, Text = m.Text, Office = m.Office, Official = m.Official, Leader = m.Leader, Assisting = [.. m.Assisting], Deadline = m.Deadline, Original = m.OriginalDeadline,
            Said = Of(m.Claims), Told = Of(m.Told), Standing = m.Standing.ToString(), Disclosure = m.Disclosure, Planned = m.Planned, Grade = m.Grade, Relapses = m.Relapses, Split = m.SplitFrom,
            Proofs = [.. m.Evidence.Select(e => new Proof(e.Sha256[0], e.By!.Person, e.By.Sequence, e.Removed))],
            Claim = m.Claim is { } c ? (c.Sequence, c.Person, Of(c.Before)) : null,
            Moved = m.Moved is { } moved ? (moved.Move, moved.By.Name) : null,
            Later = m.Extension is { } later ? (later.To, later.Asked.Person) : null,
        };
        thing.Signed = m.CloseOut is { } s
            ? new Signed(s.Applied.Person, s.Reviewed?.Person, s.Approved?.Person, s.LookBack, s.VoidedBy) { Facts = s.Snapshot == Snapshot.Of(m) ? thing.Facts : string.Empty }
            : null;
        return thing;
    }

    private static Said Of(ClaimedFacts c) =>
        new(c.Progress, c.LongTerm, c.Blocked, Of(c.Reported), c.LastReport, c.ReportedBy, c.Countersign is { } w ? new Wait(w.Sequence, w.Office, w.Person) : null);

    private static Figures Of(TallyClaim t) => new(t.Rules, t.Recovered, t.HeldToAccount, t.IsTotal);
}
