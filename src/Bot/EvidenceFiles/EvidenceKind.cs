using System.Collections.Immutable;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>What a file is, as its bytes show.</summary>
/// <param name="Name">As the options name it, and as its ending is written.</param>
/// <param name="Endings">Other endings that such a file may have.</param>
/// <param name="HasText">Whether there is writing in it that can be searched.</param>
public sealed record EvidenceKind(string Name, string ContentType, ImmutableArray<string> Endings, bool HasText = false)
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    /// <summary>All kinds that can be told by their bytes.</summary>
    public static ImmutableArray<EvidenceKind> Known { get; } =
    [
        new("pdf", "application/pdf", [], true),
        new("ofd", "application/ofd", []),
        new("docx", Office + "wordprocessingml.document", ["dotx"], true),
        new("xlsx", Office + "spreadsheetml.sheet", ["xltx"], true),
        new("pptx", Office + "presentationml.presentation", ["ppsx", "potx"], true),
        new("doc", "application/msword", ["wps", "dot", "wpt"]),
        new("xls", "application/vnd.ms-excel", ["et", "xlt", "ett"]),
        new("ppt", "application/vnd.ms-powerpoint", ["dps", "pps", "dpt"]),
        new("txt", "text/plain", ["text", "log"], true),
        new("md", "text/markdown", ["markdown"], true),
        new("csv", "text/csv", [], true),
        new("jpg", "image/jpeg", ["jpeg", "jpe", "jfif"]),
        new("png", "image/png", []),
        new("gif", "image/gif", []),
        new("webp", "image/webp", []),
        new("heic", "image/heic", ["heif", "hif"]),
        new("bmp", "image/bmp", ["dib"]),
        new("tif", "image/tiff", ["tiff"]),
        new("mp4", "video/mp4", ["m4v", "mov"]),
    ];

    /// <summary>The kind of that name.</summary>
    public static EvidenceKind Of(string name) => Known.First(k => k.Name == name);

    /// <summary>Whether a file of that name says that it is of this kind.</summary>
    public bool Claims(string fileName) =>
        Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant() is var ending && (ending == Name || Endings.Contains(ending));

    /// <summary>The name with an ending of this kind, so that nothing opens it as something else.</summary>
    public string Named(string fileName) => Claims(fileName) ? fileName : $"{fileName.TrimEnd('.')}.{Name}";

    // Only writing has no signature: whatever claims another kind and turns out to be writing is not what it says.
    internal bool IsWriting => Name is "txt" or "md" or "csv";
}
