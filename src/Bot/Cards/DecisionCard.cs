using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Cards;

/// <summary>What waits for a signature: each measure with what is claimed and what proves it, a mark to pick it, and the decision.</summary>
internal static class DecisionCard
{
    private const int FilesShown = 6;

    /// <param name="more">How many more wait than the card shows.</param>
    public static JsonObject Make(ImmutableArray<Decidable> items, Turn turn, bool picked, JsonObject data, int more, CardDialect dialect)
    {
        var words = turn.Words;
        var body = new JsonArray(CardJson.Text(words.PleaseDecide, heading: true, size: "Medium"));
        for (var at = 0; at < items.Length; at++)
        {
            body.Add(Block(items[at], at, turn, picked));
        }

        if (more > 0)
        {
            body.Add(CardJson.Text(words.AndMore(more), subtle: true));
        }

        var reasons = items.Select(w => w.Reason).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var differ = reasons.Count > 1 || items.Select(w => w.Decision).Distinct().Count() > 1;
        if (!differ)
        {
            body.Add(CardJson.Input("Text", "reason", words.FieldReason, reasons.FirstOrDefault()));
        }

        if (turn.Actor.Role == Role.Leader && items.Select(w => w.Grade).Distinct().Count() == 1)
        {
            body.Add(CardJson.Choices("grade", words.FieldGrade, items[0].Grade?.ToString() ?? "None", Grades(words)));
        }

        return CardJson.Card(body, new JsonArray([.. Buttons(turn, items, data, differ, dialect)]));
    }

    /// <summary>The grades to choose from, none first.</summary>
    public static IEnumerable<(string Title, string Value)> Grades(Phrases words) =>
        Enum.GetValues<Grade>().Select(g => (words.Find($"Grade_{g}"), g.ToString())).Prepend((words.Find("Grade_None"), "None"));

    // Where the words decided differently of each, one button does just that.
    private static IEnumerable<JsonNode> Buttons(Turn turn, ImmutableArray<Decidable> items, JsonObject data, bool differ, CardDialect dialect)
    {
        if (differ)
        {
            yield return CardJson.Button(dialect, turn.Words.DecideAsSaid, (JsonObject)data.DeepClone(), "positive");
            yield break;
        }

        var said = items[0].Decision;
        foreach (var decision in new[] { Decision.Approve, Decision.Return }.OrderBy(d => d == said ? 0 : 1))
        {
            var button = (JsonObject)data.DeepClone();
            button["decision"] = decision.ToString();
            yield return CardJson.Button(dialect, Title(turn, decision), button, decision == (said ?? Decision.Approve) ? "positive" : null);
        }
    }

    private static string Title(Turn turn, Decision decision) => turn.Words.Find($"Decide_{Decisions.MoveOf(turn.Actor.Role, decision)}");

    private static JsonObject Block(Decidable item, int at, Turn turn, bool picked)
    {
        var (measure, words) = (turn.Shown(item.Measure), turn.Words);
        var name = at.ToString(CultureInfo.InvariantCulture);
        var decided = item.Decision is { } decision && item.Reason is { } reason ? [(Title(turn, decision), reason)] : Array.Empty<(string, string)>();
        return CardJson.Container(
            null, visible: true, "emphasis",
            CardJson.Toggle($"pick_{name}", $"{measure.Number} · {measure.Office ?? words.NoOffice}", picked),
            CardJson.Text(Texts.Short(measure.Text, 120), subtle: true, size: "Small"),
            turn.Hides(item.Measure) ? null : CardJson.Facts([.. Facts(item.Measure, words), .. decided]));
    }

    private static IEnumerable<(string Title, string Value)> Facts(Measure measure, Phrases words)
    {
        yield return (words.FieldStatus, measure.Progress == Progress.Completed || !measure.IsLongTerm ? words.ProgressName(measure.Progress) : words.LongTerm);
        if (measure.CloseOut is { } closeOut)
        {
            yield return (words.FieldApplied, words.Signed(closeOut.Applied));
            if (closeOut.Reviewed is { } reviewed)
            {
                yield return (words.FieldReviewed, words.Signed(reviewed));
            }
        }

        var files = measure.Proof.ToList();
        yield return (words.FieldEvidence, files.Count == 0 ? words.None : string.Join(words.Comma, files.Take(FilesShown).Select(f => f.FileName)) + (files.Count > FilesShown ? $" …({files.Count})" : string.Empty));
    }
}
