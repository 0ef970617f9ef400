using System.Diagnostics;
using System.Text.Json;

namespace RectifyBot.Tests;

/// <summary>Runs the small scripts of tests/npm, which ask independent packages.</summary>
internal static class Node
{
    /// <summary>Whether an npm package is installed for the tests.</summary>
    public static bool Has(string package) => Directory.Exists(Repository.Path("tests", "npm", "node_modules", package));

    /// <summary>Runs a script and gives the JSON that it prints. It is ended after a minute.</summary>
    public static async Task<JsonElement> RunAsync(string script, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("node", [Repository.Path("tests", "npm", script), .. arguments])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return JsonDocument.Parse(output).RootElement;
    }
}
