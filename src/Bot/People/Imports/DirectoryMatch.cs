using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People.Imports;

/// <summary>Which official of the directory a row speaks of: the user id tells, else the name, and where that repeats the name with office and role.</summary>
internal sealed class DirectoryMatch(IReadOnlyCollection<OfficialRow> held)
{
    private readonly ILookup<(string, string), OfficialRow> named = held.ToLookup(r => (r.Organisation, r.Name));
    private readonly Dictionary<string, OfficialRow> users = held.Where(r => r is { UserId: not null, LeftAt: null }).ToDictionary(r => r.UserId!, StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The official; null where the row brings somebody new; or what is wrong with the row (a state of <see cref="RefusalCode.DirectoryInvalid"/>).</summary>
    /// <param name="repeats">The list has several people of that name.</param>
    public (OfficialRow? Official, string? Wrong) Find(DirectoryEntry entry, string organisation, bool repeats)
    {
        if (entry.UserId is { } user && users.TryGetValue(user, out var holder))
        {
            return (holder.Organisation, holder.Name) == (organisation, entry.Name) ? (Take(holder), null) : (null, "user_taken");
        }

        // Another user id is another person.
        var candidates = named[(organisation, entry.Name)]
            .Where(r => r.LeftAt is null && !taken.Contains(r.Id) && (entry.UserId is null || r.UserId is null)).ToList();
        return candidates.FindAll(r => IsPlace(r, entry)) switch
        {
            [var one] => (Take(one), null),
            [_, ..] => (null, "namesake"),
            [] when candidates is [var moved] && !repeats => (Take(moved), null),
            _ => (null, null),
        };
    }

    /// <summary>Whether the row is of somebody who left: an old list does not bring them back.</summary>
    public bool HasLeft(DirectoryEntry entry, string organisation) => named[(organisation, entry.Name)]
        .Any(r => r.LeftAt is not null && (entry.UserId is { } user && r.UserId is not null ? r.UserId == user : IsPlace(r, entry)));

    private static bool IsPlace(OfficialRow row, DirectoryEntry entry) => row.Office == entry.Office && row.Role == entry.Role;

    private OfficialRow Take(OfficialRow row)
    {
        taken.Add(row.Id);
        return row;
    }
}
