using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Conversation;

/// <summary>What the bot asked and waits to hear: the message that was unclear, and the measures between which to choose (9.1; empty where any could be meant).</summary>
/// <param name="Kind">Which measure, or who the sender is.</param>
internal sealed record Question(QuestionKind Kind, string Said, string? MessageId, ImmutableArray<string> Candidates)
{
    // An answer after a night's sleep is a new message.
    private static readonly TimeSpan Lives = TimeSpan.FromHours(2);

    private static readonly Func<AppDb, string, string, string, Task<PendingRow?>> Find = EF.CompileAsyncQuery(
        (AppDb db, string channel, string conversation, string user) => db.Set<PendingRow>().AsNoTracking()
            .SingleOrDefault(r => r.Channel == channel && r.Conversation == conversation && r.UserId == user));

    public static async Task<Question?> FindAsync(AppDb db, Place place, DateTimeOffset now) =>
        await Find(db, place.Channel, place.Conversation, place.UserId) is { } row && now.UtcDateTime - row.At < Lives
            ? JsonSerializer.Deserialize<Question>(row.Question)
            : null;

    public Task KeepAsync(CommitQueue writer, Place place, DateTimeOffset now) => writer.RunAsync<bool>(Durability.Relaxed, async unit =>
    {
        await KeepAsync(unit, place, now);
        return true;
    });

    /// <summary>Asks, in place of what was asked before.</summary>
    public async Task KeepAsync(Unit unit, Place place, DateTimeOffset now)
    {
        await DeleteAsync(unit.Db, place);
        unit.Db.Add(new PendingRow
        {
            Channel = place.Channel,
            Conversation = place.Conversation,
            UserId = place.UserId,
            At = now.UtcDateTime,
            Question = JsonSerializer.Serialize(this),
        });
    }

    public static Task ForgetAsync(CommitQueue writer, Place place) =>
        writer.RunAsync<bool>(Durability.Relaxed, async unit => await DeleteAsync(unit.Db, place) > 0);

    private static Task<int> DeleteAsync(AppDb db, Place place) => db.Set<PendingRow>()
        .Where(r => r.Channel == place.Channel && r.Conversation == place.Conversation && r.UserId == place.UserId).ExecuteDeleteAsync();
}

/// <summary>What was asked.</summary>
internal enum QuestionKind
{
    /// <summary>Which measure the report speaks of.</summary>
    WhichMeasure,

    /// <summary>Who the sender is.</summary>
    WhoAreYou,

    /// <summary>Whether a report was read right; what was said is the proposal's name.</summary>
    IsItRight,

    /// <summary>Whether to do what a card's button does; what was said is the button's data, the message id the card's.</summary>
    Press,

    /// <summary>How far a measure is of which somebody was reminded; what was said is its number.</summary>
    HowFar,

    /// <summary>Of which measure files are evidence; what was said is <see cref="SentFiles"/>.</summary>
    WhichFile,
}
