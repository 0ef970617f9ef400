using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RectifyBot.Bot.Tests.Evaluation;

/// <summary>Answers and labels as they come out of other people's programs: fields of the wrong kind, records twice, lines cut short. The same for the same seed.</summary>
internal sealed class Damage(int seed)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Odd =
    [
        "null", "true", "false", "0", "1", "1.0", "-0.0", "2.50", "1e3", "12345678901234567890", "\"\"", "\"3\"", "\"completed\"", "\"report\"", "\"2025-09-16\"", "\"《甲》\"", "\"all\"",
        "[]", "{}", "[null]", "[null,null]", "[1]", "[1,\"a\"]", "[1.0,true]", "[3,1,2]", "[\"b\",\"a\"]", "[[1,2],[1]]", "[[1,\"a\"],[1,2]]", "[{}]", "[{\"value\":1}]", "{\"value\":1,\"unit\":\"次\"}",
        "[\"《甲》\",\"乙\"]", "\"《\"", "[{\"value\":\" 26 \",\"unit\":null},{\"value\":26,\"unit\":5}]", "[{\"value\":\"1_0\",\"unit\":[]},{\"value\":true}]", "[{\"value\":\"many\"}]", "[{\"value\":0.1,\"unit\":0.5}]",
        "{\"kind\":\"open\",\"scope\":null,\"problems\":null}", "{\"kind\":\"item\",\"problems\":[2.0,1]}", "{\"kind\":\"item\",\"problems\":\"12\",\"until\":\"2025-12-31\"}", "{\"b\":1,\"a\":[2]}", "\"half a pair\"", "\"\\u6b21\"",
    ];

    private static readonly string[] Lines = ["", "   ", "nonsense", "null", "[1]", "7", "\"text\"", "{}", "{\"id\":\"d001\"}", "{\"id\":\"d002\",\"error\":\"not JSON\"}", "{\"id\":null}", "{\"id\":[1],\"gold\":{}}", "{\"id\":1,\"gold\":null}", "{\"id\":true,\"intent\":\"other\",\"gold\":{\"intent\":\"other\"}}", "{\"id\":1.0,\"intent\":\"help\",\"gold\":{\"intent\":\"help\"}}"];

    private static readonly string[] Names = ["problem", "measure", "status", "occurred", "due", "documents", "quantities", "blocked", "decision"];

    private readonly Random random = new(seed);

    /// <summary>The lines with a part of them damaged, left out or said twice.</summary>
    /// <param name="under">The name under which the label stands, or null where the line is the answer.</param>
    public IReadOnlyList<string> Of(IEnumerable<string> lines, string? under)
    {
        var often = random.NextDouble();
        var damaged = new List<string>();
        foreach (var line in lines)
        {
            damaged.AddRange(random.NextDouble() < often ? Line(line, under) : [line]);
        }

        return damaged;
    }

    private IEnumerable<string> Line(string line, string? under) => random.Next(12) switch
    {
        0 => [],
        1 => [Pick(Lines)],
        2 => [line, Pick(Lines), line],
        3 => [line[..random.Next(line.Length)]],
        4 => [line, Changed(line, under)],
        5 => [Changed(line, under), line],
        _ => [Changed(line, under)],
    };

    private string Changed(string line, string? under)
    {
        var node = JsonNode.Parse(line)!.AsObject();
        var label = under is null ? node : node[under]!.AsObject();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            Change(node, label);
        }

        // The writer would refuse half a surrogate pair; others write it.
        return node.ToJsonString(Plain).Replace("half a pair", "\\ud800", StringComparison.Ordinal);
    }

    private void Change(JsonObject node, JsonObject label)
    {
        var records = label["records"] as JsonArray;
        switch (random.Next(9))
        {
            case 0: label["intent"] = Value(); break;
            case 1: label["query"] = Value(); break;
            case 2: (label["query"] as JsonObject ?? label)[Pick(["kind", "scope", "problems", "until"])] = Value(); break;
            case 3 when random.Next(4) == 0: node["id"] = Value(); break;
            case 4 when random.Next(3) == 0: label["records"] = Value(); break;
            case 5: records?.Add(Value()); break;
            case 6: records?.Add(records.Count > 0 ? Pick([.. records])?.DeepClone() : new JsonObject { ["problem"] = 1 }); break;
            case 7: label.Remove(Pick(["intent", "records", "query", "id"])); break;
            default: Field(records); break;
        }
    }

    private void Field(JsonArray? records)
    {
        if (records is null || records.OfType<JsonObject>().ToList() is not { Count: > 0 } all)
        {
            return;
        }

        var (record, name) = (Pick([.. all]), Pick(Names));
        if (random.Next(5) == 0)
        {
            record.Remove(name);
        }
        else
        {
            record[name] = Value();
        }
    }

    private JsonNode? Value() => JsonNode.Parse(Pick(Odd));

    private T Pick<T>(T[] all) => all[random.Next(all.Length)];
}
