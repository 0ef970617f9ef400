using RectifyBot.Understanding.Evaluation.Json;

namespace RectifyBot.Understanding.Evaluation;

/// <summary>Takes a label out of JSON; null where score.py would pass the line over.</summary>
internal static class LabelReader
{
    /// <summary>The fields that are right or wrong as a whole.</summary>
    public static readonly string[] Single = ["status", "due", "blocked", "decision"];

    /// <summary>The fields of which each value counts.</summary>
    public static readonly string[] Many = ["occurred", "documents", "quantities"];

    private static readonly IReadOnlySet<string> NoValues = new HashSet<string>();

    public static Label? Read(Value value)
    {
        if (value is not Fields label || Query(label["query"]) is not (true, var query))
        {
            return null;
        }

        var records = new OrderedDictionary<string, RecordLabel>(StringComparer.Ordinal);
        foreach (var raw in label["records"] is { Counts: true } listed ? listed.Each ?? [Nothing.Here] : [])
        {
            if (raw is not Fields fields || !fields["problem"].CanName || !fields["measure"].CanName || Record(fields) is not { } record)
            {
                return null;
            }

            records[$"{record.Problem.Key}.{record.Measure.Key}"] = record;
        }

        return new Label(label["intent"], label["query"], records, query);
    }

    private static (bool Ok, string? Key) Query(Value raw)
    {
        if (!raw.Counts)
        {
            return (true, null);
        }

        if (raw is not Fields query)
        {
            return (false, null);
        }

        var problems = Sorting.Sorted(query["problems"] is { Counts: true } named ? named.Each : []);
        var scope = query["scope"] is { Counts: true } said ? said : new Words("all");
        return problems is null ? (false, null) : (true, new List([query["kind"], scope, new List(problems), query["until"]]).Key);
    }

    private static RecordLabel? Record(Fields raw)
    {
        var fields = new Dictionary<string, FieldLabel>(StringComparer.Ordinal);
        foreach (var name in Single)
        {
            var value = raw[name] is Nothing && name == "blocked" ? new Truth(false) : raw[name];
            fields[name] = new FieldLabel(value, value.Key, NoValues);
        }

        foreach (var (name, read) in (ReadOnlySpan<(string, Func<Value, FieldLabel?>)>)[("occurred", Days), ("documents", Titles), ("quantities", Quantities)])
        {
            if (read(raw[name] is Nothing ? new List([]) : raw[name]) is not { } field)
            {
                return null;
            }

            fields[name] = field;
        }

        return new RecordLabel(raw["problem"], raw["measure"], fields);
    }

    private static FieldLabel? Days(Value raw) => Sorting.Sorted(raw.Each) is { } days ? Field(days) : null;

    private static FieldLabel? Titles(Value raw) =>
        raw.Each is { } titles && titles.All(t => t is Words) ? Field([.. titles.Select(t => new Words(((Words)t).Text.Trim('《', '》')))]) : null;

    private static FieldLabel? Quantities(Value raw)
    {
        var read = new List<(double Figure, string Unit)>();
        foreach (var item in raw.Each ?? [Nothing.Here])
        {
            if (item is not Fields quantity || quantity.Find("value") is not { } value || Amounts.Figure(value) is not { } figure)
            {
                return null;
            }

            read.Add((figure, Amounts.Unit(quantity["unit"])));
        }

        var sorted = read.OrderBy(q => q.Figure).ThenBy(q => q.Unit, StringComparer.Ordinal).ToList();
        var shown = sorted.ConvertAll<Value>(q => new Fields([new("value", new Number(null, q.Figure)), new("unit", new Words(q.Unit))]));
        var pairs = sorted.ConvertAll<Value>(q => new List([new Number(null, q.Figure), new Words(q.Unit)]));
        return Field(pairs) with { Shown = new List(shown) };
    }

    private static FieldLabel Field(IReadOnlyList<Value> values) =>
        new(new List(values), new List(values).Key, values.Select(v => v.Written).ToHashSet(StringComparer.Ordinal));
}
