using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Cards;

/// <summary>Files that are to be evidence: of which measure, and whether it is right so.</summary>
internal static class EvidenceCard
{
    private const int TextShown = 120;
    private const int ChoiceShown = 22;

    /// <summary>Asks for which measure they are.</summary>
    public static JsonObject Which(SentFiles sent, IEnumerable<Measure> candidates, Phrases words, CardDialect dialect) => CardJson.Card(
        new JsonArray(CardJson.Text(words.EvidenceWhich(sent.Ids.Length))),
        new JsonArray([.. candidates.Select(m => (JsonNode)Choice($"{m.Number} {Texts.Short(m.Text, ChoiceShown)}", m.Number.ToString(), sent, words, dialect))]));

    /// <summary>Shows each file with its day, and asks for the sender's word.</summary>
    /// <param name="day">The day that was said of all; else that of each file's camera.</param>
    /// <param name="measure">As it may be shown here.</param>
    /// <param name="reportWaits">A report's card waits above.</param>
    public static JsonObject Confirm(IReadOnlyList<EvidenceFile> files, DateOnly? day, Measure measure, JsonObject data, Phrases words, CardDialect dialect, bool reportWaits)
    {
        var body = new JsonArray(
            CardJson.Text(words.EvidenceConfirm, heading: true, size: "Medium"), CardJson.Text($"{measure.Number} {Texts.Short(measure.Text, TextShown)}"));
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            body.Add(CardJson.Text($"{file.Name} · {file.Kind.Name.ToUpperInvariant()} · {EvidenceLines.Size(file.Bytes.Length)}", heading: true));
            body.Add(CardJson.Input("Date", $"day{i}", words.EvidenceDay, SentFiles.Written(day ?? file.Taken)));
        }

        if (reportWaits)
        {
            body.Add(CardJson.Text(words.EvidenceReportWaits, subtle: true));
        }

        return CardJson.Card(body, new JsonArray(
            CardJson.Button(dialect, words.Confirm, (JsonObject)data.DeepClone(), "positive"),
            Choice(words.EvidenceOther, null, SentFiles.Of(new Pressed(Pressed.Evidence, CardJson.Element(data))), words, dialect),
            CardJson.Button(dialect, words.Drop, Pressed.For(Pressed.Leave, words.Language.Tag()))));
    }

    private static JsonObject Choice(string title, string? measure, SentFiles sent, Phrases words, CardDialect dialect)
    {
        var data = sent.Into(Pressed.For(Pressed.EvidenceOf, words.Language.Tag()));
        data["measure"] = measure;
        return CardJson.Button(dialect, title, data);
    }
}
