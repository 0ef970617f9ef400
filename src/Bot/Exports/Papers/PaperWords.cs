using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Papers;

/// <summary>The words of official papers (公文), which are Chinese whoever asks for them. The sentences themselves are in PaperWords.resx.</summary>
internal static class PaperWords
{
    private const decimal TenThousand = 10_000;

    private static readonly FrozenDictionary<string, string> Sentences =
        new ResourceManager("RectifyBot.Bot.Exports.PaperWords", typeof(PaperWords).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .ToFrozenDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);

    /// <summary>The sentence of that name.</summary>
    /// <exception cref="KeyNotFoundException">The resource has none: a fault of this program.</exception>
    public static string Find(string name) => Sentences[name];

    /// <summary>The sentence of that name with its blanks filled.</summary>
    public static string Fill(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, Find(name), values);

    /// <summary>All sentences whose names begin so and end in 1, 2 and on, in this order.</summary>
    public static IEnumerable<string> Series(string prefix) =>
        Enumerable.Range(1, int.MaxValue - 1).Select(n => Sentences.GetValueOrDefault($"{prefix}_{n}")).TakeWhile(s => s is not null).OfType<string>();

    /// <summary>2025年10月9日.</summary>
    public static string Day(DateOnly day) => Fill("Day", day.Year, day.Month, day.Day);

    /// <summary>One day, or the first and the last.</summary>
    public static string Days(Period period) => period.From == period.To ? Day(period.From) : Fill("Range", Day(period.From), Day(period.To));

    /// <summary>Money in 元; from ten thousand on in 万元.</summary>
    public static string Money(decimal yuan) => yuan >= TenThousand ? Fill("MoneyWan", Plain(yuan / TenThousand)) : Fill("Money", Plain(yuan));

    /// <summary>A count with its unit, or money as papers write it.</summary>
    public static string Amount(Quantity quantity) => quantity.Unit == "元" ? Money(quantity.Value) : quantity.ToString();

    /// <summary>What somebody typed, in one line.</summary>
    public static string Line(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>甲、乙、丙.</summary>
    public static string List(IEnumerable<string> items) => string.Join(Find("List"), items);

    /// <summary>A figure without trailing noughts.</summary>
    public static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>One sentence of several clauses.</summary>
    public static string Clauses(IEnumerable<string> clauses) => string.Join(Find("Clause"), clauses);
}
