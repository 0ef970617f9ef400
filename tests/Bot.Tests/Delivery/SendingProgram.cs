using System.Diagnostics;

namespace RectifyBot.Bot.Tests.Delivery;

/// <summary>The program itself, serving a data folder in a process of its own that can be killed.</summary>
internal sealed class SendingProgram : IDisposable
{
    private readonly Process process;

    private SendingProgram(Process process) => this.process = process;

    public static SendingProgram Start(string folder)
    {
        // Wherever this runs and at whatever hour: in that zone it is about noon, and no quiet hour.
        var zone = 12 - TimeProvider.System.GetUtcNow().Hour;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "RectifyBot.Bot.dll"), "--data", folder, "--urls", "http://127.0.0.1:0", "--today", $"{ManyNudges.Today:yyyy-MM-dd}"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment["RectifyBot__TimeZone"] = zone == 0 ? "Etc/GMT" : $"Etc/GMT{-zone:+0;-0}";
        start.Environment["Logging__LogLevel__Default"] = "Error";
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.ErrorDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return new SendingProgram(started);
    }

    public bool HasEnded => process.HasExited;

    /// <summary>SIGKILL.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit(TimeSpan.FromSeconds(20));
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
