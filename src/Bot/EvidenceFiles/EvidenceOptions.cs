namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>The section "RectifyBot:Evidence": what may be sent as evidence (佐证材料), and how much of it.</summary>
public sealed class EvidenceOptions
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The largest file, in bytes; 1 KB to 100 MB, default 20 MB.</summary>
    public int MostBytes { get; set; } = 20 * Megabyte;

    /// <summary>How many pieces one measure holds; 1 to 500, default 50.</summary>
    public int MostPerMeasure { get; set; } = 50;

    /// <summary>The kinds that are taken, with commas between. The default is all that are known but video: papers and tables of offices, text, pictures.</summary>
    public string Types { get; set; } = "pdf,ofd,docx,xlsx,pptx,doc,xls,ppt,txt,md,csv,jpg,png,gif,webp,heic,bmp,tif";

    /// <summary>Whether files of that kind are taken.</summary>
    public bool Takes(EvidenceKind kind) => Names().Contains(kind.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Everything that is wrong, a sentence each.</summary>
    /// <param name="section">Where these settings stand.</param>
    public IEnumerable<string> Failures(string section)
    {
        if (MostBytes is < 1024 or > 100 * Megabyte)
        {
            yield return $"{section}:{nameof(MostBytes)}: '{MostBytes}' must lie between 1024 and {100 * Megabyte} bytes.";
        }

        if (MostPerMeasure is < 1 or > 500)
        {
            yield return $"{section}:{nameof(MostPerMeasure)}: '{MostPerMeasure}' must lie between 1 and 500.";
        }

        foreach (var name in Names().Where(n => EvidenceKind.Known.All(k => !k.Name.Equals(n, StringComparison.OrdinalIgnoreCase))).DefaultIfEmpty(Names().Length == 0 ? "" : null).OfType<string>())
        {
            yield return $"{section}:{nameof(Types)}: '{name}' is no kind of file known here. They are {string.Join(", ", EvidenceKind.Known.Select(k => k.Name))}.";
        }
    }

    private string[] Names() => Types.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
