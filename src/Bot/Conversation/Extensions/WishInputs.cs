using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation.Extensions;

/// <summary>What the author typed into the wishes of a card: the day asked for, and the reason.</summary>
internal static class WishInputs
{
    private const int LongestReason = 500;

    public static Outcome<Draft> Apply(Draft draft, Pressed pressed)
    {
        var wishes = ImmutableArray.CreateBuilder<Wish>();
        for (var i = 0; i < draft.Wishes.Length; i++)
        {
            if (pressed.Flag($"unwish_{i}") == true)
            {
                continue;
            }

            var typed = Apply(draft.Wishes[i], pressed, i);
            if (typed.Refusal is { } refusal)
            {
                return refusal;
            }

            wishes.Add(typed.Value);
        }

        return draft with { Wishes = wishes.ToImmutable() };
    }

    // What the card did not send stays as it was read; what is missing then is named.
    private static Outcome<Wish> Apply(Wish wish, Pressed pressed, int i)
    {
        var (day, about) = (pressed.Text($"to_{i}"), wish.Number.ToString());
        var reason = pressed.Text($"reason_{i}") ?? (pressed.Sent($"reason_{i}") ? null : wish.Reason);
        DateOnly? to = day is null ? wish.To
            : DateOnly.TryParseExact(day, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) && read.Year is >= 2000 and <= 2099 ? read
            : null;
        return (to, reason) switch
        {
            (null, null) => new Refusal(RefusalCode.CorrectionInvalid, "to_and_reason", about),
            (null, _) => new Refusal(RefusalCode.CorrectionInvalid, "to", about),
            (_, null) => new Refusal(RefusalCode.ReasonMissing, "extension", about),
            _ => wish with { To = to, Reason = reason.Length > LongestReason ? reason[..LongestReason] : reason },
        };
    }
}
