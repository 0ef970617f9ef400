using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>What the author changed on the card. A field that the card did not send stays as it was read.</summary>
internal static class Corrections
{
    // What is recorded stays for ever: nobody types more than this by hand.
    private const int MostValues = 30;
    private const int LongestUnit = 20;
    private const int LongestTitle = 200;

    private static readonly char[] Separators = [',', '，', '、', ';', '；', ' ', '\n'];

    public static Outcome<Draft> Apply(Draft draft, Pressed pressed)
    {
        var records = ImmutableArray.CreateBuilder<DraftRecord>();
        for (var i = 0; i < draft.Records.Length; i++)
        {
            if (Skips(pressed, i))
            {
                continue;
            }

            var corrected = Apply(draft.Records[i], pressed, i);
            if (corrected.Refusal is { } refusal)
            {
                return refusal;
            }

            records.Add(corrected.Value);
        }

        var twice = records.GroupBy(r => r.Number).FirstOrDefault(g => g.Count() > 1);
        return twice is null
            ? draft with { Records = records.ToImmutable() }
            : new Refusal(RefusalCode.CorrectionInvalid, "measure", twice.Key.ToString());
    }

    /// <summary>Whether the record of that place was left out on the card.</summary>
    public static bool Skips(Pressed pressed, int i) => pressed.Flag($"skip_{i}") == true;

    // Field by field; the first that cannot be read is named.
    private static Outcome<DraftRecord> Apply(DraftRecord record, Pressed pressed, int i)
    {
        var typed = new Typed(pressed, i);
        (string Field, Func<DraftRecord, DraftRecord?> Change)[] fields =
        [
            ("number", r => typed.Measure is not { Asked: true } asked ? r : asked.Number is { } n ? r with { Problem = n.Problem, Measure = n.Measure } : null),
            ("occurred", r => typed.Of("occurred", r.OccurredShown) is not { } text ? r : Periods(text) is { } days ? r with { Occurred = days } : null),
            ("due", r => typed.Of("due") is not { } text ? r : Day(text) is (true, var day) ? r with { Due = day } : null),
            ("quantities", r => typed.Of("quantities", r.QuantitiesShown) is not { } text ? r : Quantities(text) is { } counts ? r with { Quantities = counts } : null),
            ("documents", r => typed.Of("documents", r.DocumentsShown) is not { } text ? r : Titles(text) is { } titles ? r with { Documents = titles } : null),
            ("tally", r => TallyCorrection.Read(r.Tally, typed.Of) is { } tally ? r with { Tally = tally.IsEmpty ? null : tally } : null),
            ("status", r => Status(pressed, i, r) is var (progress, longTerm) ? r with { Progress = progress, LongTerm = longTerm } : null),
        ];
        var name = record.Number.ToString();
        foreach (var (field, change) in fields)
        {
            if (change(record) is not { } changed)
            {
                return new Refusal(RefusalCode.CorrectionInvalid, field, name);
            }

            record = changed;
        }

        return record with { Blocked = pressed.Flag($"blocked_{i}") ?? record.Blocked };
    }

    private static (Progress? Progress, bool LongTerm)? Status(Pressed pressed, int i, DraftRecord record) => pressed.Text($"status_{i}") switch
    {
        null => pressed.Sent($"status_{i}") ? null : (record.Progress, record.LongTerm),
        "LongTerm" => (null, true),
        "None" => (null, false),
        var text when Enum.TryParse<Progress>(text, out var progress) && Enum.IsDefined(progress) => (progress, false),
        _ => null,
    };

    private static ImmutableArray<Period>? Periods(string text)
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        foreach (var part in text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('/');
            var (from, to) = (Day(ends[0]), Day(ends[^1]));
            if (ends.Length > 2 || periods.Count == MostValues || from.Day is not { } first || to.Day is not { } last || last < first)
            {
                return null;
            }

            periods.Add(new Period(first, last));
        }

        return [.. periods.OrderBy(p => p.From).ThenBy(p => p.To)];
    }

    private static (bool Ok, DateOnly? Day) Day(string text) =>
        text.Length == 0 ? (Ok: true, Day: null)
        : DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2099 ? (true, day)
        : (false, null);

    private static ImmutableArray<Quantity>? Quantities(string text)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        foreach (var part in text.Split([',', '，', '、', ';', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var digits = part.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
            if (!decimal.TryParse(part.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || digits > 15
                || part.Length - digits > LongestUnit || quantities.Count == MostValues)
            {
                return null;
            }

            quantities.Add(new Quantity(value, part[digits..].Trim()));
        }

        return quantities.ToImmutable();
    }

    private static ImmutableArray<string>? Titles(string text)
    {
        var titles = text.Split(['《', '》', '\n', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(t => t.AsSpan().IndexOfAnyExcept("、,， ") >= 0).ToImmutableArray();
        return titles.Length <= MostValues && titles.All(t => t.Length <= LongestTitle) ? titles : null;
    }

    /// <summary>What somebody typed into the inputs of one record.</summary>
    private sealed class Typed(Pressed pressed, int i)
    {
        // Web Chat leaves an emptied field out of what it sends; that a card was filled in at all shows by its status, which is never empty.
        private readonly bool filled = pressed.Sent($"status_{i}");

        public (bool Asked, MeasureNumber? Number) Measure => (pressed.Sent($"measure_{i}"), ClarifyDesk.Parse(pressed.Text($"measure_{i}")));

        /// <summary>What the field holds now, empty where it was emptied; null where it was not sent, or shows what it showed.</summary>
        public string? Of(string field, string? shown = null)
        {
            var text = pressed.Text($"{field}_{i}") ?? string.Empty;
            return (filled || pressed.Sent($"{field}_{i}")) && text != shown ? text : null;
        }
    }
}
