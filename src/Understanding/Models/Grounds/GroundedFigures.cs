using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Models.Grounds;

/// <summary>Holds a model's figures and titles against those that stand in the message.</summary>
internal sealed class GroundedFigures
{
    private readonly Message message;
    private readonly List<(decimal Value, int Start, int End)> numbers;

    public GroundedFigures(Message message)
    {
        this.message = message;
        numbers = [.. NumbersIn(message.Text).Where(n => !message.Tokens.Any(t => t is ItemToken or DateToken or TitleToken or EnumeratorToken && t.Start < n.End && n.Start < t.End))];
    }

    /// <summary>A count, an amount or a rate: value and unit as they stand there, of something told as a fact.</summary>
    public Read<Quantity>? Quantity(ModelQuantity said, StrikeList struck)
    {
        var found = Find(said);
        if (found is { } read && MoodAt(read.Start) == Mood.Said)
        {
            return new Read<Quantity>(new Quantity(said.Value, Unit(said, read)), message.Span(read.Start, read.End));
        }

        // The right number with another unit is a slip; a number that nobody wrote is an invention.
        var reason = found is null && !numbers.Exists(n => n.Value == said.Value) ? StruckReason.NotInMessage : StruckReason.NotSaid;
        struck.Add(StruckField.Quantity, $"{said.Value}{said.Unit}", reason);
        return null;
    }

    /// <summary>A title that stands in 《》.</summary>
    public Read<string>? Document(string said, StrikeList struck)
    {
        var wanted = said.Trim().TrimStart('《').TrimEnd('》').Trim();
        foreach (var token in message.Of<TitleToken>())
        {
            var span = message.Span(token.Start + 1, token.End - 1);
            if (span.In(message.Utterance.Text) == wanted)
            {
                return new Read<string>(wanted, span);
            }
        }

        var stands = wanted.Length >= 2 && message.Utterance.Text.Contains(wanted, StringComparison.Ordinal);
        struck.Add(StruckField.Document, said, stands ? StruckReason.NotSaid : StruckReason.NotInMessage);
        return null;
    }

    private (int Start, int End)? Find(ModelQuantity said)
    {
        var unit = NormalText.Of(said.Unit ?? string.Empty).Value.Trim();
        if (unit.Length == 0)
        {
            return null;
        }

        var token = message.Of<QuantityToken>().FirstOrDefault(q => q.Quantity.Value == said.Value && q.Quantity.Unit == unit);
        return token is not null ? (token.Start, token.End) : FindWritten(said.Value, unit);
    }

    // A unit that our own list does not know still stands right behind its number.
    private (int Start, int End)? FindWritten(decimal value, string unit)
    {
        foreach (var (number, start, end) in numbers)
        {
            var behind = message.Text.AsSpan(end).TrimStart("余多来个 ");
            var at = message.Text.Length - behind.Length;
            if (number == value && behind.StartsWith(unit, StringComparison.Ordinal))
            {
                return (start, at + unit.Length);
            }
        }

        return null;
    }

    // A Latin unit is the noun as written, not as normalised.
    private string Unit(ModelQuantity said, (int Start, int End) read)
    {
        var unit = NormalText.Of(said.Unit!).Value.Trim();
        return char.IsAsciiLetter(unit[0]) && message.Text.AsSpan(read.Start, read.End - read.Start).EndsWith(unit, StringComparison.Ordinal)
            ? message.Span(read.End - unit.Length, read.End).In(message.Utterance.Text)
            : unit;
    }

    private Mood MoodAt(int position) =>
        message.Clauses.LastOrDefault(c => c.Start <= position) is { } clause ? message.Moods[clause].At(position) : Mood.Said;

    private static IEnumerable<(decimal Value, int Start, int End)> NumbersIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Numerals.TryNumber(text.AsSpan(at), out var value, out var length) && length > 0)
            {
                yield return (value, at, at + length);
                at += length - 1;
            }
        }
    }
}
