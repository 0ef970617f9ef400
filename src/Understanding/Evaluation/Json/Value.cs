using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace RectifyBot.Understanding.Evaluation.Json;

/// <summary>A JSON value that compares as the guide's score.py compares: 1, 1.0 and true are one, names in any order.</summary>
internal abstract record Value
{
    /// <summary>The same for all values that score.py finds equal, and for no others.</summary>
    public abstract string Key { get; }

    /// <summary>As score.py writes it down: here 1 and 1.0 are two.</summary>
    public abstract string Written { get; }

    /// <summary>False for null, false, nothing, zero and whatever is empty.</summary>
    public virtual bool Counts => true;

    /// <summary>What follows where one goes through it one by one: items, names, single signs; null where that cannot be done.</summary>
    public virtual IReadOnlyList<Value>? Each => null;

    /// <summary>Whether it may stand as a name, as lists and objects may not.</summary>
    public virtual bool CanName => true;

    /// <summary>As JSON to print.</summary>
    public abstract JsonNode? ToNode();

    /// <inheritdoc/>
    public sealed override string ToString() => Written;
}

/// <summary>null.</summary>
internal sealed record Nothing : Value
{
    public static Nothing Here { get; } = new();

    public override string Key => "null";

    public override string Written => "null";

    public override bool Counts => false;

    public override JsonNode? ToNode() => null;
}

/// <summary>true and false.</summary>
internal sealed record Truth(bool Is) : Value
{
    public override string Key => Is ? "n1" : "n0";

    public override string Written => Is ? "true" : "false";

    public override bool Counts => Is;

    public override JsonNode ToNode() => JsonValue.Create(Is);
}

/// <summary>A number; with a point or an exponent it is written with one again.</summary>
internal sealed record Number(BigInteger? Whole, double Real) : Value
{
    public override string Key => Whole is { } whole ? $"n{whole}" : KeyOf(Real);

    public override string Written => Whole?.ToString(CultureInfo.InvariantCulture) ?? WrittenOf(Real);

    public override bool Counts => Whole is { } whole ? !whole.IsZero : Real != 0;

    public override JsonNode? ToNode() =>
        Whole is { } whole && whole >= long.MinValue && whole <= long.MaxValue ? JsonValue.Create((long)whole)
        : double.IsFinite(Real) ? JsonValue.Create(Real)
        : JsonValue.Create(Written);

    /// <summary>Equal for equal numbers, whole ones included.</summary>
    public static string KeyOf(double real) =>
        double.IsFinite(real) && Math.Floor(real) == real ? $"n{new BigInteger(real)}" : $"n{real.ToString("R", CultureInfo.InvariantCulture)}";

    /// <summary>26.0, 0.5, 1e+16, as Python writes them.</summary>
    public static string WrittenOf(double real)
    {
        var text = real.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('E', StringComparison.Ordinal) || !double.IsFinite(real) || text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }
}

/// <summary>A text; half a surrogate pair is kept.</summary>
internal sealed record Words(string Text) : Value
{
    public override string Key => $"s{Text.Length}:{Text}";

    public override string Written => $"\"{Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public override bool Counts => Text.Length > 0;

    public override IReadOnlyList<Value> Each => [.. Signs().Select(s => new Words(s))];

    // What is printed must be UTF-8.
    public override JsonNode ToNode() => JsonValue.Create(string.Concat(Text.EnumerateRunes().Select(r => r.ToString())))!;

    private IEnumerable<string> Signs()
    {
        for (var at = 0; at < Text.Length; at++)
        {
            yield return at + 1 < Text.Length && char.IsSurrogatePair(Text[at], Text[at + 1]) ? Text.Substring(at++, 2) : Text[at].ToString();
        }
    }
}

/// <summary>A list.</summary>
internal sealed record List(IReadOnlyList<Value> Items) : Value
{
    public override string Key => $"[{string.Join(',', Items.Select(i => i.Key))}]";

    public override string Written => $"[{string.Join(", ", Items.Select(i => i.Written))}]";

    public override bool Counts => Items.Count > 0;

    public override IReadOnlyList<Value> Each => Items;

    public override bool CanName => false;

    public override JsonNode ToNode() => new JsonArray([.. Items.Select(i => i.ToNode())]);
}

/// <summary>An object; of a name that comes twice the last value holds, in the first one's place.</summary>
internal sealed record Fields(IReadOnlyList<KeyValuePair<string, Value>> Pairs) : Value
{
    public override string Key =>
        $"{{{string.Join(',', Pairs.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{new Words(p.Key).Key}={p.Value.Key}"))}}}";

    public override string Written => $"{{{string.Join(", ", Pairs.Select(p => $"{new Words(p.Key).Written}: {p.Value.Written}"))}}}";

    public override bool Counts => Pairs.Count > 0;

    public override IReadOnlyList<Value> Each => [.. Pairs.Select(p => new Words(p.Key))];

    public override bool CanName => false;

    /// <summary>The value of that name; <see cref="Nothing"/> where there is none.</summary>
    public Value this[string name] => Find(name) ?? Nothing.Here;

    /// <summary>The value of that name, or null where there is none.</summary>
    public Value? Find(string name) => Pairs.FirstOrDefault(p => p.Key == name).Value;

    public override JsonNode ToNode()
    {
        var node = new JsonObject();
        foreach (var (name, value) in Pairs)
        {
            node[name] = value.ToNode();
        }

        return node;
    }
}
