using RectifyBot.Bot.Files;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Imports;

/// <summary>An assignment list as a file: CSV, or the first sheet of an Excel file, whichever its bytes are.</summary>
internal static class AssignmentFile
{
    /// <summary>Whether a file of that name is meant as a list rather than as a notice.</summary>
    public static bool Claims(string name) => Path.GetExtension(name).ToUpperInvariant() is ".CSV" or ".XLSX";

    /// <summary>Reads a file from disk.</summary>
    public static async Task<Outcome<AssignmentTable>> ReadAsync(string path, CancellationToken cancellationToken)
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

    /// <summary>Reads the bytes of a file whose name is known.</summary>
    public static Outcome<AssignmentTable> Read(byte[] bytes, string name)
    {
        if (FileKinds.Of(bytes, name) == FileKind.Zip)
        {
            return AssignmentList.ReadExcel(bytes, name);
        }

        var text = TextFile.Read(bytes, name);
        return text.Refusal is { } refusal ? refusal : AssignmentList.Read(text.Value.Text);
    }
}
