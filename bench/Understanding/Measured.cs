using System.Diagnostics;

namespace RectifyBot.Bench.Understanding;

/// <summary>How long one message took, over many.</summary>
/// <param name="PerSecond">Messages a second of the time spent in them.</param>
/// <param name="Median">Milliseconds.</param>
/// <param name="P99">Milliseconds.</param>
internal sealed record Measured(double PerSecond, double Median, double P99)
{
    /// <summary>Goes round the lines for that time, after as long a warm-up that is not counted.</summary>
    public static Measured Of(IReadOnlyList<string> lines, Func<string, string> answer, TimeSpan duration)
    {
        _ = Times(lines, answer, duration);
        GC.Collect();
        var times = Times(lines, answer, duration);
        times.Sort();
        return new Measured(times.Count / times.Sum() * 1000, times[times.Count / 2], times[times.Count * 99 / 100]);
    }

    private static List<double> Times(IReadOnlyList<string> lines, Func<string, string> answer, TimeSpan duration)
    {
        var times = new List<double>(1 << 20);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < duration)
        {
            foreach (var line in lines)
            {
                var started = Stopwatch.GetTimestamp();
                _ = answer(line);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return times;
    }
}
