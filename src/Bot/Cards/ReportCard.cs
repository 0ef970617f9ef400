using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Cards;

/// <summary>The card that asks whether a report was read right: a block a measure, the words it was read from, and inputs to correct it.</summary>
internal static class ReportCard
{
    private const int LongestChoice = 60;

    /// <param name="shown">A measure as it may be shown where the card goes.</param>
    public static JsonObject Make(string proposal, Draft draft, Rectification ledger, Phrases words, IEnumerable<string> notes, CardDialect dialect, Func<Measure, Measure>? shown = null)
    {
        var body = new JsonArray(CardJson.Text(Heading(draft, words), heading: true, size: "Medium"));
        for (var i = 0; i < draft.Records.Length; i++)
        {
            body.Add(Block(draft.Records[i], i, ledger, words, shown ?? (m => m)));
        }

        for (var i = 0; i < draft.Wishes.Length; i++)
        {
            body.Add(WishBlock.Make(draft.Wishes[i], i, ledger, words, shown ?? (m => m)));
        }

        foreach (var note in notes)
        {
            body.Add(CardJson.Text("⚠ " + note, subtle: true));
        }

        return CardJson.Card(body, new JsonArray(
            CardJson.Button(dialect, words.Confirm, Data(Pressed.Confirm, proposal, words), "positive"),
            CardJson.Button(dialect, words.Drop, Data(Pressed.Drop, proposal, words))));
    }

    /// <summary>
    /// The card as a group sees it: what was read, and nothing to fill in. The messenger asks for its author's own view by itself (refresh, with the author's id),
    /// or when the author presses the one button.
    /// </summary>
    /// <param name="author">The messenger's id of the author.</param>
    public static JsonObject ForOthers(string proposal, Draft draft, Rectification ledger, Phrases words, CardDialect dialect, Func<Measure, Measure> shown, string author)
    {
        var mine = CardJson.Button(dialect, words.ConfirmMine, Data(Pressed.Mine, proposal, words));
        var body = new JsonArray(CardJson.Text(words.WaitsForAuthor, heading: true, size: "Medium"));
        foreach (var record in draft.Records)
        {
            body.Add(CardJson.Container(null, visible: true, "emphasis", [.. Told(record, ledger, words, shown)]));
        }

        var card = CardJson.Card(body, new JsonArray(mine.DeepClone()));
        mine.Remove("title");
        card["refresh"] = new JsonObject { ["action"] = mine, ["userIds"] = new JsonArray(author) };
        return card;
    }

    /// <summary>What the card asks to confirm.</summary>
    public static string Heading(Draft draft, Phrases words) => draft.Records.IsEmpty ? words.ExtensionPlease : words.PleaseConfirm;

    private static JsonObject Data(string kind, string proposal, Phrases words)
    {
        var data = Pressed.For(kind, words.Language.Tag());
        data["proposal"] = proposal;
        return data;
    }

    private static JsonObject Block(DraftRecord record, int i, Rectification ledger, Phrases words, Func<Measure, Measure> shown) => CardJson.Container(
        null, visible: true, "emphasis",
        [
            .. Told(record, ledger, words, shown),
            CardJson.Reveal(words.Correct, $"edit_{i}"),
            CardJson.Container($"edit_{i}", visible: false, null, [.. Inputs(record, i, ledger, words, shown)]),
        ]);

    private static IEnumerable<JsonNode?> Told(DraftRecord record, Rectification ledger, Phrases words, Func<Measure, Measure> shown)
    {
        var measure = ledger.Find(record.Number)!;
        yield return CardJson.Text($"{record.Number} · {ledger.FindProblem(record.Problem)!.Title}", heading: true);
        yield return CardJson.Text(Texts.Short(shown(measure).Text, 90), subtle: true, size: "Small");
        yield return CardJson.Facts(Facts(record, words).Concat(shown(measure) == measure ? Deadlines(measure, words) : []));
        yield return CardJson.Text(words.ReadFrom(record.Words), subtle: true, size: "Small");
    }

    private static IEnumerable<(string Title, string Value)> Facts(DraftRecord record, Phrases words)
    {
        yield return (words.FieldStatus, Status(record, words));
        if (!record.Occurred.IsEmpty)
        {
            yield return (words.FieldOccurred, string.Join(words.Comma, record.Occurred));
        }

        if (record.Due is { } due)
        {
            yield return (words.FieldDue, $"{due:yyyy-MM-dd}");
        }

        if (!record.Documents.IsEmpty)
        {
            yield return (words.FieldDocuments, record.DocumentsShown);
        }

        if (!record.Quantities.IsEmpty)
        {
            yield return (words.FieldQuantities, string.Join(words.Comma, record.Quantities));
        }

        if (record.Tally is { } tally)
        {
            yield return (words.FieldTally, TallyWords.Of(tally, words));
        }

        if (record.Blocked)
        {
            yield return (words.FieldBlocked, words.Yes);
        }
    }

    // Only where the day was moved, or is asked to be: else the card would only grow.
    private static IEnumerable<(string Title, string Value)> Deadlines(Measure measure, Phrases words) =>
        measure is { OriginalDeadline: not null } or { Extension: not null } ? [(words.FieldDeadline, words.DeadlinesOf(measure))] : [];

    public static string Status(DraftRecord record, Phrases words) =>
        record.LongTerm ? words.LongTerm : record.Progress is { } progress ? words.ProgressName(progress) : record.ToRecord().IsUnchanged ? words.NoChange : words.NoClaim;

    private static IEnumerable<JsonNode?> Inputs(DraftRecord record, int i, Rectification ledger, Phrases words, Func<Measure, Measure> view)
    {
        var statuses = Enum.GetValues<Progress>().Select(p => (words.ProgressName(p), p.ToString()))
            .Append((words.LongTerm, "LongTerm")).Append((words.NoClaim, "None"));
        var status = record.LongTerm ? "LongTerm" : record.Progress?.ToString() ?? "None";
        yield return CardJson.Choices($"measure_{i}", words.FieldMeasure, record.Number.ToString(), Siblings(record, ledger, view));
        yield return CardJson.Choices($"status_{i}", words.FieldStatus, status, statuses);
        yield return CardJson.Input("Text", $"occurred_{i}", words.FieldOccurredInput, record.OccurredShown);
        yield return CardJson.Input("Date", $"due_{i}", words.FieldDue, record.Due is { } due ? $"{due:yyyy-MM-dd}" : null);
        yield return CardJson.Input("Text", $"documents_{i}", words.FieldDocuments, record.DocumentsShown);
        yield return CardJson.Input("Text", $"quantities_{i}", words.FieldQuantitiesInput, record.QuantitiesShown);
        foreach (var (name, shown) in TallyCorrection.Shown(record.Tally))
        {
            yield return CardJson.Input("Text", $"{name}_{i}", words.Find($"Tally_{name}"), shown);
        }

        yield return CardJson.Toggle($"blocked_{i}", words.FieldBlocked, record.Blocked);
        yield return CardJson.Toggle($"skip_{i}", words.SkipThis, value: false);
    }

    // The measures that a wrong guess is likeliest to have missed: those of the same problem, and the same office's others.
    private static IEnumerable<(string Title, string Value)> Siblings(DraftRecord record, Rectification ledger, Func<Measure, Measure> shown)
    {
        var office = ledger.Find(record.Number)!.Office;
        return ledger.Measures
            .Where(m => m.IsOpen && (m.Number.Problem == record.Problem || (office is not null && m.Office == office)))
            .OrderBy(m => m.Number.Problem == record.Problem ? 0 : 1).ThenBy(m => m.Number).Take(LongestChoice)
            .Select(m => ($"{m.Number} {Texts.Short(shown(m).Text, 24)}", m.Number.ToString()));
    }
}
