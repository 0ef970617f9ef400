using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Delivery;

/// <summary>Of all processes on one database only the holder sends, so that the channels' limits hold.</summary>
/// <remarks>SQLite's processes share a folder: a locked file in it is the lease, and the operating system lets go of it with the process, however that ends. A database that several machines share needs a lease with a time limit in its place.</remarks>
internal sealed class SenderLease(DataFolder folder) : IDisposable
{
    private readonly Lock gate = new();
    private FileStream? held;

    /// <summary>Whether this process may send now; takes the lease where nobody has it.</summary>
    public bool Holds()
    {
        lock (gate)
        {
            return (held ??= TryTake()) is not null;
        }
    }

    /// <summary>Gives it back.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            held?.Dispose();
            held = null;
        }
    }

    private FileStream? TryTake()
    {
        try
        {
            return new FileStream(Path.Combine(folder.Root, "sender.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
