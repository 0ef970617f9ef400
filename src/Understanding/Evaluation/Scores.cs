using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RectifyBot.Understanding.Evaluation;

/// <summary>How far what was said is what was labelled; the figures of the labelling guide, each from 0 to 1.</summary>
public sealed record Scores
{
    /// <summary>How many messages are labelled.</summary>
    public required int Messages { get; init; }

    /// <summary>How many of them have an answer at all.</summary>
    public required int Answered { get; init; }

    /// <summary>The share of right intents.</summary>
    public required double Intent { get; init; }

    /// <summary>Micro F1 of the measures spoken of.</summary>
    public required double MeasureF1 { get; init; }

    /// <summary>Status, due, blocked, decision: the share that is right over the labelled measures. Occurred, documents, quantities: micro F1.</summary>
    public required ImmutableDictionary<string, double> Fields { get; init; }

    /// <summary>The share of labelled queries that were read exactly.</summary>
    public required double Query { get; init; }

    /// <summary>The share of messages in which every field is right; 0 where there is no message.</summary>
    public double Whole => Messages == 0 ? 0 : 1 - ((double)Wrong.Length / Messages);

    /// <summary>The messages of which something is wrong, in order.</summary>
    public required ImmutableArray<WrongMessage> Wrong { get; init; }
}

/// <summary>A message that a person would have to correct.</summary>
/// <param name="Id">As labelled; mostly a text.</param>
/// <param name="Text">What was written; null where the line has none.</param>
public sealed record WrongMessage(JsonNode? Id, JsonNode? Text, ImmutableArray<WrongField> Fields, Label Gold, Label Said);

/// <summary>One field that is wrong.</summary>
/// <param name="Field">intent, query, or a field of a record; <c>record</c> where the measure itself was missed, or said where none is labelled.</param>
/// <param name="Measure">9.1, or 9 for a whole problem; null for intent and query.</param>
/// <param name="Gold">The label, as JSON.</param>
/// <param name="Said">What was said, as JSON.</param>
public sealed record WrongField(string Field, string? Measure, string Gold, string Said)
{
    /// <summary>"intent", or "9.1 status".</summary>
    public string Name => Measure is null ? Field : $"{Measure} {Field}";
}
