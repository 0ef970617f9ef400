namespace RectifyBot.Understanding.Evaluation;

/// <summary>In which fields two labels of one message differ.</summary>
internal static class Differences
{
    public static IEnumerable<WrongField> Of(Label gold, Label said)
    {
        if (gold.Intent.Key != said.Intent.Key)
        {
            yield return new WrongField("intent", null, gold.Intent.Written, said.Intent.Written);
        }

        foreach (var key in gold.Records.Keys.Union(said.Records.Keys, StringComparer.Ordinal))
        {
            foreach (var field in Of(gold.Records.GetValueOrDefault(key), said.Records.GetValueOrDefault(key)))
            {
                yield return field;
            }
        }

        if (gold.QueryKey != said.QueryKey)
        {
            yield return new WrongField("query", null, gold.Query.Written, said.Query.Written);
        }
    }

    private static IEnumerable<WrongField> Of(RecordLabel? gold, RecordLabel? said) => (gold, said) switch
    {
        (null, { } extra) => [new WrongField("record", extra.Name, "null", Written(extra))],
        ({ } missed, null) => [new WrongField("record", missed.Name, Written(missed), "null")],
        ({ } label, { } answer) =>
            from field in label.Fields
            let other = answer.Fields[field.Key]
            where field.Value.Key != other.Key
            select new WrongField(field.Key, label.Name, field.Value.Shown.Written, other.Shown.Written),
        _ => [],
    };

    // Only what is said: a record is mostly empty fields.
    private static string Written(RecordLabel record) =>
        string.Join(", ", record.Fields.Where(f => f.Value.Shown.Counts).Select(f => $"{f.Key}: {f.Value.Shown.Written}").DefaultIfEmpty("{}"));
}
