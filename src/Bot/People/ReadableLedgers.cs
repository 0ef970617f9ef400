using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Orders.Directory;

namespace RectifyBot.Bot.People;

/// <summary>A ledger by its names.</summary>
public sealed record LedgerName(string Id, string Organisation, string? Round)
{
    /// <summary>As people read it.</summary>
    public string Shown => Round is null ? Organisation : $"{Organisation} {Round}";
}

/// <summary>Which ledgers an official may read, and in which one they work.</summary>
internal static class ReadableLedgers
{
    private static readonly Func<AppDb, string, IAsyncEnumerable<LedgerName>> NewestFirst = EF.CompileAsyncQuery(
        (AppDb db, string organisation) => db.Set<RectificationRow>()
            .Where(r => organisation == OfficialRow.Everywhere || r.Organisation == organisation)
            .Join(db.Set<EventRow>().Where(e => e.Sequence == 1), r => r.Id, e => e.Rectification, (r, e) => new { r.Id, r.Organisation, r.Round, e.At })
            .OrderByDescending(r => r.At).ThenBy(r => r.Id)
            .Select(r => new LedgerName(r.Id, r.Organisation, r.Round)));

    private static readonly Func<AppDb, string, string, Task<string?>> Choice = EF.CompileAsyncQuery(
        (AppDb db, string channel, string user) => db.Set<LedgerChoiceRow>()
            .Where(r => r.Channel == channel && r.UserId == user).Select(r => r.Rectification).SingleOrDefault());

    /// <summary>All that the official may read; the one that was imported last comes first.</summary>
    public static async Task<List<LedgerName>> OfAsync(AppDb db, OfficialRow official)
    {
        var rounds = official.Rounds?.Split('\n');
        var ledgers = new List<LedgerName>();
        await foreach (var ledger in NewestFirst(db, official.Organisation))
        {
            if (rounds is null || (ledger.Round is { } round && Array.Exists(rounds, said => LedgerNaming.NamesRound(said, round))))
            {
                ledgers.Add(ledger);
            }
        }

        return ledgers;
    }

    /// <summary>The person that an official is in the ledger that their user chose, or in the newest.</summary>
    public static async Task<Found> PersonAsync(AppDb db, OfficialRow official, string channel, string userId)
    {
        var ledgers = await OfAsync(db, official);
        if (ledgers.Count == 0)
        {
            return Found.NoOne(Nobody.NoLedger);
        }

        var chosen = ledgers.Count > 1 && await Choice(db, channel, userId) is { } id ? ledgers.Find(l => l.Id == id) : null;

        // Who is of no office by their role acts for none, wherever their desk stands.
        var office = official.Role == Ledger.Role.Official ? official.Office : null;
        return Found.Of(new Person((chosen ?? ledgers[0]).Id, official.Role, office) { Official = official.Id, Name = official.Name, Readable = ledgers.Count });
    }
}
