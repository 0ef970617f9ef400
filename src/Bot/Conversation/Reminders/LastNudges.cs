using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Delivery;
using RectifyBot.Ledger;
using RectifyBot.Scheduler.Storage;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>What the speaker was last reminded of.</summary>
internal static class LastNudges
{
    /// <summary>The nudges of a message that was theirs; of the last one where none is named. Empty where there is none.</summary>
    public static async Task<List<NudgeRow>> OfAsync(Turn turn, string? delivery = null)
    {
        var (person, ledger) = (turn.Actor.Id, turn.Ledger.Id);
        var last = await turn.Db.Set<DeliveryRow>().AsNoTracking().Where(d => d.Recipient == person && d.SentAt != null && (delivery == null || d.Id == delivery))
            .OrderByDescending(d => d.SentAt).Select(d => d.Id).FirstOrDefaultAsync(turn.Cancelled);
        return last is null ? [] : await turn.Db.Set<NudgeRow>().AsNoTracking().Where(n => n.Delivery == last && n.Recipient == person && n.Rectification == ledger)
            .OrderBy(n => n.Problem).ThenBy(n => n.Measure).ToListAsync(turn.Cancelled);
    }

    /// <summary>The measures of them that are still open, each once.</summary>
    public static List<MeasureNumber> StillOpen(Turn turn, IEnumerable<NudgeRow> nudges) =>
        [.. nudges.Select(n => n.Key.Measure).Distinct().Where(n => turn.Ledger.Find(n) is { IsOpen: true })];
}
