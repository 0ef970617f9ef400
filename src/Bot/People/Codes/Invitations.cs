using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People.Codes;

/// <summary>Gives out invitation codes and takes them back: each binds one messenger account to one official, once.</summary>
public sealed class Invitations(CommitQueue writer, OrganisationClock clock)
{
    /// <summary>How many wrong codes one user may type within <see cref="Window"/>.</summary>
    public const int MostTries = 5;

    /// <summary>How long a code is good for, where nobody says otherwise.</summary>
    public static TimeSpan DefaultLife { get; } = TimeSpan.FromDays(14);

    /// <summary>The time in which wrong codes are counted, from the first one; who typed too many waits for its end.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromHours(1);

    /// <summary>A new code for an official of the caller's transaction; the one before it is void.</summary>
    /// <param name="now">From when its life counts.</param>
    internal static Invitation Issue(OfficialRow official, DateTimeOffset now, TimeSpan life)
    {
        var code = InvitationCode.New();
        official.CodeHash = InvitationCode.Hash(code);
        official.CodeExpires = (now + life).UtcDateTime;
        return new Invitation(official.Name, official.Office, official.Role, code, now + life);
    }

    /// <summary>Somebody typed a code: binds their account, or says why not. A wrong one is counted.</summary>
    public async Task<Outcome<OfficialRow>> RedeemAsync(string channel, string userId, string code)
    {
        // The refusal travels as a value: a refused unit would take the count back.
        var tried = await writer.RunAsync(Durability.Full, async unit =>
        {
            var tries = await TriesAsync(unit.Db, channel, userId);
            if (tries?.Count >= MostTries)
            {
                return new Tried(null, "locked");
            }

            var official = await FindAsync(unit.Db, code);
            if (official is null || official.CodeExpires < clock.Now.UtcDateTime)
            {
                await CountAsync(unit.Db, channel, userId, tries);
                return new Tried(null, official is null ? null : "expired");
            }

            await BindAsync(unit.Db, channel, userId, official);
            return (Outcome<Tried>)new Tried(official, null);
        });
        return tried.Value.Official is { } bound ? bound : new Refusal(RefusalCode.InvitationInvalid, tried.Value.Why);
    }

    /// <summary>A code that others have read is good for nothing any more. Nothing tells whether it was one.</summary>
    public Task VoidAsync(string code) => writer.RunAsync<bool>(Durability.Full, async unit =>
    {
        if (await FindAsync(unit.Db, code) is { } official)
        {
            await SpendAsync(unit.Db, official.Id);
        }

        return true;
    });

    // All that wait are looked at, each in fixed time: nothing tells how near a guess came.
    private static async Task<OfficialRow?> FindAsync(AppDb db, string code)
    {
        var hash = InvitationCode.Hash(code);
        OfficialRow? found = null;
        await foreach (var row in db.Set<OfficialRow>().AsNoTracking().Where(r => r.CodeHash != null && r.LeftAt == null).AsAsyncEnumerable())
        {
            found = InvitationCode.Same(hash, row.CodeHash!) ? row : found;
        }

        return found;
    }

    // An official has one account a channel: who was invited again has a new one.
    private static async Task BindAsync(AppDb db, string channel, string userId, OfficialRow official)
    {
        var person = Person.IdOf(official.Id);
        await db.Set<IdentityRow>().Where(r => r.Channel == channel && (r.UserId == userId || r.Person == person)).ExecuteDeleteAsync();
        db.Add(new IdentityRow { Channel = channel, UserId = userId, Person = person });
        await SpendAsync(db, official.Id);
        await db.Set<CodeTriesRow>().Where(r => r.Channel == channel && r.UserId == userId).ExecuteDeleteAsync();
    }

    private static Task SpendAsync(AppDb db, string official) => db.Set<OfficialRow>().Where(r => r.Id == official)
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.CodeHash, (string?)null).SetProperty(r => r.CodeExpires, (DateTime?)null));

    private async Task<CodeTriesRow?> TriesAsync(AppDb db, string channel, string userId)
    {
        var since = clock.Now.UtcDateTime - Window;
        return await db.Set<CodeTriesRow>().AsNoTracking().SingleOrDefaultAsync(r => r.Channel == channel && r.UserId == userId && r.Since > since);
    }

    private async Task CountAsync(AppDb db, string channel, string userId, CodeTriesRow? before)
    {
        await db.Set<CodeTriesRow>().Where(r => r.Channel == channel && r.UserId == userId).ExecuteDeleteAsync();
        db.Add(new CodeTriesRow { Channel = channel, UserId = userId, Since = before?.Since ?? clock.Now.UtcDateTime, Count = (before?.Count ?? 0) + 1 });
    }

    private readonly record struct Tried(OfficialRow? Official, string? Why);
}

/// <summary>A code on its way to the person that it is for; nobody can be told it twice.</summary>
/// <param name="Expires">With the organisation's offset.</param>
public sealed record Invitation(string Name, string? Office, Role Role, string Code, DateTimeOffset Expires);
