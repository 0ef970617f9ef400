using System.Diagnostics;

namespace RectifyBot.Bench.Understanding;

/// <summary>The understand command itself, in a process of its own, fed with many lines.</summary>
internal static class PipedRun
{
    /// <summary>The largest working set it had, and how long it took from its start.</summary>
    public static async Task<(double Mb, double Seconds)> PeakAsync(string notice, IReadOnlyList<string> lines, int count)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RectifyBot.Bot.dll"), "understand", "--notice", notice])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false,
        })!;
        var (feeding, counting) = (FeedAsync(process, lines, count), CountAsync(process.StandardOutput));
        long peak = 0;
        while (!process.HasExited)
        {
            peak = Math.Max(peak, Peak(process));
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System));
        }

        await feeding;
        var answered = await counting;
        return answered == count && process.ExitCode == 0
            ? (peak / 1024.0 / 1024, watch.Elapsed.TotalSeconds)
            : throw new InvalidOperationException($"understand answered {answered} of {count} lines.");
    }

    private static async Task FeedAsync(Process process, IReadOnlyList<string> lines, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await process.StandardInput.WriteLineAsync(lines[i % lines.Count]);
        }

        process.StandardInput.Close();
    }

    private static async Task<int> CountAsync(StreamReader output)
    {
        var count = 0;
        while (await output.ReadLineAsync() is not null)
        {
            count++;
        }

        return count;
    }

    // Where the process has just ended there is nothing left to read.
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
