using System.Diagnostics;

namespace RectifyBot.Bench;

/// <summary>A server in a process of its own, so that its processor time and memory are its own too.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, string address, TimeSpan start) => (this.process, Address, Start) = (process, address, start);

    public string Address { get; }

    /// <summary>From starting the process to its saying that it listens.</summary>
    public TimeSpan Start { get; }

    /// <summary>Processor time so far, user and system.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory, bytes.</summary>
    public long Resident
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static async Task<ServerProcess> StartAsync(params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        var started = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["serve", .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false,
        })!;
        var address = await started.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new ServerProcess(started, address, watch.Elapsed);
    }

    public async ValueTask DisposeAsync()
    {
        await process.StandardInput.WriteLineAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
