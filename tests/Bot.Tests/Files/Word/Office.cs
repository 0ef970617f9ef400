using System.Diagnostics;

namespace RectifyBot.Bot.Tests.Files.Word;

/// <summary>LibreOffice and poppler, where they are installed: they show a Word file as a person would see it.</summary>
internal static class Office
{
    public const string Missing = "LibreOffice or poppler is not installed: no Word file was opened by another program.";

    private static readonly string[] Needed = ["soffice", "pdftotext", "pdfinfo"];

    public static bool IsHere { get; } = Array.TrueForAll(Needed, OnPath);

    /// <summary>Writes the file as PDF beside itself and gives the PDF's path.</summary>
    public static async Task<string> ToPdfAsync(string docx)
    {
        await ConvertAsync(docx, "pdf");
        return Path.ChangeExtension(docx, ".pdf");
    }

    /// <summary>The file's words as another program reads them.</summary>
    public static async Task<string> ToTextAsync(byte[] file)
    {
        var folder = Directory.CreateTempSubdirectory("rectify-word-");
        try
        {
            var docx = Path.Combine(folder.FullName, "paper.docx");
            await File.WriteAllBytesAsync(docx, file);
            await ConvertAsync(docx, "txt:Text (encoded):UTF8");
            return await File.ReadAllTextAsync(Path.ChangeExtension(docx, ".txt"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task ConvertAsync(string docx, string format)
    {
        var folder = Path.GetDirectoryName(docx)!;
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        return RunAsync("soffice", "--headless", $"-env:UserInstallation={profile}", "--convert-to", format, "--outdir", folder, docx);
    }

    /// <summary>What a program prints. It is ended after two minutes.</summary>
    public static async Task<string> RunAsync(string program, params string[] arguments)
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
