using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Cards;

/// <summary>The part of a report's card that asks for a later deadline: today's deadline, the day asked for, the reason.</summary>
internal static class WishBlock
{
    /// <param name="shown">A measure as it may be shown where the card goes.</param>
    public static JsonObject Make(Wish wish, int i, Rectification ledger, Phrases words, Func<Measure, Measure> shown)
    {
        var measure = ledger.Find(wish.Number)!;
        string?[] missing = [wish.To is null ? words.ExtensionDayMissing : null, string.IsNullOrEmpty(wish.Reason) ? words.ExtensionReasonMissing : null];
        return CardJson.Container(
            null, visible: true, "emphasis",
            [
                CardJson.Text($"{wish.Number} · {words.ExtensionHeading}", heading: true),
                CardJson.Text(Texts.Short(shown(measure).Text, 90), subtle: true, size: "Small"),
                CardJson.Facts(Facts(wish, measure, words, hidden: shown(measure) != measure)),
                .. missing.OfType<string>().Select(m => CardJson.Text("⚠ " + m, subtle: true)),
                CardJson.Input("Date", $"to_{i}", words.ExtensionTo, wish.To is { } to ? $"{to:yyyy-MM-dd}" : null),
                CardJson.Input("Text", $"reason_{i}", words.ExtensionReason, wish.Reason),
                CardJson.Toggle($"unwish_{i}", words.ExtensionSkip, value: false),
            ]);
    }

    private static IEnumerable<(string Title, string Value)> Facts(Wish wish, Measure measure, Phrases words, bool hidden)
    {
        if (!hidden)
        {
            yield return (words.FieldDeadline, words.DeadlinesOf(measure));
        }

        if (wish.To is { } to)
        {
            yield return (words.ExtensionTo, $"{to:yyyy-MM-dd}");
        }

        if (wish.Reason is { Length: > 0 } reason)
        {
            yield return (words.ExtensionReason, reason);
        }
    }
}
