namespace RectifyBot.Ledger.Tests.Model;

/// <summary>A measure as the model has it: plain fields, changed in place.</summary>
internal sealed class Thing
{
    public required MeasureNumber Number;
    public required string Text;
    public string? Office, Official, Leader;
    public string[] Assisting = [];
    public Deadline? Deadline, Original;
    public Said Said = new(Progress.NotStarted, false, false, default, null, null, null);
    public Figures Told;
    public string Standing = "None";
    public List<Proof> Proofs = [];
    public Disclosure Disclosure;
    public bool Planned;
    public (int Sequence, string Person, Said Before)? Claim;
    public Signed? Signed;
    public (Move Move, string Name)? Moved;
    public Grade? Grade;
    public int Relapses;
    public (DateOnly To, string Person)? Later;
    public MeasureNumber? Split;

    public bool LongTerm => Said.LongTerm || Deadline is { IsLongTerm: true };

    public Figures Figures => Told.Then(Said.Figures);

    /// <summary>What is signed, in words instead of a hash.</summary>
    public string Facts => $"{Text}|{Said.Progress}|{LongTerm}|{Said.Blocked}|{Figures.Total}|{Said.At}|{string.Join(',', Proofs.Select(p => p.Sha).Order())}";

    public bool BelongsTo(string? office) => office is not null && (Office == office || Assisting.Contains(office));

    public override string ToString() =>
        $"{Number} {Text} {Office}/{string.Join('+', Assisting)} {Official} {Leader} {Deadline}({Original}) {Said} told{Told} {Standing} {Disclosure} planned={Planned} "
        + $"[{string.Join(',', Proofs)}] claim={Claim} signed={Signed}{(Signed is null ? "" : Signed.Facts == Facts ? " as is" : " changed")} moved={Moved} {Grade} {Relapses} later={Later} split={Split}";
}

/// <summary>What reports said.</summary>
internal sealed record Said(Progress Progress, bool LongTerm, bool Blocked, Figures Figures, DateTimeOffset? At, string? By, Wait? Wait);

/// <summary>A delegate's claim that waits.</summary>
internal sealed record Wait(int Sequence, string Office, string Person);

internal sealed record Proof(char Sha, string Person, int Sequence, bool Removed);

/// <summary>A close-out under way.</summary>
internal sealed record Signed(string Applied, string? Reviewed, string? Approved, DateOnly? LookBack, int? Voided)
{
    public string Facts = string.Empty;

    public bool Equals(Signed? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => 0;

    public override string ToString() => $"{Applied}/{Reviewed}/{Approved}/{LookBack:yyyy-MM-dd}/{Voided}";
}

internal readonly record struct Figures(int? Rules, decimal? Money, int? People, bool Counts)
{
    public string Total => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Rules ?? 0};{(Money ?? 0):0.##};{People ?? 0}");

    public Figures Then(Figures later) => later.Counts
        ? new(later.Rules ?? Rules, later.Money ?? Money, later.People ?? People, true)
        : new(Rules + later.Rules ?? Rules ?? later.Rules, Money + later.Money ?? Money ?? later.Money, People + later.People ?? People ?? later.People, Counts);

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Rules};{Money:0.##};{People};{Counts})");
}
