namespace RectifyBot.Ledger.Tests.Model;

/// <summary>Random commands: mostly such that something can come of them, some that are nonsense.</summary>
internal sealed class Orders(Random random)
{
    private static readonly Kind[] Often = [Kind.Report, Kind.Report, Kind.Report, Kind.Prove, Kind.Prove, Kind.Move, Kind.Move, Kind.Move, Kind.Move, Kind.Move, Kind.Countersign, Kind.WithdrawReport, Kind.AskLater, Kind.SettleLater, Kind.Delegate];
    private static readonly Move[] Path = [Move.RequestCloseOut, Move.RequestCloseOut, Move.Review, Move.Review, Move.Approve, Move.Approve, Move.LookBack, Move.Reopen, Move.Return, Move.Withdraw, Move.Redo];

    public static RectificationPolicy Policy(Random random) => RectificationPolicy.Default with
    {
        EvidenceNeeded = System.Collections.Immutable.ImmutableDictionary<MeasureClass, int>.Empty.Add(MeasureClass.Dated, random.Next(3)).Add(MeasureClass.LongTerm, random.Next(2)),
        Redo = [.. Enum.GetValues<Grade>().Where(g => g > Grade.Good && random.Next(2) == 0)],
        LookBackMonths = random.Next(4),
        RelapseDays = 1 + random.Next(60),
        CountersignDelegates = random.Next(4) > 0,
        ExtensionDeciders = random.Next(3) switch { 0 => [Role.Coordinator], 1 => [Role.Leader], _ => [Role.Coordinator, Role.Leader] },
    };

    // Steps that lead somewhere, with anything in between.
    private readonly Queue<Order> planned = [];

    public Order Next()
    {
        if (planned.Count == 0 && Chance(0.06))
        {
            (Chance(0.7) ? CloseOut() : Delegated()).ForEach(planned.Enqueue);
        }

        return planned.Count > 0 && Chance(0.7) ? planned.Dequeue() : Any();
    }

    private List<Order> CloseOut()
    {
        var (one, other) = (random.Next(5, 7), random.Next(5, 7));
        return
        [
            Step(Kind.Report, random.Next(8) == 0 ? one : 0), Step(Kind.Prove, random.Next(8) == 0 ? other : 1), Step(Kind.Move, random.Next(8) == 0 ? one : 1, Move.RequestCloseOut),
            Step(Kind.Move, one, Move.Review), Step(Kind.Move, random.Next(7, 9), Move.Approve), Step(Kind.Move, other, Chance(0.5) ? Move.LookBack : Move.Reopen),
        ];
    }

    private List<Order> Delegated() =>
    [
        Step(Kind.Delegate, 5) with { Office = Folk.Offices[0], Choice = 4 }, Step(Kind.Report, 4), Chance(0.5) ? Step(Kind.Report, random.Next(4)) : Step(Kind.Countersign, random.Next(2)) with { Flag = Chance(0.5) },
        Chance(0.5) ? Step(Kind.WithdrawReport, random.Next(5)) : Step(Kind.Countersign, random.Next(2)),
    ];

    private Order Step(Kind kind, int by, Move move = Move.Report)
    {
        var any = Any();
        return any with { Kind = kind, Organisation = 0, Home = 0, By = by, Move = move, On = [new(1, 1)], Sequence = null, Reason = "理由", Progress = Progress.Completed, Other = false, Grade = Chance(0.2) ? any.Grade : null, Choice = 1 + random.Next(5) };
    }

    private Order Any()
    {
        var organisation = Chance(0.6) ? 0 : random.Next(Folk.Organisations);
        var kind = Chance(0.85) ? Pick(Often) : Pick(Enum.GetValues<Kind>());
        var move = Chance(0.97) ? Pick(Path) : Pick(Enum.GetValues<Move>());
        return new Order(kind, organisation, Person(kind, move), random.Next(1, 2000))
        {
            Home = Chance(0.97) ? organisation : random.Next(Folk.Organisations),
            On = [.. Enumerable.Range(0, kind == Kind.Merge || Chance(0.2) ? 2 : Chance(0.02) ? 0 : 1).Select(_ => Number())],
            Sequence = Chance(0.5) ? null : random.Next(-1, 120),
            Texts = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Chance(0.1) ? " " : $"措施{random.Next(9)}")],
            Reason = Chance(0.25) ? null : Chance(0.1) ? "  " : $" 理由{random.Next(9)}",
            Move = move,
            Grade = Chance(0.75) ? null : Pick(Enum.GetValues<Grade>()),
            Progress = Chance(0.6) ? Progress.Completed : Chance(0.3) ? null : Pick(Enum.GetValues<Progress>()),
            Flag = Chance(0.8),
            Other = Chance(0.1),
            Tally = Chance(0.8) ? null : new TallyClaim(Maybe(5), Maybe(9) is { } money ? money * 0.50m : null, Maybe(3), Chance(0.3)),
            Deadline = random.Next(8) switch { 0 => Deadline.LongTerm, 1 => Deadline.AtOnce, 2 => null, _ => Deadline.On(new DateOnly(2026, 3, 16).AddDays(random.Next(400))) },
            Days = random.Next(500),
            Choice = random.Next(1000),
            Name = Pick(Folk.Names),
            Office = Chance(0.6) ? Folk.Offices[0] : Pick(Folk.Offices),
        };
    }

    // Mostly somebody who may do it; by their places among the people of an organisation.
    private int Person(Kind kind, Move move) => !Chance(0.8) ? random.Next(12) : kind switch
    {
        Kind.Move when move is Move.Review or Move.LookBack => random.Next(5, 7),
        Kind.Move when move is Move.Approve => random.Next(7, 9),
        Kind.Move when move is Move.Return or Move.Reopen or Move.Redo => random.Next(5, 9),
        Kind.Move or Kind.Report or Kind.WithdrawReport or Kind.Countersign or Kind.Prove or Kind.Unprove or Kind.AskLater or Kind.UnaskLater or Kind.Plan => Chance(0.6) ? random.Next(2) : random.Next(5),
        Kind.SettleLater or Kind.Remark => random.Next(5, 9),
        _ => random.Next(5, 7),
    };

    private MeasureNumber Number() => Chance(0.02) ? new(random.Next(1, 99), random.Next(1, 99)) : Chance(0.7) ? new(1, 1) : new(random.Next(1, 3), random.Next(1, 4));

    private int? Maybe(int below) => Chance(0.5) ? null : random.Next(below);

    private bool Chance(double part) => random.NextDouble() < part;

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];
}
