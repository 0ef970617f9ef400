using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Reports that somebody makes for an office that is not the own one: said on the card, and told to that office, which has to say whether it is so.</summary>
internal static class DelegatedReports
{
    /// <summary>Why the records cannot stand in one report: a delegate speaks for one office at a time.</summary>
    public static Refusal? Mixed(Turn turn, IEnumerable<DraftRecord> records)
    {
        var offices = Offices(turn, records);
        return offices.Count > 1 ? new Refusal(RefusalCode.SeveralOffices, offices.OfType<string>().First()) : null;
    }

    /// <summary>The line of the card that says for whom it is reported.</summary>
    public static IEnumerable<string> Lines(Turn turn, IEnumerable<DraftRecord> records) =>
        Offices(turn, records).OfType<string>().Select(office => turn.Words.Put("Do_ForOffice", office));

    /// <summary>Asks the office for its word.</summary>
    public static void Tell(Unit unit, Turn turn, SealedEvent recorded)
    {
        if (recorded.Event.Body is not ProgressReported { Report: { For: { } office } report })
        {
            return;
        }

        var measures = report.Records.Select(r => r.Measure).ToList();
        var name = report.NeedsCountersign == true ? "Do_Note_Countersign" : "Do_Note_ReportedFor";
        NoteDesk.Add(unit, turn.Ledger.Id, recorded.Event.Sequence, NoteTo.TheOffice(office), turn.Actor, turn.Now, words => words.Put(
            name, words.PersonName(turn.Actor.Name), Items.Listed(measures, words), recorded.Event.Sequence, measures[0]));
    }

    private static List<string?> Offices(Turn turn, IEnumerable<DraftRecord> records) =>
        [.. records.Select(r => ReportProgress.SaidFor(turn.Actor, turn.Ledger.Find(r.Number)!)).Distinct(StringComparer.Ordinal)];
}
