using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.People;

/// <summary>
/// Which person a messenger's user is. Never by a display name: by the id that a token of ours vouches for, by a binding that was made before,
/// or by the tenant's own id where the channel vouches for it.
/// </summary>
public sealed class Identities(CommitQueue writer, IEnumerable<ITenantUsers> tenants)
{
    // What is left of a binding once it is undone: who it was, so that they can be told.
    private const string LeftPrefix = "left-";

    private static readonly Func<AppDb, string, string, Task<string?>> Bound = EF.CompileAsyncQuery(
        (AppDb db, string channel, string user) =>
            db.Set<IdentityRow>().Where(r => r.Channel == channel && r.UserId == user).Select(r => r.Person).SingleOrDefault());

    private static readonly Func<AppDb, string, Task<OfficialRow?>> ById = EF.CompileAsyncQuery(
        (AppDb db, string id) => db.Set<OfficialRow>().AsNoTracking().SingleOrDefault(r => r.Id == id));

    // Whoever left may have passed the account on: who is there comes first.
    private static readonly Func<AppDb, string, Task<OfficialRow?>> ByTenant = EF.CompileAsyncQuery(
        (AppDb db, string user) => db.Set<OfficialRow>().AsNoTracking().Where(r => r.UserId == user).OrderBy(r => r.LeftAt != null).FirstOrDefault());

    /// <summary>The person who sent an activity, or why the sender is nobody.</summary>
    public async ValueTask<Found> FindAsync(AppDb db, Activity activity)
    {
        var (channel, user) = (activity.ChannelId ?? string.Empty, activity.From?.Id ?? string.Empty);
        if (IsVouchedFor(channel, user))
        {
            return Found.Of(OfPage(user));
        }

        var bound = await Bound(db, channel, user);
        if (bound is not null && Person.OfficialIn(bound) is null && !bound.StartsWith(LeftPrefix, StringComparison.Ordinal))
        {
            return Found.Of(Person.Parse(bound));
        }

        var official = bound is not null && Person.OfficialIn(bound) is { } id ? await ById(db, id)
            : tenants.Select(t => t.IdOf(activity)).FirstOrDefault(t => t is not null) is { } tenant ? await ByTenant(db, tenant) : null;
        return official switch
        {
            null => Found.NoOne(bound is null ? Nobody.Unknown : Nobody.Left),
            { LeftAt: not null } => Found.NoOne(Nobody.Left),
            _ => await ReadableLedgers.PersonAsync(db, official, channel, user),
        };
    }

    /// <summary>Whether the id came with a token of ours; a messenger cannot claim the page's channel.</summary>
    public static bool IsVouchedFor(string channel, string userId) =>
        channel == ChannelIds.Page && userId.StartsWith("dl_", StringComparison.Ordinal);

    /// <summary>Whom the page's token was given to; null where the id is none of its.</summary>
    public static Person? OfPage(string userId) => IsVouchedFor(ChannelIds.Page, userId) ? Person.Parse(userId["dl_".Length..]) : null;

    /// <summary>Remembers who a user is, in place of what was known before.</summary>
    public Task BindAsync(string channel, string userId, Person person) => writer.RunAsync<bool>(Durability.Full, async unit =>
    {
        await unit.Db.Set<IdentityRow>().Where(r => r.Channel == channel && r.UserId == userId).ExecuteDeleteAsync();
        unit.Db.Add(new IdentityRow { Channel = channel, UserId = userId, Person = person.Id });
        return true;
    });

    /// <summary>Undoes every binding of an official who leaves, in the caller's transaction.</summary>
    internal static Task UnbindAsync(AppDb db, string official)
    {
        var (person, left) = (Person.IdOf(official), LeftPrefix + official);
        return db.Set<IdentityRow>().Where(r => r.Person == person).ExecuteUpdateAsync(set => set.SetProperty(r => r.Person, left));
    }
}
