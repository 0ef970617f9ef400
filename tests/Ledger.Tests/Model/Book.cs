using System.Globalization;

namespace RectifyBot.Ledger.Tests.Model;

/// <summary>One organisation's ledger as the model has it. It gives the kind of event, the refusal in words, or "nothing".</summary>
internal sealed partial class Book(string id, RectificationPolicy policy)
{
    public const string Nothing = "nothing";

    /// <summary>From which standing which move leads where, as the rules of the house have it.</summary>
    private static readonly Dictionary<string, string> Table = """
        None: Report>None RequestCloseOut>CloseOutRequested AddEvidence>None AskExtension>None DecideExtension>None Change>None
        CloseOutRequested: Report>None Review>Reviewed Return>None Withdraw>None AddEvidence>CloseOutRequested DecideExtension>CloseOutRequested Change>CloseOutRequested
        Reviewed: Report>None Approve>Closed Return>None Redo>Reopened AddEvidence>CloseOutRequested DecideExtension>Reviewed Change>CloseOutRequested
        Closed: Reopen>Reopened Redo>Reopened LookBack>Closed Change>Reopened
        Reopened: Report>Reopened RequestCloseOut>CloseOutRequested AddEvidence>Reopened AskExtension>Reopened DecideExtension>Reopened Change>Reopened
        """.Split('\n').SelectMany(line => line.Split(": ")[1].Trim().Split(' ').Select(m => (Key: $"{line.Split(':')[0].Trim()} {m.Split('>')[0]}", To: m.Split('>')[1]))).ToDictionary(m => m.Key, m => m.To);

    private static readonly Dictionary<Role, string> Rights = new()
    {
        [Role.Official] = "Report RequestCloseOut Withdraw AddEvidence AskExtension",
        [Role.Coordinator] = "Report RequestCloseOut Withdraw AddEvidence AskExtension Review Return Reopen Redo LookBack DecideExtension",
        [Role.Leader] = "Approve Return Reopen Redo DecideExtension",
        [Role.Inspector] = "",
    };

    private readonly List<(string Person, string Office)> delegates = [];
    private readonly List<(MeasureNumber Was, MeasureNumber Into)> merged = [];
    private readonly HashSet<int> worded = [];
    private List<Thing> things = [];
    private Actor by = null!;
    private DateTimeOffset at;

    public int Version { get; private set; }

    public IReadOnlyList<MeasureNumber> Numbers => things.ConvertAll(t => t.Number);

    public override string ToString() => string.Join('\n', things.Select(t => t.ToString())
        .Append($"{Version} delegates {string.Join(',', delegates.Select(d => d.Person + d.Office))} merged {string.Join(',', merged.Select(m => $"{m.Was}>{m.Into}"))}"));

    /// <param name="now">UTC, to the millisecond.</param>
    /// <param name="today">In the organisation's zone.</param>
    public string Do(Order order, Actor person, DateTimeOffset now, DateOnly today)
    {
        (by, at) = (person, now);
        if (person.Ledger is not null && person.Ledger != id)
        {
            return No(RefusalCode.OtherLedger);
        }

        var done = Dispatch(order, today);
        if (!done.Contains(' ', StringComparison.Ordinal) && done != Nothing)
        {
            Version++;
        }

        return done;
    }

    private string Dispatch(Order o, DateOnly today) => o.Kind switch
    {
        Kind.Report => Report(o),
        Kind.WithdrawReport => WithdrawReport(o),
        Kind.Countersign => Countersign(o),
        Kind.Prove => Prove(o),
        Kind.Unprove => Unprove(o),
        Kind.Move => Move(o, today),
        Kind.AskLater => AskLater(o),
        Kind.UnaskLater => UnaskLater(o),
        Kind.SettleLater => SettleLater(o),
        Kind.Remark => Remark(o),
        Kind.Assign => Assign(o, today),
        Kind.Plan => Plan(o),
        Kind.Split => Split(o),
        Kind.Merge => Merge(o),
        Kind.Disclose => Disclose(o),
        Kind.Delegate => Delegate(o),
        Kind.HandOver => HandOver(o),
        Kind.RemoveText => RemoveText(o),
        _ => Notice(o),
    };

    private static string No(RefusalCode code, string? state = null, object? about = null, string? who = null) => $"{code} {state}/{about}/{who}";

    private Thing? Find(MeasureNumber number) => things.Find(t => t.Number == number);

    private bool May(string move) => Rights[by.Role].Split(' ').Contains(move);

    private string WrongRole(object? about = null) => No(RefusalCode.RoleMayNot, by.Role.ToString(), about);

    private static string? Leads(Thing thing, string move) =>
        Table.ContainsKey($"{thing.Standing} {move}") ? null : No(RefusalCode.MoveNotAllowed, thing.Standing, thing.Number, thing.Moved?.Name);

    /// <summary>An official acts for the office that leads, the own one or one that gave the word to the person.</summary>
    private string? NotTheirs(Thing thing, bool assisting = false)
    {
        if (by.Role != Role.Official || (by.Office is not null && by.Office == thing.Office) || (assisting && thing.BelongsTo(by.Office)) || delegates.Contains((by.Id, thing.Office ?? "?")))
        {
            return null;
        }

        return thing.Office is null ? No(RefusalCode.NotAssigned, null, thing.Number) : No(RefusalCode.NotYours, thing.Office, thing.Number);
    }

    /// <summary>Changes something that may be signed: then the signatures fall, and it shows.</summary>
    private void Touch(Thing thing, string move, Action change)
    {
        var before = thing.Facts;
        change();
        if (thing.Signed is not { Voided: null } signed || thing.Facts == before)
        {
            return;
        }

        thing.Standing = Table[$"{thing.Standing} {move}"];
        if (thing.Standing == "Reopened")
        {
            thing.Signed = signed with { Voided = Version + 1 };
            thing.Relapses++;
        }
        else
        {
            thing.Signed = signed with { Reviewed = null, Facts = thing.Facts };
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Words(bool any)
    {
        if (any)
        {
            worded.Add(Version + 1);
        }
    }
}
