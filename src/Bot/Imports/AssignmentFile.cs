using RectifyBot.Bot.Files;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Imports;

/// <summary>An assignment list as a file: CSV, or the first sheet of an Excel file, whichever its bytes are.</summary>
internal static class AssignmentFile
{
    /// <summary>Whether a file of that name is meant as a list rather than as a notice.</summary>
    public static bool Claims(string name) => Path.GetExtension(name).ToUpperInvariant() is ".CSV" or ".XLSX";

    /// <summary>Reads a file from disk.</summary>
    public static async Task<Outcome<AssignmentTable>> ReadAsync(string path, CancellationToken cancellationToken) => Of(await TableFile.ReadAsync(path, cancellationToken));

    /// <summary>Reads the bytes of a file whose name is known.</summary>
    public static Outcome<AssignmentTable> Read(byte[] bytes, string name) => Of(TableFile.Read(bytes, name));

    private static Outcome<AssignmentTable> Of(Outcome<List<CsvRow>> rows) => rows.Refusal is { } refusal ? refusal : AssignmentList.Read(rows.Value);
}
