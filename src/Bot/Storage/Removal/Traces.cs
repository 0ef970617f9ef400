using System.Collections.Immutable;
using System.Text.Json;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Storage.Removal;

/// <summary>What to look for where an event's texts are to be removed: pieces of the texts, and the names under which messages and cards carried them.</summary>
/// <param name="Names">Of the proposal.</param>
/// <param name="Activities">The messengers' ids of messages and cards.</param>
internal sealed record Traces(string Rectification, int Sequence, ImmutableHashSet<string> Names, ImmutableHashSet<string> Activities, Pieces Texts)
{
    // A name has two characters; a title as short as that stands in every second message. So many in a row are no chance.
    private const int LeastSaid = 2;
    private const int LeastTitle = 4;
    private const int InTables = 12;
    private const int InGrounds = 6;

    /// <summary>The traces of an event as it lies in the log; none where its texts are gone already.</summary>
    public static Traces Of(string rectification, int sequence, EventRow? row)
    {
        var none = new Traces(rectification, sequence, [], [], new Pieces([], InTables));
        if (row?.Texts is null)
        {
            return none;
        }

        var found = none with { Texts = new Pieces(Said(row.Texts), InTables) };
        return Chain.Open(row.Json, row.Texts).Body switch
        {
            ProgressReported { Report: var report } => found with { Names = [report.Id], Activities = report.MessageId is { } message ? [message] : [] },
            _ => found,
        };
    }

    public Traces With(IEnumerable<string> names, IEnumerable<string> activities) => this with { Names = Names.Union(names), Activities = Activities.Union(activities) };

    /// <summary>Whether the text holds a piece of what must go.</summary>
    public bool AreIn(string text) => Texts.AreIn(text);

    /// <summary>Whether a string anywhere in the JSON does, or names the proposal.</summary>
    public bool AreInJson(string json) => JsonStrings.In(json).Any(text => Names.Contains(text) || AreIn(text));

    /// <summary>The same for grounds, which stay for ever: a shorter piece is too much already.</summary>
    public bool AreInGrounds(string grounds) => new Pieces(Texts.Whole, InGrounds).AreIn(grounds);

    // By its hash each with its salt: what was said as a text, titles and quantities as lists.
    private static ImmutableArray<string> Said(string texts) =>
    [
        .. JsonSerializer.Deserialize<JsonElement>(texts).EnumerateObject().Select(t => t.Value[1])
            .SelectMany(value => value.ValueKind == JsonValueKind.String ? [value.GetString()!] : JsonStrings.In(value.GetRawText()).Where(t => t.Length >= LeastTitle))
            .Where(t => t.Trim().Length >= LeastSaid),
    ];
}

/// <summary>Texts cut into all their pieces of one length, so that a quotation of any part is found; a shorter text is its own piece.</summary>
internal sealed class Pieces
{
    private readonly int length;
    private readonly HashSet<string> runs = new(StringComparer.Ordinal);
    private readonly List<string> shorter = [];

    /// <param name="whole">The texts.</param>
    /// <param name="length">Of a piece, in characters without blanks.</param>
    public Pieces(ImmutableArray<string> whole, int length)
    {
        (Whole, this.length) = (whole, length);
        foreach (var text in whole.Select(Plain))
        {
            for (var at = 0; at + length <= text.Length; at++)
            {
                runs.Add(text.Substring(at, length));
            }

            if (text.Length > 0 && text.Length < length)
            {
                shorter.Add(text);
            }
        }
    }

    /// <summary>The texts.</summary>
    public ImmutableArray<string> Whole { get; }

    /// <summary>Whether a piece of them stands in the text.</summary>
    public bool AreIn(string text)
    {
        var plain = Plain(text);
        var seek = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at + length <= plain.Length; at++)
        {
            if (seek.Contains(plain.AsSpan(at, length)))
            {
                return true;
            }
        }

        return shorter.Exists(s => plain.Contains(s, StringComparison.Ordinal));
    }

    // Cards put a backslash before what Markdown would take as its own; blanks are what a channel makes of them.
    private static string Plain(string text) => string.Concat(text.Where(c => c != '\\' && !char.IsWhiteSpace(c)));
}

/// <summary>Every text in a piece of JSON, also in JSON that is a text in it.</summary>
internal static class JsonStrings
{
    /// <summary>Nothing where it is no JSON.</summary>
    public static IEnumerable<string> In(string json)
    {
        try
        {
            return [.. In(JsonSerializer.Deserialize<JsonElement>(json))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<string> In(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => In(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
        JsonValueKind.String when element.GetString() is { } text => text.StartsWith('{') ? [text, .. In(text)] : [text],
        _ => [],
    };
}
