using System.Globalization;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Cards;

/// <summary>What stands in the card's place once evidence was recorded: each file's event, hash and days, and a way to take it off again.</summary>
internal static class EvidenceReceipt
{
    private const int HashShown = 12;
    private const int NameShown = 20;

    public static JsonObject Make(IReadOnlyList<SealedEvent> recorded, MeasureNumber number, Turn turn)
    {
        var (words, dialect) = (turn.Words, CardJson.DialectOf(turn.Place.Channel));
        var body = new JsonArray(CardJson.Text("✓ " + words.EvidenceRecorded(recorded.Count, number.ToString()), heading: true, size: "Medium"));
        var actions = new JsonArray();
        foreach (var entry in recorded.Select(r => r.Event))
        {
            var evidence = ((EvidenceAdded)entry.Body).Evidence;
            var day = evidence.Day is { } fact ? words.EvidenceFact(fact.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : words.EvidenceNoDay;
            var sent = words.EvidenceSent(entry.At.ToOffset(turn.Now.Offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), words.PersonName(entry.By.Name));
            body.Add(CardJson.Text(words.EvidenceReceipt(entry.Sequence, evidence.FileName, evidence.Sha256[..HashShown])));
            body.Add(CardJson.Text($"{day} · {sent}", subtle: true, size: "Small"));
            actions.Add(TakeOff(number, evidence, words, dialect));
        }

        var show = Pressed.For(Pressed.EvidenceList, words.Language.Tag());
        show["measure"] = number.ToString();
        actions.Insert(0, CardJson.Button(dialect, words.EvidenceShow, show));
        return CardJson.Card(body, actions);
    }

    private static JsonObject TakeOff(MeasureNumber number, Evidence evidence, Phrases words, CardDialect dialect)
    {
        var data = Pressed.For(Pressed.EvidenceOff, words.Language.Tag());
        (data["measure"], data["sha256"]) = (number.ToString(), evidence.Sha256);
        return CardJson.Button(dialect, words.EvidenceTakeOff(Texts.Short(evidence.FileName, NameShown)), data);
    }
}
