namespace RectifyBot.Bot.Storage.Removal;

/// <summary>Where the bytes of evidence lie; what is removed by order goes from there.</summary>
internal interface IEvidenceBytes
{
    /// <summary>Forgets the file of that hash and what was read from it, in the unit's transaction; the bytes go once it is committed.</summary>
    Task ForgetAsync(Unit unit, string sha256);
}

/// <summary>No evidence is kept: only what lies among the uploads can go. Stands in until there is a store.</summary>
internal sealed class UploadedEvidence(DataFolder folder) : IEvidenceBytes
{
    /// <inheritdoc/>
    public Task ForgetAsync(Unit unit, string sha256)
    {
        // Should the transaction fail, the order is given again; the bytes were to go anyway.
        File.Delete(Path.Combine(folder.Uploads, Path.GetFileName(sha256)));
        return Task.CompletedTask;
    }
}
