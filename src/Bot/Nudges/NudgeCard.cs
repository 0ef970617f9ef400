using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Nudges;

/// <summary>A measure as the day's message shows it.</summary>
/// <param name="Rung">The name of the rung.</param>
/// <param name="Day">The working day on which it was reached.</param>
/// <param name="DaysTo">Working days to the deadline, negative behind it; null where there is none.</param>
internal sealed record NudgeLine(Watched Measure, string Rung, DateOnly Day, Light Light, string Text, Progress Progress, int? DaysTo);

/// <summary>The card of the day's message: what is late first, with buttons to report, to ask for a later day, to be reminded again, to say that it was read.</summary>
internal static class NudgeCard
{
    /// <summary>The buttons' kinds.</summary>
    public const string Report = "nudge_report";
    public const string Extend = "nudge_extend";
    public const string Later = "nudge_later";
    public const string Seen = "nudge_seen";

    private const int Most = 20;
    private const int TextShown = 40;

    public static JsonObject Make(IReadOnlyList<NudgeLine> lines, IReadOnlyList<string> overview, string delivery, DateOnly today, Phrases words, CardDialect dialect)
    {
        var body = new JsonArray();
        if (lines.Count > 0 || overview.Count == 0)
        {
            body.Add(CardJson.Text(words.NudgeHeading(today), heading: true, size: "Medium"));
        }

        foreach (var line in lines.Take(Most))
        {
            body.Add(Coloured(CardJson.Text($"{words.LightSign(line.Light)} {line.Measure.Number} {Short(line.Text)}".TrimStart()), line.Light));
            body.Add(CardJson.Text(words.NudgeWhy(line), subtle: true, size: "Small"));
        }

        if (lines.Count == 0 && overview.Count == 0)
        {
            body.Add(CardJson.Text("✓ " + words.NudgeAllDone));
            return CardJson.Card(body);
        }

        if (lines.Count > Most)
        {
            body.Add(CardJson.Text(words.NudgeMore(lines.Count - Most), subtle: true));
        }

        foreach (var (line, i) in overview.Select((line, i) => (line, i)))
        {
            body.Add(CardJson.Text(line, heading: i == 0, size: i == 0 ? "Medium" : null));
        }

        return CardJson.Card(body, new JsonArray([.. Buttons(delivery, lines.Count > 0, words, dialect)]), speak: lines.Count > 0 ? Summary(lines, today, words) : overview[0]);
    }

    /// <summary>The same in one line, for a list of conversations and for a client without cards.</summary>
    public static string Summary(IReadOnlyList<NudgeLine> lines, DateOnly today, Phrases words) =>
        words.NudgeSummary(today, lines.Count, lines.Count(l => l.Light == Light.Red));

    private static IEnumerable<JsonNode> Buttons(string delivery, bool reminds, Phrases words, CardDialect dialect)
    {
        (string Kind, string Title)[] buttons = reminds
            ? [(Report, words.NudgeReport), (Extend, words.NudgeExtend), (Later, words.NudgeLater), (Seen, words.NudgeSeen)]
            : [(Seen, words.NudgeSeen)];
        return buttons.Select(b => (JsonNode)CardJson.Button(dialect, b.Title, With(b.Kind, delivery, words)));
    }

    private static JsonObject Coloured(JsonObject text, Light light)
    {
        if (light != Light.None)
        {
            text["color"] = light switch { Light.Red => "Attention", Light.Yellow => "Warning", _ => "Good" };
        }

        return text;
    }

    private static JsonObject With(string kind, string delivery, Phrases words)
    {
        var data = Pressed.For(kind, words.Language.Tag());
        data["delivery"] = delivery;
        return data;
    }

    private static string Short(string text) => text.Length <= TextShown ? text : text[..TextShown] + "…";
}
