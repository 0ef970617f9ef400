using System.Diagnostics;

namespace RectifyBot.Bench.Understanding;

/// <summary>Keeps this process to one processor until disposed of, where the system lets it.</summary>
internal sealed class OneCore : IDisposable
{
    private readonly nint before;

    private OneCore(nint before) => this.before = before;

    public static OneCore? Take()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            return null;
        }

        var process = Process.GetCurrentProcess();
        var core = new OneCore(process.ProcessorAffinity);
        process.ProcessorAffinity = core.before & -core.before; // the lowest of those it may use
        return core;
    }

    public void Dispose()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            Process.GetCurrentProcess().ProcessorAffinity = before;
        }
    }
}
