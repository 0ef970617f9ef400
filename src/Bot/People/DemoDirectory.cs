using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.People;

/// <summary>Whom a visitor of this machine may be: one official for each office of each ledger, and one of each other role. Computed from the ledgers.</summary>
public sealed class DemoDirectory(IDbContextFactory<SqliteAppDb> contexts) : IDemoDirectory
{
    private static readonly Role[] Others = [Role.Coordinator, Role.Leader, Role.Inspector];

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<DemoPerson>> PeopleAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var ledgers = await db.Set<RectificationRow>().AsNoTracking().OrderBy(r => r.Organisation).ToListAsync(cancellationToken);
        var offices = await db.Set<MeasureRow>().Where(m => m.Office != null)
            .GroupBy(m => new { m.Rectification, m.Office })
            .Select(g => new { g.Key.Rectification, g.Key.Office, First = g.Min(m => (m.Problem * 1000) + m.Number) })
            .OrderBy(o => o.First).ToListAsync(cancellationToken);
        return [.. ledgers.SelectMany(l => offices.Where(o => o.Rectification == l.Id)
            .Select(o => new Person(l.Id, Role.Official, o.Office)).Concat(Others.Select(role => new Person(l.Id, role, null)))
            .Select(p => Shown(p, l.Organisation)))];
    }

    private static DemoPerson Shown(Person person, string organisation) => new(
        person.Id, person.Office ?? Phrases.Of(Language.Chinese).RoleName(person.Role), person.Office, person.Role.ToString().ToLowerInvariant(), organisation);
}
