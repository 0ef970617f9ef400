using System.Security.Cryptography;
using RectifyBot.Bot.Channels.DirectLine.Http;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>A file that somebody sent, once it was found fit to be evidence.</summary>
/// <param name="Id">Under which it waits in its conversation.</param>
/// <param name="Name">Cleaned, with an ending of its kind.</param>
/// <param name="Sha256">Of the bytes, lower-case hex.</param>
/// <param name="Taken">The day on which a camera took it, where it tells one that is not to come.</param>
internal sealed record EvidenceFile(string Id, string Name, EvidenceKind Kind, byte[] Bytes, string Sha256, DateOnly? Taken)
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <summary>Looks at a file: size, kind by content, whether that kind is taken.</summary>
    /// <param name="today">In the organisation's zone.</param>
    public static Outcome<EvidenceFile> Of(ReceivedFile received, EvidenceOptions options, DateOnly today)
    {
        var name = FileNames.Clean(received.Name);
        if (received.Bytes.Length > options.MostBytes)
        {
            return TooLarge(options, name);
        }

        var kind = EvidenceKinds.Of(received.Bytes, name);
        if (kind.Refusal is { } refusal)
        {
            return refusal;
        }

        if (!options.Takes(kind.Value))
        {
            return new Refusal(RefusalCode.EvidenceType, kind.Value.Name, name);
        }

        var taken = kind.Value.Name == "jpg" ? JpegParts.DayOf(received.Bytes) : null;
        return new EvidenceFile(
            received.Id, kind.Value.Named(name), kind.Value, received.Bytes, Convert.ToHexStringLower(SHA256.HashData(received.Bytes)), taken >= FirstDay && taken <= today ? taken : null);
    }

    /// <summary>The refusal for what is over the limit; its state is the limit in MB.</summary>
    public static Refusal TooLarge(EvidenceOptions options, string name) =>
        new(RefusalCode.EvidenceTooLarge, (options.MostBytes / 1048576.0).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), name);

    /// <summary>As the ledger records it.</summary>
    public Evidence ToEvidence(DateOnly? day) => new(Sha256, Name, Kind.ContentType, Bytes.Length, day);
}
