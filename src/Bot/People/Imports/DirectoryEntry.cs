using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People.Imports;

/// <summary>One row of a directory list.</summary>
/// <param name="Line">From 1, as an editor counts.</param>
/// <param name="Organisation">Null where the list does not say.</param>
/// <param name="UserId">The person's id in the organisation's messenger, or null.</param>
/// <param name="WantsCode">Whether the person is to get a code where they have no other way in.</param>
/// <param name="Rounds">Empty for all; default where the list has no column for them, which leaves what stands.</param>
public sealed record DirectoryEntry(int Line, string? Organisation, string Name, string? Office, Role Role, string? UserId, bool WantsCode, ImmutableArray<string> Rounds)
{
    /// <summary>书记, by the word for the role.</summary>
    public bool Secretary { get; init; }
}
