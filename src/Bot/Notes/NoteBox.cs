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
        if (!await Of(reading, Since, address.Channel, address.UserId).AnyAsync())
        {
            return [];
        }

        var taken = await writer.RunAsync<List<NoteRow>>(Durability.Relaxed, async unit =>
        {
            var notes = await Of(unit.Db, Since, address.Channel, address.UserId).OrderBy(n => n.At).Take(AtMost).ToListAsync();
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

    /// <summary>Where somebody can be spoken to first for whom a note waits.</summary>
    public IQueryable<AddressRow> Awaited(AppDb db) => Waiting(db, Since).Select(w => w.Address).Where(a => a.Reference != null).Distinct();

    private DateTime Since => clock.GetUtcNow().UtcDateTime - Waits;

    private static IQueryable<NoteRow> Of(AppDb db, DateTime since, string channel, string user) =>
        Waiting(db, since).Where(w => w.Address.Channel == channel && w.Address.UserId == user).Select(w => w.Note);

    // The one place that says whom a note concerns.
    private static IQueryable<Waited> Waiting(AppDb db, DateTime since) =>
        from note in db.Set<NoteRow>().AsNoTracking()
        from address in db.Set<AddressRow>().AsNoTracking()
        where note.Rectification == address.Rectification && note.At > since && note.Except != address.Person
            && ((note.Office != null && note.Office == address.Office) || (note.Role != null && note.Role == address.Role) || note.Person == address.Person)
            && !db.Set<NoteTold>().Any(t => t.Note == note.Id && t.Channel == address.Channel && t.UserId == address.UserId)
        select new Waited { Note = note, Address = address };

    private sealed class Waited
    {
        public required NoteRow Note { get; init; }

        public required AddressRow Address { get; init; }
    }
}
