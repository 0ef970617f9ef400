using RectifyBot.Bot.Files.Excel;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Files;

/// <summary>A list as rows of texts: CSV, or the first sheet of an Excel file, whichever its bytes are.</summary>
internal static class TableFile
{
    /// <summary>Reads a file from disk, or says why not.</summary>
    public static async Task<Outcome<List<CsvRow>>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = new FileInfo(path);
            return !file.Exists || file.Length > TextFile.AtMost
                ? new Refusal(RefusalCode.FileUnreadable, file.Exists ? "too_large" : "missing", file.Name)
                : Read(await File.ReadAllBytesAsync(path, cancellationToken), file.Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Refusal(RefusalCode.FileUnreadable, "missing", Path.GetFileName(path));
        }
    }

    /// <summary>The rows of a file whose name is known.</summary>
    public static Outcome<List<CsvRow>> Read(byte[] bytes, string name)
    {
        if (FileKinds.Of(bytes, name) == FileKind.Zip)
        {
            var rows = ExcelReader.Read(bytes, name);
            return rows.Refusal is { } unreadable ? unreadable : rows.Value.ToList();
        }

        var text = TextFile.Read(bytes, name);
        return text.Refusal is { } refusal ? refusal : Csv.Read(text.Value.Text).ToList();
    }
}
