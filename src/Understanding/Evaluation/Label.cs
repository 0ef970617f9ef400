using System.Text.Json.Nodes;
using RectifyBot.Understanding.Evaluation.Json;

namespace RectifyBot.Understanding.Evaluation;

/// <summary>What a person labelled, or a reader said, of one message; made comparable as the labelling guide's score.py does.</summary>
public sealed class Label
{
    internal static readonly Label None = new(Nothing.Here, Nothing.Here, [], null);

    internal Label(Value intent, Value query, OrderedDictionary<string, RecordLabel> records, string? queryKey) =>
        (Intent, Query, Records, QueryKey) = (intent, query, records, queryKey);

    internal Value Intent { get; }

    internal Value Query { get; }

    /// <summary>Null where nothing is asked.</summary>
    internal string? QueryKey { get; }

    /// <summary>By the problem and the measure, as written.</summary>
    internal OrderedDictionary<string, RecordLabel> Records { get; }

    /// <summary>In the guide's form: intent, records, query.</summary>
    public JsonObject ToNode() => new()
    {
        ["intent"] = Intent.ToNode(),
        ["records"] = new JsonArray([.. Records.Values.Select(r => r.ToNode())]),
        ["query"] = Query.ToNode(),
    };
}

/// <summary>A label of one measure.</summary>
internal sealed record RecordLabel(Value Problem, Value Measure, IReadOnlyDictionary<string, FieldLabel> Fields)
{
    /// <summary>9.1, or 9 for the problem as a whole.</summary>
    public string Name => Measure is Nothing ? $"{Problem}" : $"{Problem}.{Measure}";

    public JsonNode ToNode()
    {
        var node = new JsonObject { ["problem"] = Problem.ToNode(), ["measure"] = Measure.ToNode() };
        foreach (var (name, field) in Fields)
        {
            node[name] = field.Shown.ToNode();
        }

        return node;
    }
}

/// <summary>One field of a record: what it compares by, and its single values for the fields that are scored one by one.</summary>
internal sealed record FieldLabel(Value Shown, string Key, IReadOnlySet<string> Values);
