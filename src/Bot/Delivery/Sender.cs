using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Delivery;

/// <summary>Takes one message of the register on its way: what it says now, the channel's pace, one try, and what came of it.</summary>
internal sealed class Sender(
    CommitQueue writer, IDbContextFactory<SqliteAppDb> contexts, IEnumerable<ILetters> letters, Adapters adapters, Pace pace, Timetable timetable, OrganisationClock clock, ILogger<Sender> logger)
{
    /// <summary>How old a message may be when it leaves.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, ILetters> writers = letters.ToDictionary(l => l.Kind, StringComparer.Ordinal);

    /// <summary>One try of a message that was claimed.</summary>
    public async Task SendAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        if (row.Day < clock.Today)
        {
            await SettleAsync(row, _ => Task.CompletedTask, r => Rest(r, row.ActivityId is null ? DeliveryState.Dropped : row.State));
            return;
        }

        if (timetable.QuietUntilWhen(clock) is { } later)
        {
            await SettleAsync(row, _ => Task.CompletedTask, r => Later(r, later, r.Status));
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var kind = writers[row.Kind];
        var mailbox = await kind.FindAsync(db, row.Recipient, cancellationToken);
        var letter = await kind.WriteAsync(db, row, mailbox, cancellationToken);

        // Written before its moment, so that it leaves just then: what leaves late crowds what comes after it. After a long wait it is written again.
        while (mailbox is not null && IsToSay(letter, row) && await WaitAsync(mailbox, cancellationToken) > Fresh)
        {
            letter = await kind.WriteAsync(db, row, mailbox, cancellationToken);
        }

        if (!IsToSay(letter, row))
        {
            await SettleAsync(row, letter.Settle, r => Rest(r, row.ActivityId is null ? DeliveryState.Dropped : row.State));
        }
        else if (mailbox is null)
        {
            await SettleAsync(row, letter.SettleDropped, r => Rest(r, DeliveryState.Unreachable));
        }
        else
        {
            // What is begun is ended, also when the program stops: cut off here, nobody would know whether the channel took it.
            await TryAsync(row, kind, letter, mailbox, CancellationToken.None);
        }
    }

    private static bool IsToSay(Letter letter, DeliveryRow row) => letter.Activity is not null && HashOf(letter.Activity) != row.Shown;

    private async Task<TimeSpan> WaitAsync(Mailbox mailbox, CancellationToken cancellationToken)
    {
        var from = TimeProvider.System.GetTimestamp();
        await pace.WaitAsync(mailbox.Channel, mailbox.Tenant, mailbox.Reference.Conversation?.Id, cancellationToken);
        return TimeProvider.System.GetElapsedTime(from);
    }

    private async Task TryAsync(DeliveryRow row, ILetters kind, Letter letter, Mailbox mailbox, CancellationToken cancellationToken)
    {
        try
        {
            var (updates, shown) = (row.ActivityId is not null, HashOf(letter.Activity!));
            var id = await PostAsync(row, letter.Activity!, mailbox, cancellationToken);
            await SettleAsync(row, letter.Settle, r => Taken(r, mailbox, id, updates, shown));
        }
        catch (ChannelException refused)
        {
            await RefusedAsync(row, kind, letter, mailbox, refused);
        }
    }

    private async Task<string?> PostAsync(DeliveryRow row, Activity activity, Mailbox mailbox, CancellationToken cancellationToken)
    {
        string? id = null;
        activity.IdempotencyKey = row.Key;
        await adapters.For(mailbox.Channel).ContinueConversationAsync(mailbox.Reference, async (context, cancelled) =>
        {
            activity.Id = row.ActivityId;
            var answer = row.ActivityId is null ? await context.SendActivityAsync(activity, cancelled) : await context.UpdateActivityAsync(activity, cancelled);
            id = answer.Id;
        }, cancellationToken);
        return row.ActivityId ?? id;
    }

    private async Task RefusedAsync(DeliveryRow row, ILetters kind, Letter letter, Mailbox mailbox, ChannelException refused)
    {
        if (refused.Status == 429)
        {
            pace.Pause(mailbox.Channel, mailbox.Tenant, BackOff.After(1, refused.RetryAfter));
        }

        if (row.ActivityId is not null && !refused.Passing)
        {
            // The old card is gone (ActivityNotFoundInConversation). Only news are worth a new one.
            await SettleAsync(row, _ => Task.CompletedTask, letter.HasNews ? Anew : r => Rest(r, row.State));
            return;
        }

        // Nobody knows the conversation any more, or we may not speak in it: the next word of theirs brings a new one.
        var lost = refused.Status is 403 or 404 or 410;
        if (lost)
        {
            await kind.LoseAsync(mailbox);
        }

        Log.NudgeNotDelivered(logger, row.Id, row.Attempts, refused.Status);
        var givenUp = !refused.Passing || row.Attempts >= BackOff.Tries;
        Action<DeliveryRow> change = (lost, givenUp) switch
        {
            (true, _) => r => Rest(r, DeliveryState.Unreachable, refused.Status),
            (_, true) => r => Rest(r, DeliveryState.Failed, refused.Status ?? 0),
            _ => r => Later(r, clock.Now.UtcDateTime + BackOff.After(row.Attempts, refused.RetryAfter), refused.Status ?? 0),
        };
        await SettleAsync(row, unit => givenUp && !lost ? kind.GivenUpAsync(unit, row) : Task.CompletedTask, change);
    }

    private Task SettleAsync(DeliveryRow row, Func<Unit, Task> also, Action<DeliveryRow> change) => writer.RunAsync<bool>(Durability.Relaxed, async unit =>
    {
        await also(unit);
        if (await unit.Db.Set<DeliveryRow>().AsTracking().SingleOrDefaultAsync(r => r.Id == row.Id) is { } kept)
        {
            change(kept);
        }

        return true;
    });

    private static string HashOf(Activity activity) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Wire.Activity)))[..16];

    private void Taken(DeliveryRow row, Mailbox mailbox, string? id, bool updates, string shown)
    {
        var now = clock.Now.UtcDateTime;
        Rest(row, updates ? (row.State == DeliveryState.Acknowledged ? row.State : DeliveryState.Updated) : DeliveryState.Sent);
        (row.Channel, row.ActivityId, row.Shown, row.SentAt, row.UpdatedAt, row.Attempts) = (mailbox.Channel, id, shown, row.SentAt ?? now, updates ? now : row.UpdatedAt, updates ? 0 : row.Attempts);
    }

    private static void Rest(DeliveryRow row, DeliveryState state, int? status = null) =>
        (row.State, row.NextAt, row.Stale, row.Status) = (state, null, false, status);

    private static void Later(DeliveryRow row, DateTime at, int? status) =>
        (row.State, row.NextAt, row.Status) = (row.ActivityId is null ? DeliveryState.Planned : row.State, at, status);

    private void Anew(DeliveryRow row) =>
        (row.State, row.NextAt, row.ActivityId, row.Generation, row.Stale) = (DeliveryState.Planned, clock.Now.UtcDateTime, null, row.Generation + 1, false);
}
