using System.Globalization;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Conversation.Amending;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Cards;

/// <summary>What would be taken back: which entry, when, of which measure, in which words.</summary>
internal static class TakeBackCard
{
    private const int WordsShown = 200;

    /// <param name="rows">What the entry tells of each measure.</param>
    public static JsonObject Make(Turn turn, TakeBack taken, IReadOnlyList<RecordRow> rows, string? hint, JsonObject data)
    {
        var (words, dialect) = (turn.Words, CardJson.DialectOf(turn.Place.Channel));
        var body = new JsonArray(CardJson.Text(words.TakeBackPlease, heading: true, size: "Medium"));
        if (rows.Count > 0)
        {
            var at = new DateTimeOffset(DateTime.SpecifyKind(rows[0].At, DateTimeKind.Utc)).ToOffset(turn.Now.Offset);
            body.Add(CardJson.Text(words.TakeBackWhat(
                taken.Sequence, words.Find($"TakeBackOf_{taken.Of}"), at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), words.Ago(at, turn.Now))));
        }

        foreach (var measure in taken.Measures.Select(turn.Ledger.Find).OfType<Measure>())
        {
            Add(body, turn, measure, rows);
        }

        if (taken.Target is { } target)
        {
            body.Add(CardJson.Text(words.EvidenceGoesTo(target.ToString())));
        }

        if (hint is not null)
        {
            body.Add(CardJson.Text(hint, subtle: true));
        }

        return CardJson.Card(body, new JsonArray(
            CardJson.Button(dialect, taken.Target is null ? words.TakeBack : words.Confirm, (JsonObject)data.DeepClone(), "positive"),
            CardJson.Button(dialect, words.TakeBackLeave, Pressed.For(Pressed.Leave, words.Language.Tag()))));
    }

    private static void Add(JsonArray body, Turn turn, Measure measure, IReadOnlyList<RecordRow> rows)
    {
        var hidden = turn.Hides(measure);
        body.Add(CardJson.Text(hidden ? $"{measure.Number} {turn.Words.Secret}" : $"{measure.Number} · {turn.Ledger.FindProblem(measure.Number.Problem)?.Title}"));
        if (!hidden && rows.FirstOrDefault(r => r.Problem == measure.Number.Problem && r.Measure == measure.Number.Measure)?.Words is { Length: > 0 } said)
        {
            body.Add(CardJson.Text(turn.Words.ReadFrom(Texts.Short(said, WordsShown)), subtle: true, size: "Small"));
        }
    }
}
