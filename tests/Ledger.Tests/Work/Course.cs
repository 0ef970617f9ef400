using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests;

/// <summary>A ledger in memory, brought along by decisions of people: what is decided is folded in, what is refused is told.</summary>
internal sealed class Course
{
    /// <summary>The measure that most is done to: led by 水保科, assisted by 办公室, due on 1 April.</summary>
    public static MeasureNumber One { get; } = new(1, 1);

    public static MeasureNumber Two { get; } = new(1, 2);

    public static DateOnly Due { get; } = new(2026, 4, 1);

    public static DateOnly Today { get; } = new(2026, 3, 16);

    private int minutes;

    public Course(RectificationPolicy? policy = null)
    {
        Policy = policy ?? RectificationPolicy.Default;
        Ledger = Some.Ledger(
            Some.Assigned(Some.Assign(1, 1, "水保科", Deadline.On(Due)) with { Assisting = ["办公室"] }, Some.Assign(1, 2, "水保科", Deadline.On(Due)), Some.Assign(2, 1, "财务科", Deadline.On(Due))),
            new DelegateSet(People.Delegate.Id, People.Delegate.Name, "水保科", Allowed: true));
    }

    public RectificationPolicy Policy { get; }

    public Rectification Ledger { get; private set; }

    public Measure Measure => Ledger.Find(One)!;

    /// <summary>What the person gets: the refusal, or null where it was recorded.</summary>
    public Refusal? Try(Actor by, Func<Rectification, Outcome<EventBody?>> decide)
    {
        var decided = decide(Ledger);
        if (decided.Refusal is null && decided.Value is { } body)
        {
            Ledger = Fold.Apply(Ledger, new LedgerEvent("r1", Ledger.Version + 1, Some.Monday.AddHours(1).AddMinutes(minutes++), by, body, Chain.Root));
        }

        return decided.Refusal;
    }

    /// <summary>The same where it must not be refused.</summary>
    public Course Do(Actor by, Func<Rectification, Outcome<EventBody?>> decide)
    {
        Assert.Null(Try(by, decide));
        return this;
    }

    public Refusal? Move(Actor by, StandingChange change) => Try(by, ledger => MoveStanding.Decide(ledger, by, change, Policy, Today));

    public Refusal? Move(Actor by, Move move, string? reason = null, Grade? grade = null) => Move(by, new StandingChange(One, move, reason) { Grade = grade });

    public Refusal? Report(Actor by, Progress? progress = Progress.Completed, params MeasureNumber[] measures) => Try(by, ledger => ReportProgress.Decide(
        ledger, by, Some.Report([.. (measures.Length == 0 ? [One] : measures).Select(m => Some.Record(m.Problem, m.Measure, progress))]), Policy));

    public Refusal? Prove(Actor by, char file = 'e', MeasureNumber? measure = null) => Try(by, ledger => AddEvidence.Decide(ledger, by, measure ?? One, File(file)));

    public static Evidence File(char letter) => new(new string(letter, 64), $"{letter}.jpg", "image/jpeg", 100, null);

    /// <summary>Brings the measure into a standing, each step by somebody else.</summary>
    public Course To(Standing standing)
    {
        Assert.Null(Report(People.Owner));
        Assert.Null(Prove(People.Owner));
        Assert.Null(standing > Standing.None ? Move(People.Owner, RectifyBot.Ledger.Move.RequestCloseOut) : null);
        Assert.Null(standing > Standing.CloseOutRequested ? Move(People.Coordinator, RectifyBot.Ledger.Move.Review) : null);
        Assert.Null(standing > Standing.Reviewed ? Move(People.Leader, RectifyBot.Ledger.Move.Approve) : null);
        Assert.Null(standing > Standing.Closed ? Move(People.Coordinator, RectifyBot.Ledger.Move.Reopen, "又发生了") : null);
        Assert.Equal(standing, Measure.Standing);
        return this;
    }
}
