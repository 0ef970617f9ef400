using System.Collections.Immutable;
using RectifyBot.Understanding.Evaluation.Json;

namespace RectifyBot.Understanding.Evaluation;

/// <summary>The labels, or the answers, of a file: a JSON object a line, by the message's id. Of an id that comes twice the last line holds, in the first one's place.</summary>
public sealed class Labels
{
    private Labels(OrderedDictionary<string, Labelled> messages, ImmutableArray<BadLine> bad) => (Messages, Bad) = (messages, bad);

    /// <summary>The lines that are passed over, in order.</summary>
    public ImmutableArray<BadLine> Bad { get; }

    internal OrderedDictionary<string, Labelled> Messages { get; }

    /// <summary>Reads labelled messages: each line's label stands under <c>gold</c>.</summary>
    public static Labels OfMessages(IEnumerable<string> lines) => Read(lines, underGold: true);

    /// <summary>Reads what a reader said: each line is an answer.</summary>
    public static Labels OfAnswers(IEnumerable<string> lines) => Read(lines, underGold: false);

    private static Labels Read(IEnumerable<string> lines, bool underGold)
    {
        var messages = new OrderedDictionary<string, Labelled>(StringComparer.Ordinal);
        var bad = ImmutableArray.CreateBuilder<BadLine>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var (read, fault) = Read(line, underGold);
            if (read is null)
            {
                bad.Add(new BadLine(number, fault));
            }
            else
            {
                messages[read.Id.Key] = read;
            }
        }

        return new Labels(messages, bad.ToImmutable());
    }

    private static (Labelled? Read, LineFault Fault) Read(string line, bool underGold)
    {
        if (ValueReader.Read(line) is not { } value)
        {
            return (null, LineFault.NotJson);
        }

        var message = value as Fields;
        if ((underGold ? message?.Find("gold") : message) is not { } raw)
        {
            return (null, LineFault.NoLabel);
        }

        return message!.Find("id") is not { CanName: true } id ? (null, LineFault.NoId)
            : LabelReader.Read(raw) is { } label ? (new Labelled(id, message["text"], label), default)
            : (null, LineFault.LabelMalformed);
    }
}

/// <summary>A line that is passed over.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
public sealed record BadLine(int Number, LineFault Fault);

/// <summary>Why a line is passed over.</summary>
public enum LineFault
{
    /// <summary>It is not JSON.</summary>
    NotJson,

    /// <summary>It is no object with a label.</summary>
    NoLabel,

    /// <summary>It has no id.</summary>
    NoId,

    /// <summary>Its label is not of the guide's form.</summary>
    LabelMalformed,
}

/// <summary>A message with its label.</summary>
internal sealed record Labelled(Value Id, Value Text, Label Label);
