using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;

namespace RectifyBot.Understanding.Models.Grounds;

/// <summary>Holds a model's days against those that our own dates of the message can mean, whatever the tense.</summary>
internal sealed class GroundedDays
{
    private static readonly Tense[] Tenses = [Tense.Past, Tense.Future, Tense.Unknown];
    private readonly Message message;
    private readonly List<(Period Period, DateToken Token)> possible;

    public GroundedDays(Message message)
    {
        this.message = message;
        possible = [.. message.Of<DateToken>().SelectMany(t => Tenses.Select(tense => t.Mention.Resolve(message.Today, tense, message.WorkingDays))
            .OfType<DateReading>().Select(r => (r.Period, t)))];
    }

    /// <summary>A day or period on which something happened: told as a fact, and begun by today.</summary>
    public Read<Period>? Occurred(string said, StrikeList struck)
    {
        if (!TryPeriod(said, out var period))
        {
            struck.Add(StruckField.Occurred, said, StruckReason.NotInMessage);
            return null;
        }

        var found = possible.FindAll(p => p.Period == period);
        var reason = found.Count == 0 ? StruckReason.NotInMessage
            : period.From > message.Today ? StruckReason.OutOfRange
            : !found.Exists(f => IsSaid(f.Token)) ? StruckReason.NotSaid
            : (StruckReason?)null;
        if (reason is { } why)
        {
            struck.Add(StruckField.Occurred, said, why);
            return null;
        }

        return new Read<Period>(period, message.Span(found.First(f => IsSaid(f.Token)).Token));
    }

    /// <summary>The day promised or asked for: the last of one of the message's dates, and not over yet.</summary>
    public Read<DateOnly>? Due(string? said, StrikeList struck)
    {
        if (said is null)
        {
            return null;
        }

        var isDay = DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var found = isDay ? possible.FindAll(p => p.Period.To == day) : [];
        if (found.Count == 0 || day < message.Today)
        {
            struck.Add(StruckField.Due, said, found.Count == 0 ? StruckReason.NotInMessage : StruckReason.OutOfRange);
            return null;
        }

        if (!found.Exists(f => IsAhead(f.Token, day)))
        {
            struck.Add(StruckField.Due, said, StruckReason.NotSaid);
            return null;
        }

        return new Read<DateOnly>(day, message.Span(found[0].Token));
    }

    private bool IsSaid(DateToken token) =>
        MoodAt(token.Start) == Mood.Said && (token.Mention.Use & (DateUse.After | DateUse.AsOf)) == DateUse.None;

    // 9月15日开了会 tells what was; that there is such a day next year too does not make it a promise.
    private bool IsAhead(DateToken token, DateOnly day) => MoodAt(token.Start) switch
    {
        Mood.Planned => true,
        Mood.Missed or Mood.Supposed => false,
        _ => token.Mention.Resolve(message.Today, Tense.Unknown, message.WorkingDays)?.Period.To == day,
    };

    private Mood MoodAt(int position) =>
        message.Clauses.LastOrDefault(c => c.Start <= position) is { } clause ? message.Moods[clause].At(position) : Mood.Said;

    private static bool TryPeriod(string said, out Period period)
    {
        var ends = said.Split('/');
        period = default;
        if (ends.Length > 2 || !TryDay(ends[0], out var from) || !TryDay(ends[^1], out var to) || to < from)
        {
            return false;
        }

        period = new Period(from, to);
        return true;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
