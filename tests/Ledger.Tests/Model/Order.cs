namespace RectifyBot.Ledger.Tests.Model;

internal enum Kind
{
    Report, WithdrawReport, Countersign, Prove, Unprove, Move, AskLater, UnaskLater, SettleLater, Remark, Assign, Plan, Split, Merge, Disclose, Delegate, HandOver, RemoveText, Notice,
}

/// <summary>One command, sensible or not. Which of the fields count depends on the kind.</summary>
internal sealed record Order(Kind Kind, int Organisation, int By, int Minutes)
{
    /// <summary>Whose person it is; mostly of the organisation itself.</summary>
    public int Home { get; init; }

    public MeasureNumber[] On { get; init; } = [];

    public int? Sequence { get; init; }

    public string[] Texts { get; init; } = [];

    public string? Reason { get; init; }

    public Move Move { get; init; }

    public Grade? Grade { get; init; }

    public Progress? Progress { get; init; }

    public bool Flag { get; init; }

    public bool Other { get; init; }

    public TallyClaim? Tally { get; init; }

    public Deadline? Deadline { get; init; }

    public int Days { get; init; }

    public int Choice { get; init; }

    public string Name { get; init; } = string.Empty;

    public string Office { get; init; } = string.Empty;

    public override string ToString() =>
        $"{Kind} in {Organisation} by {Home}:{By} after {Minutes} min on [{string.Join(' ', On)}] {Sequence} {Move} {Grade} {Progress} flag={Flag} other={Other} '{Reason}' [{string.Join('|', Texts)}] {Tally} {Deadline} {Days} {Choice} {Name} {Office}";
}
