namespace RectifyBot.Tests;

/// <summary>Where this repository lies on disk, so that tests can read what it ships.</summary>
internal static class Repository
{
    /// <summary>The folder that holds RectifyBot.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The <c>shared</c> folder beside the repository, or null where there is none.</summary>
    public static string? Shared { get; } = Existing(System.IO.Path.Combine(Root, "..", "shared"));

    /// <summary>A file or folder of the repository, given by its parts from the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "RectifyBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository: no RectifyBot.sln above them.");
    }

    private static string? Existing(string folder) => Directory.Exists(folder) ? System.IO.Path.GetFullPath(folder) : null;
}
