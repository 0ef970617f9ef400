namespace RectifyBot.Bot.Channels.DirectLine.Http;

internal static class FileNames
{
    private const int Longest = 200;

    /// <summary>The last part of the name that a client claims, without control characters; the extension survives a cut.</summary>
    public static string Clean(string? claimed)
    {
        var name = new string([.. (claimed ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]);
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return name.Trim('.').Length == 0 ? "file" : name.Length <= Longest ? name : Shortened(name);
    }

    private static string Shortened(string name)
    {
        var extension = Path.GetExtension(name);
        return extension.Length > 20 ? name[..Longest] : name[..(Longest - extension.Length)] + extension;
    }
}
