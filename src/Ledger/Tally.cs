namespace RectifyBot.Ledger;

/// <summary>What bodies count of their rectification (整改成效).</summary>
/// <param name="Rules">Rules made or mended (建章立制), in 项.</param>
/// <param name="Recovered">Money got back (追回资金), in 元.</param>
/// <param name="HeldToAccount">People held to account (问责), in persons.</param>
public readonly record struct Tally(int Rules, decimal Recovered, int HeldToAccount)
{
    /// <summary>Nothing was counted.</summary>
    public bool IsEmpty => this == default;

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally left, Tally right) =>
        new(Sum(left.Rules, right.Rules), left.Recovered + right.Recovered, Sum(left.HeldToAccount, right.HeldToAccount));

    private static int Sum(int left, int right) => (int)Math.Min(int.MaxValue, (long)left + right);

    /// <summary>Both together.</summary>
    public static Tally Add(Tally left, Tally right) => left + right;
}

/// <summary>What one text says of these figures; null where it does not say.</summary>
/// <param name="IsTotal">It counts from the beginning (累计), and takes the place of what was said before.</param>
public sealed record TallyClaim(int? Rules, decimal? Recovered, int? HeldToAccount, bool IsTotal = false)
{
    /// <summary>The most rules or people that one text is believed to count.</summary>
    public const int MostCounted = 1_000_000;

    /// <summary>The most money that one text is believed to tell, in 元.</summary>
    public const long MostRecovered = 1_000_000_000_000;

    /// <summary>Says nothing.</summary>
    public static TallyClaim None { get; } = new(null, null, null);

    /// <summary>Whether it says nothing.</summary>
    public bool IsEmpty => Rules is null && Recovered is null && HeldToAccount is null;

    /// <summary>These figures, and <paramref name="other"/>'s where these say nothing.</summary>
    public TallyClaim Or(TallyClaim other) => new(Rules ?? other.Rules, Recovered ?? other.Recovered, HeldToAccount ?? other.HeldToAccount);

    /// <summary>What both say in all: a later claim adds up, or takes the place of an earlier one where it counts from the beginning.</summary>
    public TallyClaim Then(TallyClaim later) => later.IsTotal
        ? later.Or(this) with { IsTotal = true }
        : new(Sum(Rules, later.Rules), Sum(Recovered, later.Recovered), Sum(HeldToAccount, later.HeldToAccount), IsTotal);

    /// <summary>The figures, with 0 where nothing is said.</summary>
    public Tally ToTally() => new(Rules ?? 0, Recovered ?? 0, HeldToAccount ?? 0);

    // What is typed has bounds; a sum of many stays a number all the same.
    private static int? Sum(int? first, int? second) => first is null && second is null ? null : (int)Math.Min(int.MaxValue, (long)(first ?? 0) + (second ?? 0));

    // Without the noughts that adding leaves (0.5 + 0.5 = 1.0): the same amount is the same, digit for digit, wherever it was kept.
    private static decimal? Sum(decimal? first, decimal? second) =>
        first is null && second is null ? null : ((first ?? 0) + (second ?? 0)) / 1.0000000000000000000000000000m;
}
