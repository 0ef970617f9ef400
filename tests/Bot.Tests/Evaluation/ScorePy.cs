using System.Diagnostics;
using System.Text;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Evaluation;

/// <summary>The labelling guide's own score.py, run as it stands over many pairs of files in one process.</summary>
internal static class ScorePy
{
    private const string Mark = "--- next";

    // Each pair is a run of its own; where the script breaks off, its last words are no figures.
    private const string Driver = """
        import runpy, sys
        script, *files = sys.argv[1:]
        for gold, said in zip(files[::2], files[1::2]):
            sys.argv = [script, gold, said]
            try:
                runpy.run_path(script, run_name="__main__")
            except Exception as fault:
                print("broke off:", repr(fault))
            print("--- next")
        """;

    /// <summary>Why it cannot be run here, or null where it can.</summary>
    public static string? Missing =>
        Repository.Shared is null ? "The shared folder with score.py is missing: its counts were not compared with ours."
        : !HasPython() ? "python3 is not installed: the counts of score.py were not compared with ours."
        : null;

    /// <summary>What it prints for each pair of files.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(IReadOnlyList<(string Gold, string Said)> pairs)
    {
        var start = new ProcessStartInfo("python3", ["-c", Driver, Path.Combine(Repository.Shared!, "evaluation", "score.py"), .. pairs.SelectMany(p => new[] { p.Gold, p.Said })])
        {
            RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return [.. output.Split(Mark + "\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    private static bool HasPython() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")));
}
