using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace RectifyBot.Bot.Tests.Commands;

/// <summary>The program itself, in a process of its own and a data folder that goes with the test.</summary>
internal sealed class BotProgram : IDisposable
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "RectifyBot.Bot.dll");

    public string Folder { get; } = Directory.CreateTempSubdirectory("rectifybot-test-").FullName;

    /// <summary>Writes a file into the folder and gives its path.</summary>
    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs a command to its end.</summary>
    public async Task<Ran> FeedAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments, .. arguments.Contains("--data") ? (string[])[] : ["--data", Path.Combine(Folder, "data")]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return new Ran(process.ExitCode, await output, await errors);
    }

    public Task<Ran> RunAsync(params string[] arguments) => FeedAsync(string.Empty, arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>How a command ended.</summary>
internal sealed record Ran(int Exit, string Output, string Errors)
{
    public IReadOnlyList<JsonElement> Rows => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    public JsonElement Object => Rows.Single();

    public string? Refusal => Object.GetProperty("refusal").GetProperty("code").GetString();
}
