using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>Whoever writes or presses anything after a reminder of the day has seen it.</summary>
internal sealed class Acknowledgements(CommitQueue writer)
{
    private static readonly Func<AppDb, string, DateOnly, Task<bool>> Waits = EF.CompileAsyncQuery(
        (AppDb db, string person, DateOnly today) => db.Set<DeliveryRow>().Any(d => d.Recipient == person && d.Day == today && (d.State == DeliveryState.Sent || d.State == DeliveryState.Updated)));

    /// <summary>At the end of a turn of theirs, alone with the bot. Almost every turn reads one index and writes nothing.</summary>
    public async ValueTask TakeAsync(Turn turn)
    {
        if (await Waits(turn.Db, turn.Actor.Id, turn.Today))
        {
            await writer.RunAsync<bool>(Durability.Relaxed, async unit => await Register.AcknowledgeAsync(unit.Db, turn.Actor.Id, turn.Today, turn.Now.UtcDateTime) >= 0);
        }
    }
}
