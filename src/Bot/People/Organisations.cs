using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.People;

/// <summary>Organisations as the ledgers name them. A list may name them more or less fully (县水务局, 中共云栖县水务局党组).</summary>
internal static class Organisations
{
    /// <summary>Those that have a ledger, each once.</summary>
    public static Task<List<string>> HeldAsync(AppDb db) => db.Set<RectificationRow>().Select(r => r.Organisation).Distinct().ToListAsync();

    /// <summary>The ledger's name for the one that was named; the name itself where no ledger has it yet; null where none was named and not just one is held.</summary>
    public static string? Resolve(IReadOnlyList<string> held, string? named)
    {
        if (named is null)
        {
            return held is [var only] ? only : null;
        }

        return held.Contains(named, StringComparer.Ordinal) || held.Where(h => Within(h, named)).ToList() is not [var fuller] ? named : fuller;
    }

    private static bool Within(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
}
