using System.Diagnostics;

namespace RectifyBot.Bot.Tests.Files.Excel;

/// <summary>LibreOffice and poppler, where they are installed: they show an Excel file as a person would see it.</summary>
internal static class SpreadsheetProgram
{
    public const string Missing = "LibreOffice or poppler is not installed: no Excel file was opened by another program.";

    private static readonly string[] Needed = ["soffice", "pdftotext"];

    public static bool IsHere { get; } = Array.TrueForAll(Needed, OnPath);

    /// <summary>The first sheet as the program shows it: formatted cells between tabs, a line a row.</summary>
    public static Task<string> AsTextAsync(byte[] xlsx) => ConvertAsync(xlsx, "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true", async folder =>
        await File.ReadAllTextAsync(Path.Combine(folder, "book.csv")));

    /// <summary>The printed pages, as text.</summary>
    public static Task<string[]> AsPagesAsync(byte[] xlsx) => ConvertAsync(xlsx, "pdf", async folder =>
        (await RunAsync("pdftotext", "-layout", Path.Combine(folder, "book.pdf"), "-")).TrimEnd('\f', '\n').Split('\f'));

    private static async Task<T> ConvertAsync<T>(byte[] xlsx, string to, Func<string, Task<T>> read)
    {
        var folder = Directory.CreateTempSubdirectory("rectify-excel-").FullName;
        try
        {
            var file = Path.Combine(folder, "book.xlsx");
            await File.WriteAllBytesAsync(file, xlsx);
            // A profile of its own: two that share one hand their work to each other, or wait.
            var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
            await RunAsync("soffice", "--headless", $"-env:UserInstallation={profile}", "--convert-to", to, "--outdir", folder, file);
            return await read(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Ended after two minutes, by its own id.
    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, await errors);
            return await output;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
