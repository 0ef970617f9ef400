using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Understanding;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation.Extensions;

/// <summary>A later deadline that a draft asks for; what is still missing is asked for on its card.</summary>
/// <param name="Text">The measure's text when it was read, by which it is known again.</param>
/// <param name="To">A day in the organisation's zone.</param>
internal sealed record Wish(int Problem, int Measure, string Text, DateOnly? To, string? Reason)
{
    [JsonIgnore]
    public MeasureNumber Number => new(Problem, Measure);
}

/// <summary>What a message that asks for a later deadline holds: the wishes, and what it reports beside them.</summary>
/// <param name="Rest">The reading without the wishes: what is left is a report like any other.</param>
internal sealed partial record WishReading(ImmutableArray<Wish> Wishes, ImmutableArray<Refusal> Refused, Reading Rest)
{
    private const string SomeReason = "?";

    /// <summary>Reads the wishes of a message; of one that asks for something else there are none.</summary>
    /// <param name="text">The text that the reading's spans speak of.</param>
    public static WishReading Of(Rectification ledger, Actor by, Reading reading, string text)
    {
        if (reading.Intent != Intent.Extend)
        {
            return new WishReading([], [], reading);
        }

        // Said once of several measures: 9-1、9-2都延到10月底，因为….
        var days = reading.Records.Select(r => r.Due?.Value).OfType<DateOnly>().Distinct().ToList();
        var reasons = reading.Records.Select(r => r.Reason?.In(text)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var wishes = ImmutableArray.CreateBuilder<Wish>();
        var refused = ImmutableArray.CreateBuilder<Refusal>();
        foreach (var read in reading.Records)
        {
            var to = read.Due?.Value ?? (days.Count == 1 ? days[0] : null);
            var reason = read.Reason?.In(text) ?? (reasons.Count == 1 ? reasons[0] : null);
            foreach (var number in Meant(ledger, by, read))
            {
                if (Extend.Ask(ledger, by, number, to ?? DateOnly.MaxValue, reason ?? SomeReason).Refusal is { } refusal)
                {
                    refused.Add(refusal);
                }
                else if (!wishes.Any(w => w.Number == number))
                {
                    wishes.Add(new Wish(number.Problem, number.Measure, ledger.Find(number)!.Text, to, reason));
                }
            }
        }

        return new WishReading(wishes.ToImmutable(), refused.ToImmutable(), reading with { Records = [.. reading.Records.Select(r => Told(r, text)).Where(Tells)] });
    }

    // Of a whole problem those are meant that the sender may extend; where there is none, the refusals tell why.
    private static List<MeasureNumber> Meant(Rectification ledger, Actor by, RecordReading read)
    {
        if (read.Measure is { } measure)
        {
            return [new MeasureNumber(read.Problem, measure)];
        }

        var open = ledger.MeasuresOf(read.Problem).ToArray().Where(m => m.IsOpen).Select(m => m.Number).ToList();
        var possible = open.FindAll(n => Extend.Ask(ledger, by, n, DateOnly.MaxValue, SomeReason).Refusal is null);
        return possible.Count > 0 ? possible : open;
    }

    // What only gives the reason (因为评审没排上) is no report that the work has not begun, or is held up; the day is the one asked for.
    private static RecordReading Told(RecordReading read, string text)
    {
        var given = read.Reason is { } reason && Given().IsMatch(text[..reason.Start]);
        return read with
        {
            Due = null,
            Claim = read.Claim is { } claim && (given || claim.Value == Claim.NotStarted) && Within(claim.Span, read.Reason) ? null : read.Claim,
            Blocked = read.Blocked is { } blocked && Within(blocked, read.Reason) ? null : read.Blocked,
            Quantities = given ? read.Quantities.RemoveAll(q => Within(q.Span, read.Reason)) : read.Quantities,
            Occurred = given ? read.Occurred.RemoveAll(o => Within(o.Span, read.Reason)) : read.Occurred,
        };
    }

    private static bool Tells(RecordReading read) =>
        read.Claim is not null || read.Blocked is not null || read.NoChange || !read.Occurred.IsEmpty || !read.Documents.IsEmpty || !read.Quantities.IsEmpty;

    private static bool Within(Span inner, Span? outer) => outer is { } span && inner.Start < span.End && span.Start < inner.End;

    [GeneratedRegex("(?:因|因为|由于|鉴于|(?:原因|理由)(?:是|为)?[:：]?|because(?: of)?|due to|owing to|since|as|reason(?: is|:)?)\\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Given();
}
