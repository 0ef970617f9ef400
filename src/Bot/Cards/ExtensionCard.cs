using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Cards;

/// <summary>Later deadlines that wait for an answer, and the answers before they are recorded.</summary>
internal static class ExtensionCard
{
    private const int MostShown = 10;
    private const int ReasonShown = 200;

    /// <summary>A button's data.</summary>
    public static JsonObject Data(IEnumerable<Verdict> verdicts, Phrases words)
    {
        var data = Pressed.For(ExtensionDesk.Decides, words.Language.Tag());
        data["verdicts"] = new JsonArray([.. verdicts.Select(v => (JsonNode)v.ToJson())]);
        return data;
    }

    /// <summary>What waits, the oldest first, each with the buttons of those who may decide on it.</summary>
    /// <param name="reasons">Why it was asked for, by the events of the requests.</param>
    /// <param name="said">What a press before has just settled, or null.</param>
    public static JsonObject List(Turn turn, Rectification ledger, IReadOnlyDictionary<int, string> reasons, bool mayDecide, string? said)
    {
        var waiting = Verdict.Waiting(ledger);
        var body = new JsonArray(CardJson.Text(turn.Words.ExtensionWaiting(waiting.Length), heading: true, size: "Medium"));
        if (said is not null)
        {
            body.Insert(0, CardJson.Text("✓ " + said));
        }

        foreach (var measure in waiting.OrderBy(m => m.Extension!.Asked.Sequence).Take(MostShown))
        {
            body.Add(Block(turn, measure, reasons, mayDecide && measure.Extension!.Asked.Person != turn.Actor.Id));
        }

        if (waiting.Length > MostShown)
        {
            body.Add(CardJson.Text(turn.Words.AndMore(waiting.Length - MostShown), subtle: true));
        }

        return CardJson.Card(body);
    }

    /// <summary>The answers that somebody gave in words, before they are recorded.</summary>
    public static JsonObject Ask(Turn turn, ImmutableArray<Verdict> verdicts, IReadOnlyDictionary<int, string> reasons, IEnumerable<string> notes, JsonObject data)
    {
        var (words, dialect) = (turn.Words, CardJson.DialectOf(turn.Place.Channel));
        var body = new JsonArray(CardJson.Text(words.ExtensionDecidePlease, heading: true, size: "Medium"));
        foreach (var verdict in verdicts)
        {
            var measure = turn.Ledger.Find(verdict.Number)!;
            var (from, to) = (words.DeadlineOf(measure), $"{measure.Extension!.To:yyyy-MM-dd}");
            body.Add(CardJson.Text(turn.Hides(measure) ? words.ExtensionHidden(verdict.Granted, measure.Number.ToString())
                : verdict.Granted ? words.ExtensionGranting(measure.Number.ToString(), from, to)
                : words.ExtensionRefusing(measure.Number.ToString(), from, to)));
            if (!turn.Hides(measure))
            {
                body.Add(CardJson.Text(Line(turn, measure, reasons), subtle: true));
            }

            if (verdict.Reason is { } reason)
            {
                body.Add(CardJson.Text(words.ExtensionReason + words.Colon + reason, subtle: true));
            }
        }

        foreach (var note in notes)
        {
            body.Add(CardJson.Text("⚠ " + note, subtle: true));
        }

        return CardJson.Card(body, new JsonArray(
            CardJson.Button(dialect, words.Confirm, (JsonObject)data.DeepClone(), "positive"),
            CardJson.Button(dialect, words.Drop, Pressed.For(Pressed.Leave, words.Language.Tag()))));
    }

    private static JsonObject Block(Turn turn, Measure measure, IReadOnlyDictionary<int, string> reasons, bool mayDecide)
    {
        var (words, number, asked) = (turn.Words, measure.Number.ToString(), measure.Extension!.Asked.Sequence);
        if (turn.Hides(measure))
        {
            return CardJson.Container(null, visible: true, "emphasis", CardJson.Text($"{number} {words.Secret}{words.Open}{words.OfficeOf(measure)}{words.Close}"));
        }

        List<JsonNode?> items = [CardJson.Text(Line(turn, measure, reasons)), CardJson.Text(Texts.Short(turn.Shown(measure).Text, 90), subtle: true, size: "Small")];
        if (mayDecide)
        {
            items.Add(CardJson.Input("Text", $"reason_{asked}", words.ExtensionReasonInput, null));
            items.Add(new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(Button(turn, measure, true), Button(turn, measure, false)) });
        }

        return CardJson.Container(null, visible: true, "emphasis", [.. items]);
    }

    private static JsonObject Button(Turn turn, Measure measure, bool granted)
    {
        var (words, number) = (turn.Words, measure.Number.ToString());
        var data = Data([new Verdict(measure.Number, measure.Extension!.Asked.Sequence, granted, null)], words);
        data["list"] = true;
        return CardJson.Button(CardJson.DialectOf(turn.Place.Channel), granted ? words.ExtensionGrant(number) : words.ExtensionRefuse(number), data);
    }

    private static string Line(Turn turn, Measure measure, IReadOnlyDictionary<int, string> reasons)
    {
        var (words, extension) = (turn.Words, measure.Extension!);
        return words.ExtensionLine(
            measure.Number.ToString(), words.OfficeOf(measure), words.DeadlinesWithout(measure), $"{extension.To:yyyy-MM-dd}", words.Ago(extension.Asked.At, turn.Now),
            reasons.GetValueOrDefault(extension.Asked.Sequence) is { Length: > 0 } reason ? Texts.Short(reason, ReasonShown) : words.NoReasonGiven);
    }
}
