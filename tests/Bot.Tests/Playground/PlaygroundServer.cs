using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Playground;

/// <summary>Microsoft 365 Agents Playground as a process of this test: it plays Teams and its Connector to a bot on this machine.</summary>
internal sealed class PlaygroundServer : IAsyncDisposable
{
    public const string Package = "@microsoft/m365agentsplayground";

    private const string Ready = "Listening on ";
    private const string Refused = "Refused to connect to ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly string _folder;
    private readonly ConcurrentQueue<string> _printed = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PlaygroundServer(Process process, string folder)
    {
        (_process, _folder) = (process, folder);
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Exited += (_, _) => _port.TrySetException(new InvalidOperationException("The Playground ended before it listened: " + string.Join('\n', _printed)));
    }

    /// <summary>Where its page is.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>What it tried to reach outside of this machine, and was not let.</summary>
    public IEnumerable<string> Outside => _printed.Where(line => line.StartsWith(Refused, StringComparison.Ordinal));

    /// <summary>Starts it on a free port, speaking as Teams, and waits until it listens; skips the test, in words, where it is not installed.</summary>
    public static async Task<PlaygroundServer> StartAsync(string bot)
    {
        Skip.IfNot(Node.Has(Package), "Microsoft 365 Agents Playground is not installed (npm ci in tests/npm): the conversation as in Teams was not checked.");
        var folder = Directory.CreateTempSubdirectory("rectifybot-playground-").FullName;
        var process = new Process { StartInfo = Command(bot, folder), EnableRaisingEvents = true };
        var server = new PlaygroundServer(process, folder);
        Start(process);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            server.Address = new Uri($"http://localhost:{await server._port.Task.WaitAsync(Patience)}/");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Start(Process process)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            Directory.Delete(process.StartInfo.WorkingDirectory);
            process.Dispose();
            Skip.If(true, "There is no node here: the conversation as in Teams was not checked.");
        }
    }

    private static ProcessStartInfo Command(string bot, string folder) =>
        new("node",
        [
            "--require", Repository.Path("tests", "npm", "loopback-only.cjs"),
            Repository.Path("tests", "npm", "node_modules", Package, "cli.js"),
            "start", "--app-endpoint", bot, "--channel-id", "msteams", "--port", "0", "--disable-telemetry",
        ])
        {
            // It writes its log into the folder where it stands, opens a browser of its own unless told not to,
            // and with telemetry disabled still counts its use for the makers of its telemetry library.
            WorkingDirectory = folder,
            Environment = { ["TEAMSAPPTESTER_BROWSER"] = "none", ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

    private void Note(string? line)
    {
        if (line is null)
        {
            return;
        }

        _printed.Enqueue(line);
        if (line.StartsWith(Ready, StringComparison.Ordinal) && int.TryParse(line.AsSpan(Ready.Length), CultureInfo.InvariantCulture, out var port))
        {
            _port.TrySetResult(port);
        }
    }
}
