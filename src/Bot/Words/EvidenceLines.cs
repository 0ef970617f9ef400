using System.Globalization;
using RectifyBot.Bot.EvidenceFiles;

namespace RectifyBot.Bot.Words;

/// <summary>A piece of evidence in a line.</summary>
internal static class EvidenceLines
{
    private const double Kilo = 1024;

    /// <param name="offset">Of the organisation's zone, in which the upload's day is said.</param>
    public static string Of(int place, Piece piece, Phrases words, TimeSpan offset)
    {
        var (measure, evidence) = piece;
        var name = evidence.Removed ? words.EvidenceRemoved : evidence.FileName;
        var sent = evidence.By is { } by ? words.EvidenceSent($"{by.At.ToOffset(offset):yyyy-MM-dd}", words.PersonName(by.Name)) : string.Empty;
        var day = evidence.Day is { } fact ? words.EvidenceFact($"{fact:yyyy-MM-dd}") : words.EvidenceNoDay;
        return $"{place}. {measure.Number} {name} ({KindOf(evidence.ContentType)}, {Size(evidence.Size)})\n   {string.Join(" · ", new[] { day, sent }.Where(s => s.Length > 0))}";
    }

    /// <summary>Bytes as people say them.</summary>
    public static string Size(long bytes) => bytes < Kilo ? $"{bytes} B"
        : bytes < Kilo * Kilo ? (bytes / Kilo).ToString("0", CultureInfo.InvariantCulture) + " KB"
        : (bytes / Kilo / Kilo).ToString("0.0", CultureInfo.InvariantCulture) + " MB";

    private static string KindOf(string contentType) => EvidenceKind.Known.FirstOrDefault(k => k.ContentType == contentType)?.Name.ToUpperInvariant() ?? contentType;
}
