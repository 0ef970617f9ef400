using System.Diagnostics;

namespace RectifyBot.Bot.Tests.Files.Support;

/// <summary>A program of the system that makes or changes a document, in a folder that goes with the test.</summary>
internal sealed class Tool : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("rectifybot-files-").FullName;

    /// <summary>A PDF as a browser prints it, with or without its running heads and page numbers.</summary>
    public byte[] Print(string html, bool heads = true)
    {
        var (page, pdf) = (Path.Combine(Folder, "page.html"), Path.Combine(Folder, "page.pdf"));
        File.WriteAllText(page, html);
        Run(Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            $"--user-data-dir={Path.Combine(Folder, "profile")}", "--host-resolver-rules=MAP * ~NOTFOUND", heads ? "--lang=zh-CN" : "--no-pdf-header-footer", $"--print-to-pdf={pdf}", page);
        return File.ReadAllBytes(pdf);
    }

    /// <summary>A document converted by an office program, which is told the format from the names' endings.</summary>
    public byte[] Convert(byte[] document, string from, string to, string? filter = null)
    {
        var source = Path.Combine(Folder, $"document.{from}");
        File.WriteAllBytes(source, document);
        var input = from == "html" ? new[] { "--infilter=HTML (StarWriter)" } : [];
        Run("/usr/bin/soffice", [$"-env:UserInstallation=file://{Folder}/office", "--headless", .. input, "--convert-to", filter is null ? to : $"{to}:{filter}", "--outdir", Path.Combine(Folder, "out"), source]);
        return File.ReadAllBytes(Path.Combine(Folder, "out", $"document.{to}"));
    }

    /// <summary>A PDF changed by qpdf.</summary>
    public byte[] Qpdf(byte[] pdf, params string[] options)
    {
        var (source, target) = (Path.Combine(Folder, "in.pdf"), Path.Combine(Folder, "changed.pdf"));
        File.WriteAllBytes(source, pdf);
        Run("/usr/bin/qpdf", [.. options, source, target]);
        return File.ReadAllBytes(target);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Run(string program, params string[] arguments)
    {
        Skip.IfNot(File.Exists(program), $"There is no {Path.GetFileName(program)} here: the documents that it makes were not read.");
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        Assert.True(process.ExitCode == 0, $"{program}: {output.Result} {errors.Result}");
    }
}
