using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Notes;

/// <summary>The notes that somebody has not been told yet. One is told once: who takes it up marks it first.</summary>
internal sealed class NoteBox(CommitQueue writer, TimeProvider clock)
{
    private const int AtMost = 20;

    /// <summary>How long a note waits for somebody to turn up. After that it is no news any more.</summary>
    public static TimeSpan Waits { get; } = TimeSpan.FromDays(7);

    /// <summary>Marks what waits for this person as being told, and gives it, oldest first.</summary>
    public async Task<List<NoteRow>> TakeAsync(AppDb reading, AddressRow address)
    {
        if (!await Waiting(reading, address).AnyAsync())
        {
            return [];
        }

        var taken = await writer.RunAsync<List<NoteRow>>(Durability.Relaxed, async unit =>
        {
            var notes = await Waiting(unit.Db, address).OrderBy(n => n.At).Take(AtMost).ToListAsync();
            unit.Db.AddRange(notes.Select(n => new NoteTold { Note = n.Id, Channel = address.Channel, UserId = address.UserId, Sent = false }));
            return notes;
        });
        return taken.Value;
    }

    /// <summary>They were told, or could not be: then they wait again.</summary>
    public Task CloseAsync(AddressRow address, IReadOnlyCollection<NoteRow> notes, bool sent)
    {
        var ids = notes.Select(n => n.Id).ToList();
        return writer.RunAsync<bool>(Durability.Relaxed, async unit =>
        {
            var marks = unit.Db.Set<NoteTold>().Where(t => t.Channel == address.Channel && t.UserId == address.UserId && ids.Contains(t.Note));
            return await (sent ? marks.ExecuteUpdateAsync(set => set.SetProperty(t => t.Sent, true)) : marks.ExecuteDeleteAsync()) > 0;
        });
    }

    /// <summary>What a process that died was about to tell waits again.</summary>
    public Task ReopenAsync() => writer.RunAsync<bool>(Durability.Relaxed, async unit => await unit.Db.Set<NoteTold>().Where(t => !t.Sent).ExecuteDeleteAsync() >= 0);

    private IQueryable<NoteRow> Waiting(AppDb db, AddressRow address)
    {
        var since = clock.GetUtcNow().UtcDateTime - Waits;
        return db.Set<NoteRow>().AsNoTracking().Where(n =>
            n.Rectification == address.Rectification && n.At > since && n.Except != address.Person
            && ((n.Office != null && n.Office == address.Office) || (n.Role != null && n.Role == address.Role) || n.Person == address.Person)
            && !db.Set<NoteTold>().Any(t => t.Note == n.Id && t.Channel == address.Channel && t.UserId == address.UserId));
    }
}
