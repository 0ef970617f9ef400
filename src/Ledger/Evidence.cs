namespace RectifyBot.Ledger;

/// <summary>A file that proves what was done (佐证材料). Its bytes lie elsewhere, once, under their hash.</summary>
/// <param name="Sha256">Of the bytes, lower-case hex.</param>
/// <param name="FileName">As the sender named it; empty once its text was removed by order.</param>
/// <param name="ContentType">As the content shows, not as the sender claims.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Day">When what it shows happened (a day in the organisation's zone), where that is known; not the day of the upload.</param>
public sealed record Evidence(string Sha256, string FileName, string ContentType, long Size, DateOnly? Day)
{
    /// <summary>Who sent it, when, and by which event.</summary>
    public Signature? By { get; init; }

    /// <summary>Removed by order: its bytes and its name are gone, its hash stays. It proves nothing any more.</summary>
    public bool Removed { get; init; }
}
