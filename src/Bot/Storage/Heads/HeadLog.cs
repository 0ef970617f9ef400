using System.Globalization;
using System.Text;
using System.Text.Json;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Storage;

/// <summary>The heads of the chains, kept outside of the database: a line for each commit, signed. Whoever cuts the end of a chain, or writes it anew, would have to change this file too, and cannot sign it.</summary>
/// <remarks>Written after the commit: a process that dies between the two leaves the file a little behind, which the next commit, or the next start, makes good.</remarks>
public sealed class HeadLog(DataFolder folder, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly Lazy<HeadSigner> signer = new(() => new HeadSigner(folder));

    private string File => Path.Combine(folder.Root, "heads.log");

    /// <summary>Adds the heads of chains that grew.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task AppendAsync(IReadOnlyList<ChainHead> heads)
    {
        if (heads.Count == 0)
        {
            return;
        }

        var at = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var lines = string.Concat(heads.Select(h => JsonSerializer.Serialize(Sign(h, at), Options) + "\n"));
        await using var file = await OpenAsync();
        var cut = file.Length > 0 && LastByte(file) != '\n';
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes((cut ? "\n" : string.Empty) + lines));
    }

    /// <summary>Everything that the file knows. A line that is cut short by a crash is passed over; one whose signature does not hold is counted.</summary>
    public KnownHeads Read()
    {
        var known = new KnownHeads();
        if (!System.IO.File.Exists(File))
        {
            return known;
        }

        using var reader = new StreamReader(new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), Encoding.UTF8);
        var text = reader.ReadToEnd();
        foreach (var line in text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Read(line, known);
        }

        return known;
    }

    private void Read(string text, KnownHeads known)
    {
        try
        {
            if (JsonSerializer.Deserialize<HeadLine>(text, Options) is { } line)
            {
                known.Take(line is { Rectification: not null, Head: not null, At: not null, Signature: not null } && signer.Value.Holds(line.Signed, line.Signature) ? line : null);
            }
        }
        catch (JsonException)
        {
            // Cut short by a crash.
        }
    }

    private HeadLine Sign(ChainHead head, string at)
    {
        var line = new HeadLine(head.Rectification, head.Sequence, head.Head, at, string.Empty);
        return line with { Signature = signer.Value.Sign(line.Signed) };
    }

    private static int LastByte(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte();
    }

    // Two processes of one folder write in turn.
    private async Task<FileStream> OpenAsync()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(File, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            }
            catch (IOException) when (tries < 200)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            }
        }
    }
}

/// <summary>One line of the file.</summary>
internal sealed record HeadLine(string Rectification, int Sequence, string Head, string At, string Signature)
{
    /// <summary>What the signature is over.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Signed => string.Create(CultureInfo.InvariantCulture, $"{Rectification}\n{Sequence}\n{Head}\n{At}");
}
