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
            if (pressed.Flag($"skip_{i}") == true)
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

    private static Outcome<DraftRecord> Apply(DraftRecord record, Pressed pressed, int i)
    {
        Refusal Invalid(string field) => new(RefusalCode.CorrectionInvalid, field, record.Number.ToString());

        var number = pressed.Sent($"measure_{i}") ? ClarifyDesk.Parse(pressed.Text($"measure_{i}")) : record.Number;
        if (number is not { } measure)
        {
            return Invalid("number");
        }

        // Web Chat leaves an emptied field out of what it sends; that a card was filled in at all shows by its status, which is never empty.
        var filled = pressed.Sent($"status_{i}");
        bool Sent(string field, string? shown = null) =>
            (filled || pressed.Sent($"{field}_{i}")) && (shown is null || (pressed.Text($"{field}_{i}") ?? string.Empty) != shown);

        var occurred = Sent("occurred", record.OccurredShown) ? Periods(pressed.Text($"occurred_{i}")) : record.Occurred;
        if (occurred is null)
        {
            return Invalid("occurred");
        }

        var due = Sent("due") ? Day(pressed.Text($"due_{i}")) : (Ok: true, Day: record.Due);
        if (!due.Ok)
        {
            return Invalid("due");
        }

        var quantities = Sent("quantities", record.QuantitiesShown) ? Quantities(pressed.Text($"quantities_{i}")) : record.Quantities;
        if (quantities is null)
        {
            return Invalid("quantities");
        }

        var documents = Sent("documents", record.DocumentsShown) ? Titles(pressed.Text($"documents_{i}")) : record.Documents;
        if (documents is null)
        {
            return Invalid("documents");
        }

        var tally = TallyCorrection.Read(record.Tally, (field, shown) => Sent(field, shown) ? pressed.Text($"{field}_{i}") ?? string.Empty : null);
        if (tally is null)
        {
            return Invalid("tally");
        }

        if (Status(pressed, i, record) is not var (progress, longTerm))
        {
            return Invalid("status");
        }

        return record with
        {
            Problem = measure.Problem,
            Measure = measure.Measure,
            Progress = progress,
            LongTerm = longTerm,
            Occurred = occurred.Value,
            Due = due.Day,
            Quantities = quantities.Value,
            Documents = documents.Value,
            Tally = tally.IsEmpty ? null : tally,
            Blocked = pressed.Flag($"blocked_{i}") ?? record.Blocked,
        };
    }

    private static (Progress? Progress, bool LongTerm)? Status(Pressed pressed, int i, DraftRecord record) => pressed.Text($"status_{i}") switch
    {
        null => pressed.Sent($"status_{i}") ? null : (record.Progress, record.LongTerm),
        "LongTerm" => (null, true),
        "None" => (null, false),
        var text when Enum.TryParse<Progress>(text, out var progress) && Enum.IsDefined(progress) => (progress, false),
        _ => null,
    };

    private static ImmutableArray<Period>? Periods(string? text)
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        foreach (var part in (text ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries))
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

    private static (bool Ok, DateOnly? Day) Day(string? text) =>
        text is null ? (Ok: true, Day: null)
        : DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2099 ? (true, day)
        : (false, null);

    private static ImmutableArray<Quantity>? Quantities(string? text)
    {
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        foreach (var part in (text ?? string.Empty).Split([',', '，', '、', ';', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
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

    private static ImmutableArray<string>? Titles(string? text)
    {
        var titles = (text ?? string.Empty).Split(['《', '》', '\n', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(t => t.AsSpan().IndexOfAnyExcept("、,， ") >= 0).ToImmutableArray();
        return titles.Length <= MostValues && titles.All(t => t.Length <= LongestTitle) ? titles : null;
    }
}
