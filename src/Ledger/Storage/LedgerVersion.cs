using Microsoft.EntityFrameworkCore;

namespace RectifyBot.Ledger.Storage;

/// <summary>The version of a ledger as the database has it.</summary>
internal static class LedgerVersion
{
    /// <summary>The number of its last event, or null where there is no such ledger.</summary>
    public static async ValueTask<int?> OfAsync(DbContext db, string id, CancellationToken cancellationToken) =>
        await PreparedCommands.ListAsync(db, "SELECT \"Version\" FROM rectifications WHERE \"Id\" = @id", static r => r.GetInt32(0), cancellationToken, ("@id", id))
            is [var version] ? version : null;

    /// <summary>What several commands read, of one version: where a change came between them, all is read again.</summary>
    public static async ValueTask<T> SteadyAsync<T>(DbContext db, string id, Func<ValueTask<T>> read, CancellationToken cancellationToken)
    {
        while (true)
        {
            var before = await OfAsync(db, id, cancellationToken);
            var found = await read();
            if (await OfAsync(db, id, cancellationToken) == before)
            {
                return found;
            }
        }
    }
}
