using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Playground;

/// <summary>Microsoft 365 Agents Playground, which talks to a bot as Teams does; ended with the test.</summary>
internal sealed class PlaygroundProcess : IAsyncDisposable
{
    private readonly Process process;

    private PlaygroundProcess(Process process, int port) => (this.process, Address) = (process, $"http://localhost:{port}");

    public string Address { get; }

    /// <summary>Starts it on a free port and waits, at most a minute, until it answers.</summary>
    public static async Task<PlaygroundProcess> StartAsync(string bot)
    {
        var port = FreePort();
        var script = Repository.Path("tests", "npm", "node_modules", ".bin", "agentsplayground");
        var start = new ProcessStartInfo("node", [script, "start", "-e", $"{bot}/api/messages", "-c", "msteams", "-p", $"{port}", "--dt"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        var started = new PlaygroundProcess(Process.Start(start)!, port);
        started.process.BeginOutputReadLine();
        started.process.BeginErrorReadLine();
        using var http = new HttpClient();
        for (var tries = 0; tries < 120 && !await AnswersAsync(http, started.Address); tries++)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5), TimeProvider.System);
        }

        return started;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string address)
    {
        try
        {
            return (await http.GetAsync(address)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
