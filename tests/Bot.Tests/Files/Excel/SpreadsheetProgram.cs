using RectifyBot.Bot.Tests.Files.Word;

namespace RectifyBot.Bot.Tests.Files.Excel;

/// <summary>LibreOffice and poppler, where they are installed: they show an Excel file as a person would see it.</summary>
internal static class SpreadsheetProgram
{
    public const string Missing = "LibreOffice or poppler is not installed: no Excel file was opened by another program.";

    public static bool IsHere => Office.IsHere;

    /// <summary>The first sheet as the program shows it: formatted cells between tabs, a line a row.</summary>
    public static Task<string> AsTextAsync(byte[] xlsx) => ConvertAsync(xlsx, "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true", async folder =>
        await File.ReadAllTextAsync(Path.Combine(folder, "book.csv")));

    /// <summary>The printed pages, as text.</summary>
    public static Task<string[]> AsPagesAsync(byte[] xlsx) => ConvertAsync(xlsx, "pdf", async folder =>
        (await Office.RunAsync("pdftotext", "-layout", Path.Combine(folder, "book.pdf"), "-")).TrimEnd('\f', '\n').Split('\f'));

    private static async Task<T> ConvertAsync<T>(byte[] xlsx, string to, Func<string, Task<T>> read)
    {
        var folder = Directory.CreateTempSubdirectory("rectify-excel-").FullName;
        try
        {
            var file = Path.Combine(folder, "book.xlsx");
            await File.WriteAllBytesAsync(file, xlsx);
            // A profile of its own: two that share one hand their work to each other, or wait.
            var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
            await Office.RunAsync("soffice", "--headless", $"-env:UserInstallation={profile}", "--convert-to", to, "--outdir", folder, file);
            return await read(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
