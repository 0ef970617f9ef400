using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>Scores readings against labels as the labelling guide counts: whole messages, intents, and measures found.</summary>
internal sealed class Scorer
{
    private static readonly string[] Fields = ["status", "due", "blocked", "decision", "occurred", "documents", "quantities"];
    private readonly List<string> wrong = [];
    private int messages, intents, found, labelled, said;

    public double Whole => 1 - ((double)wrong.Count / messages);

    public double Intent => (double)intents / messages;

    public double MeasureF1 => 2.0 * found / (labelled + said);

    /// <summary>What was not read as labelled, a message a line.</summary>
    public string Wrong => string.Join(Environment.NewLine, wrong);

    public static Scorer Of(IEnumerable<string> lines, LedgerIndex index)
    {
        var reader = new MessageReader();
        return Of(lines.Where(l => l.Trim().Length > 0).Select(line => (line, MessageJson.Answer(line, reader, index))));
    }

    /// <param name="answered">Labelled messages, each with what was answered.</param>
    public static Scorer Of(IEnumerable<(string Line, string Answer)> answered)
    {
        var scorer = new Scorer();
        foreach (var (line, answer) in answered)
        {
            scorer.Add(JsonNode.Parse(line)!, JsonNode.Parse(answer)!);
        }

        return scorer;
    }

    private void Add(JsonNode line, JsonNode answer)
    {
        var gold = line["gold"]!;
        var (expected, actual) = (Records(gold), Records(answer));
        messages++;
        intents += Same(gold["intent"], answer["intent"]) ? 1 : 0;
        labelled += expected.Count;
        said += actual.Count;
        found += expected.Keys.Count(actual.ContainsKey);
        var whole = Same(gold["intent"], answer["intent"]) && Query(gold["query"]) == Query(answer["query"]) &&
            expected.Count == actual.Count && expected.All(e => actual.GetValueOrDefault(e.Key) == e.Value);
        if (!whole)
        {
            wrong.Add($"{line["id"]} {line["text"]} => {answer.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })}");
        }
    }

    private static Dictionary<string, string> Records(JsonNode label) =>
        label["records"]!.AsArray().ToDictionary(r => $"{r!["problem"]}.{r["measure"]}", r => string.Join(" ", Fields.Select(f => Value(r![f]))));

    // Figures compare as numbers and in any order, as do days.
    private static string Value(JsonNode? value) => value switch
    {
        JsonArray all => string.Join(",", all.Select(v => v is JsonObject q ? $"{q["value"]!.GetValue<decimal>():0.####}{q["unit"]}" : $"{v}").Order(StringComparer.Ordinal)),
        _ => $"{value}",
    };

    private static string Query(JsonNode? query) =>
        query is null ? "" : $"{query["kind"]} {query["scope"]} {Value(query["problems"])} {query["until"]}";

    private static bool Same(JsonNode? left, JsonNode? right) => $"{left}" == $"{right}";
}
