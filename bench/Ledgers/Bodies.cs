using RectifyBot.Ledger;

namespace RectifyBot.Bench.Ledgers;

/// <summary>The bodies of the bench, the same at every run: one large one, the others of fifty measures.</summary>
internal sealed class Bodies(int measures)
{
    public const int Large = 10_000;
    public const int Small = 50;
    public const int PerProblem = 4;
    public const int PerReport = 5;

    /// <summary>The day on which everything is asked.</summary>
    public static DateOnly Today { get; } = new(2026, 3, 16);

    /// <summary>How many there are, the large one included, which is the first.</summary>
    public int Count { get; } = 1 + (Math.Max(measures - Large, Small) / Small);

    /// <summary>All measures of all bodies.</summary>
    public int Measures => Large + ((Count - 1) * Small);

    public static string Id(int body) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"body-{body:000000}");

    public static int Size(int body) => body == 0 ? Large : Small;

    public static int Offices(int body) => body == 0 ? 25 : 5;

    public static string Office(int body, int problem) => $"第{(problem % Offices(body)) + 1}科";

    public static MeasureNumber Number(int i) => new((i / PerProblem) + 1, (i % PerProblem) + 1);

    /// <summary>A body as questions come: each measure is as likely to be asked about as any other.</summary>
    public int Any(Random random) => random.Next(Measures) is var at && at < Large ? 0 : 1 + ((at - Large) / Small);
}
