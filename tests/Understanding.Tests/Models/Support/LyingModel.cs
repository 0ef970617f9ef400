using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using RectifyBot.Tests;

namespace RectifyBot.Understanding.Tests.Models.Support;

/// <summary>A real language model, small and fluent and wrong, in a process of its own on this machine.</summary>
internal sealed class LyingModel : IAsyncDisposable
{
    private static readonly string Packages = Repository.Path("tests", "npm", "llama");
    private readonly Process process;

    private LyingModel(Process process, string address) => (this.process, Address) = (process, address);

    /// <summary>Whether the model and what runs it are here.</summary>
    public static bool IsHere => Repository.Shared is { } shared && File.Exists(Path.Combine(shared, "models", "serve.mjs")) && Directory.Exists(Path.Combine(Packages, "node_modules"));

    public string Address { get; }

    public static async Task<LyingModel> StartAsync()
    {
        var port = FreePort();
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Shared!, "models", "serve.mjs"), "--port", $"{port}"])
        {
            WorkingDirectory = Packages, RedirectStandardOutput = true, UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Contains($":{port}/v1", said, StringComparison.Ordinal);
        return new LyingModel(process, $"http://127.0.0.1:{port}/v1");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
