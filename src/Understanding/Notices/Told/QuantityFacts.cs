using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>A figure in a text: a count, money in 元, a rate in %.</summary>
/// <param name="Quantity">The value and its unit.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ToldQuantity(Quantity Quantity, Span Span);

/// <summary>The figures of a measure as the grammar of messages reads them; none of dates, titles, quotations and slogans.</summary>
internal static class QuantityFacts
{
    private const int LongestQuote = 80;
    private static readonly string[] Slogans = ["八项规定", "六项禁令", "四种形态", "一票否决"];

    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<ToldQuantity> In(string text, IEnumerable<Span> dates)
    {
        var normal = NormalText.Of(text);
        var outside = new Outside(Taken(text, dates));
        var told = ImmutableArray.CreateBuilder<ToldQuantity>();
        for (var at = 0; at < normal.Value.Length;)
        {
            var found = IsSlogan(normal.Value, at) ? null : QuantityGrammar.TryAt(normal.Value, at);
            if (found is not null && normal.ToOriginal(found.Start, found.End) is var span && outside.Holds(span))
            {
                told.Add(new ToldQuantity(found.Quantity, span));
            }

            at = found?.End ?? at + 1;
        }

        return told.ToImmutable();
    }

    private static bool IsSlogan(string text, int at) => Array.Exists(Slogans, word => text.AsSpan(at).StartsWith(word));

    private static IEnumerable<Span> Taken(string text, IEnumerable<Span> dates) =>
        DocumentTitles.Places(text).Concat(Quotes(text)).Concat(dates).OrderBy(span => span.Start).ThenByDescending(span => span.Length);

    private static IEnumerable<Span> Quotes(string text)
    {
        for (var at = text.IndexOf('“', StringComparison.Ordinal); at >= 0; at = text.IndexOf('“', at + 1))
        {
            var end = text.IndexOf('”', at, Math.Min(LongestQuote, text.Length - at));
            if (end > at)
            {
                yield return Span.Between(at, end + 1);
                at = end;
            }
        }
    }
}
