using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People;

/// <summary>Which person a messenger's user is. Never by a display name: by the id that a token of ours vouches for, or by a binding that was made before.</summary>
public sealed class Identities(CommitQueue writer)
{
    private static readonly Func<AppDb, string, string, Task<string?>> Bound = EF.CompileAsyncQuery(
        (AppDb db, string channel, string user) =>
            db.Set<IdentityRow>().Where(r => r.Channel == channel && r.UserId == user).Select(r => r.Person).SingleOrDefault());

    /// <summary>The person, or null while the user is nobody known.</summary>
    public static async ValueTask<Person?> FindAsync(AppDb db, string channel, string userId) =>
        IsVouchedFor(channel, userId)
            ? Person.Parse(userId["dl_".Length..])
            : await Bound(db, channel, userId) is { } person ? Person.Parse(person) : null;

    /// <summary>Whether the id came with a token of ours; a messenger cannot claim the page's channel.</summary>
    public static bool IsVouchedFor(string channel, string userId) =>
        channel == ChannelIds.Page && userId.StartsWith("dl_", StringComparison.Ordinal);

    /// <summary>Remembers who a user is, in place of what was known before.</summary>
    public Task BindAsync(string channel, string userId, Person person) => writer.RunAsync<bool>(Durability.Full, async unit =>
    {
        await unit.Db.Set<IdentityRow>().Where(r => r.Channel == channel && r.UserId == userId).ExecuteDeleteAsync();
        unit.Db.Add(new IdentityRow { Channel = channel, UserId = userId, Person = person.Id });
        return true;
    });
}
