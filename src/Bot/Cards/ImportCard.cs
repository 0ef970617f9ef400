using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Words;
using RectifyBot.Understanding.Notices.Checks;

namespace RectifyBot.Bot.Cards;

/// <summary>What a dropped file says, what importing it would change, and the button that does it.</summary>
internal static class ImportCard
{
    private const int ChangesShown = 12;
    private const int QuestionsShown = 5;

    /// <param name="data">The button's data; null where there is nothing to do.</param>
    public static JsonObject Make(string name, DroppedFile file, ImportPlan plan, JsonObject? data, Phrases words, CardDialect dialect)
    {
        var body = new JsonArray(CardJson.Text(words.ImportRead(name), heading: true, size: "Medium"));
        if (file.Notice is { } notice)
        {
            body.Add(CardJson.Facts(NoticeWords.Facts(notice, words)));
        }

        body.Add(CardJson.Text(Effect(plan, file, words)));
        foreach (var line in Changes(plan, words))
        {
            body.Add(CardJson.Text(line, subtle: true, size: "Small"));
        }

        foreach (var line in Questions(file, words))
        {
            body.Add(CardJson.Text(line, subtle: true, size: "Small"));
        }

        return CardJson.Card(body, data is null ? null : Buttons(plan, data, words, dialect));
    }

    private static string Effect(ImportPlan plan, DroppedFile file, Phrases words) => plan.Effect switch
    {
        PlannedEffect.Assign => words.ImportAssigns(plan.Rows),
        PlannedEffect.OtherBody => words.ImportOtherBody(file.Notice!.Organisation!),
        _ => words.Find($"ImportEffect_{plan.Effect}"),
    };

    private static IEnumerable<string> Changes(ImportPlan plan, Phrases words)
    {
        var lines = plan.Difference is { IsEmpty: false } difference ? NoticeWords.Difference(difference, words.Language) : [];
        return lines.Count <= ChangesShown ? lines : [.. lines.Take(ChangesShown), words.AndMore(lines.Count - ChangesShown)];
    }

    // What a careful reader would ask of a notice; a feedback has nothing done to ask about.
    private static IEnumerable<string> Questions(DroppedFile file, Phrases words)
    {
        var asked = file.Notice is { } notice && !NoticeInLedger.IsWithoutMeasures(notice) ? NoticeCheck.Of(notice, file.File?.Text ?? string.Empty) : [];
        var lines = asked.Take(QuestionsShown).Select(q => "⚠ " + CheckWords.Line(q, words.Language).Replace('\t', ' '));
        return asked.Count == 0 ? [] : lines.Prepend(CheckWords.Summary(asked.Count, words.Language));
    }

    private static JsonArray Buttons(ImportPlan plan, JsonObject data, Phrases words, CardDialect dialect) => new(
        CardJson.Button(dialect, plan.Effect == PlannedEffect.OtherBody ? words.ImportAsOurs : words.DoImport, (JsonObject)data.DeepClone(), plan.Effect == PlannedEffect.OtherBody ? null : "positive"),
        CardJson.Button(dialect, words.DoNotImport, Pressed.For(Pressed.Leave, words.Language.Tag())));
}
