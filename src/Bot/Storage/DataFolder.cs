using System.Security.Cryptography;
using System.Text;

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

    /// <summary>Evidence, by its hash; what is here stays.</summary>
    public string Evidence => Directory.CreateDirectory(Path.Combine(Root, "evidence")).FullName;

    /// <summary>The key that signs tokens: 32 random bytes, made at the first start, readable by the owner only.</summary>
    public byte[] SigningKey()
    {
        var key = Secret("signing.key", () => RandomNumberGenerator.GetBytes(KeyLength));
        return key.Length == KeyLength ? key : throw new IOException($"{Path.Combine(Root, "signing.key")} is not a key of {KeyLength} bytes. Remove it, and the next start makes a new one.");
    }

    /// <summary>A secret that is text, made where there is none, readable by the owner only.</summary>
    public string SecretText(string name, Func<string> make) => Encoding.UTF8.GetString(Secret(name, () => Encoding.UTF8.GetBytes(make())));

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

    private byte[] Secret(string name, Func<byte[]> make)
    {
        var path = Path.Combine(Root, name);
        if (!File.Exists(path))
        {
            WriteSecret(path, make());
        }

        return File.ReadAllBytes(path);
    }

    // Written whole under another name first: two hosts that start at once then agree on one key.
    private static void WriteSecret(string path, byte[] secret)
    {
        var draft = path + "." + Guid.NewGuid().ToString("N");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, options))
        {
            file.Write(secret);
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
