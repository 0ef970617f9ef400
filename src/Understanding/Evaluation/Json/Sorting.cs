namespace RectifyBot.Understanding.Evaluation.Json;

/// <summary>Sorting as score.py sorts: numbers with numbers, texts with texts, lists with lists.</summary>
internal static class Sorting
{
    /// <summary>The values in order, or null where two of them cannot be compared.</summary>
    public static IReadOnlyList<Value>? Sorted(IReadOnlyList<Value>? values)
    {
        if (values is null || values.Count < 2)
        {
            return values;
        }

        // Whether all compare must not depend on which two a sort happens to look at.
        var comparable = values.Skip(1).Zip(values).All(p => Compare(p.First, p.Second) is not null);
        return comparable ? [.. values.Order(Comparer<Value>.Create((x, y) => Compare(x, y) ?? 0))] : null;
    }

    private static int? Compare(Value left, Value right) => (left, right) switch
    {
        (Words one, Words other) => string.CompareOrdinal(one.Text, other.Text),
        (Number or Truth, Number or Truth) => Amount(left).CompareTo(Amount(right)),
        (List one, List other) => Compare(one.Items, other.Items),
        _ => null,
    };

    private static int? Compare(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        var differing = left.Zip(right).Where(p => p.First.Key != p.Second.Key).ToList();
        return differing.Count == 0 ? left.Count.CompareTo(right.Count) : Compare(differing[0].First, differing[0].Second);
    }

    private static double Amount(Value value) => value switch { Number number => number.Real, Truth truth => truth.Is ? 1 : 0, _ => 0 };
}
