using System.Collections.Immutable;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests.Model;

/// <summary>A command as the program's own decisions take it.</summary>
internal static class Real
{
    public static Outcome<EventBody?> Decide(Rectification ledger, Order o, Actor by, RectificationPolicy policy, DateOnly today)
    {
        var first = Book.First(o);
        return o.Kind switch
        {
            Kind.Report => ReportProgress.Decide(ledger, by, Report(o), policy),
            Kind.WithdrawReport => WithdrawReport.Decide(ledger, by, o.Sequence, o.Reason),
            Kind.Countersign => CountersignReport.Decide(ledger, by, o.Other ? [] : [.. o.On], o.Flag, o.Reason),
            Kind.Prove => AddEvidence.Decide(ledger, by, first, Course.File(Book.Letter(o))),
            Kind.Unprove => AddEvidence.DecideWithdrawal(ledger, by, first, new string(Book.Letter(o), 64), o.Reason),
            Kind.Move => MoveStanding.Decide(ledger, by, Change(ledger, o), policy, today),
            Kind.AskLater => Extend.Ask(ledger, by, first, Book.Wanted(o), o.Reason),
            Kind.UnaskLater => Extend.Withdraw(ledger, by, first),
            Kind.SettleLater => Extend.Decide(ledger, by, first, o.Flag, o.Reason, policy),
            Kind.Remark => Remark.Decide(ledger, by, [.. o.On], o.Reason, "书记"),
            Kind.Assign => AssignMeasures.Decide(ledger, by, [.. o.On.Select(n => Assignment(o, n))], policy, today),
            Kind.Plan => PlanMeasures.Decide(ledger, by, first.Problem, [.. o.Texts.Select(t => new PlannedMeasure(t, by.Office))]),
            _ => Arrange(ledger, o, by),
        };
    }

    private static Outcome<EventBody?> Arrange(Rectification ledger, Order o, Actor by) => o.Kind switch
    {
        Kind.Split => ArrangeMeasures.Split(ledger, by, Book.First(o), [.. o.Texts]),
        Kind.Merge => ArrangeMeasures.Merge(ledger, by, [.. o.On], o.Reason),
        Kind.Disclose => ArrangeMeasures.Disclose(ledger, by, [.. o.On], (Disclosure)(o.Choice % 3)),
        Kind.Delegate => Delegate(ledger, o, by),
        Kind.HandOver => ArrangeMeasures.HandOver(ledger, by, o.Name, Folk.Names[o.Choice % 3]),
        Kind.RemoveText => RemoveText.Decide(ledger, by, o.Sequence ?? ledger.Version, o.Reason),
        _ when by.Role != Role.Coordinator => new Refusal(RefusalCode.RoleMayNot, by.Role.ToString()), // who may import is asked before a file is read
        _ => Book.Revised(o.Choice, [.. ledger.Measures.Select(m => m.Number)]),
    };

    private static Outcome<EventBody?> Delegate(Rectification ledger, Order o, Actor by)
    {
        var person = Folk.Of(o.Organisation, ledger.Id)[o.Choice % 11];
        return ArrangeMeasures.Delegate(ledger, by, person.Id, person.Name, o.Office, o.Flag);
    }

    private static Report Report(Order o) => Some.Report([.. o.On.Select(n =>
        Some.Record(n.Problem, n.Measure, o.Progress) with { LongTerm = o.Other, Blocked = !o.Flag, Tally = o.Tally })]);

    private static StandingChange Change(Rectification ledger, Order o) => new(Book.First(o), o.Move, o.Reason)
    {
        Grade = o.Grade,
        Deadline = o.Deadline,
        Found = Book.Found(o),
        Seen = Book.SawWrong(o) ? "something else" : o.Choice % 10 == 1 && ledger.Find(Book.First(o)) is { } shown ? Snapshot.Of(shown) : null,
    };

    private static Assignment Assignment(Order o, MeasureNumber number) =>
        new() { Measure = number, Office = o.Office, Official = o.Name, Deadline = o.Deadline, Assisting = [.. Book.Helpers(o)] };
}
