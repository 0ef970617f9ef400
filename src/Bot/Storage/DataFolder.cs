using System.Security.Cryptography;

namespace RectifyBot.Bot.Storage;

/// <summary>Where everything lies that outlives the process: the database, uploads and the signing key.</summary>
public sealed class DataFolder
{
    private const int KeyLength = 32;

    /// <param name="path">Made where it does not exist.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <remarks>A new one is open to its owner alone: the ledger lies in it.</remarks>
    public DataFolder(string path)
    {
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Root = OperatingSystem.IsWindows() || Directory.Exists(path)
            ? Directory.CreateDirectory(path).FullName
            : Directory.CreateDirectory(path, owner).FullName;
    }

    /// <summary>The folder itself, absolute.</summary>
    public string Root { get; }

    /// <summary>The SQLite database.</summary>
    public string Database => Path.Combine(Root, "rectifybot.db");

    /// <summary>Files that people sent, by their hash.</summary>
    public string Uploads => Directory.CreateDirectory(Path.Combine(Root, "uploads")).FullName;

    /// <summary>The key that signs tokens: 32 random bytes, made at the first start, readable by the owner only.</summary>
    public byte[] SigningKey()
    {
        var path = Path.Combine(Root, "signing.key");
        if (!File.Exists(path))
        {
            WriteKey(path);
        }

        var key = File.ReadAllBytes(path);
        return key.Length == KeyLength ? key : throw new IOException($"{path} is not a key of {KeyLength} bytes. Remove it, and the next start makes a new one.");
    }

    /// <summary>Waits until no other process prepares this folder, and holds it until disposed of.</summary>
    public async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Root, "prepare.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellationToken);
            }
        }
    }

    // Written whole under another name first: two hosts that start at once then agree on one key.
    private static void WriteKey(string path)
    {
        var draft = path + "." + Guid.NewGuid().ToString("N");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyLength));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException)
        {
            File.Delete(draft);
        }
    }
}
