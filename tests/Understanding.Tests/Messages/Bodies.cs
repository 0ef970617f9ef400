using System.Text.Json;
using RectifyBot.Ledger;
using RectifyBot.Tests;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>The ledgers of bodies that were invented for these tests, of quite different kinds.</summary>
internal static class Bodies
{
    public static Rectification Water { get; } = Load("water");

    public static Rectification Hospital { get; } = Load("hospital");

    public static LedgerIndex WaterIndex { get; } = LedgerIndex.Of(Water);

    public static LedgerIndex HospitalIndex { get; } = LedgerIndex.Of(Hospital);

    public static string Path(string file) => Repository.Path("tests", "Understanding.Tests", "Messages", "Samples", file);

    public static Rectification Load(string body)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path($"{body}.ledger.json")));
        var (problems, measures) = (new List<Problem>(), new List<Measure>());
        foreach (var problem in json.RootElement.EnumerateArray())
        {
            problems.Add(new Problem(problems.Count + 1, null, null, problem.GetProperty("title").GetString()!));
            measures.AddRange(problem.GetProperty("measures").EnumerateArray().Select((m, at) => new Measure
            {
                Number = new MeasureNumber(problems.Count, at + 1),
                Office = m[0].GetString(),
                Text = m[1].GetString()!,
            }));
        }

        return NoticeLedger.Ledger(problems, measures);
    }

    /// <summary>The labelled messages to a body.</summary>
    public static IEnumerable<Utterance> Messages(string body) => File.ReadLines(Path($"{body}.messages.jsonl"))
        .Select(line => MessageJson.TryParse(line, out _, out var said, out var error) ? said! : throw new InvalidDataException(error));

    /// <summary>Reads one message of the water bureau, written on Wednesday 17 September 2025 unless said otherwise.</summary>
    public static Reading Read(string text, string? office = null, Role role = Role.Official, string day = "2025-09-17") =>
        new MessageReader().Read(Say(text, office, role, day), WaterIndex);

    public static Utterance Say(string text, string? office = null, Role role = Role.Official, string day = "2025-09-17") =>
        new(DateTimeOffset.Parse($"{day}T10:00:00+08:00", System.Globalization.CultureInfo.InvariantCulture), office, role, InGroup: false, text);
}
