using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Notes;

/// <summary>Remembers where each person was last spoken to alone, so that they can be told something later.</summary>
internal sealed class Addresses(CommitQueue writer)
{
    // What is stored already: almost every turn finds its address unchanged.
    private readonly ConcurrentDictionary<(string Channel, string User), string> known = new();

    /// <summary>Keeps the address of this turn where it is a new one.</summary>
    public async ValueTask<AddressRow> KeepAsync(Turn turn)
    {
        var row = Of(turn);
        var seen = JsonSerializer.Serialize(row);
        if (known.TryGetValue((row.Channel, row.UserId), out var last) && last == seen)
        {
            return row;
        }

        await writer.RunAsync<bool>(Durability.Relaxed, async unit =>
        {
            var stored = await unit.Db.Set<AddressRow>().AsNoTracking().SingleOrDefaultAsync(a => a.Channel == row.Channel && a.UserId == row.UserId);
            await unit.Db.Set<AddressRow>().Where(a => a.Channel == row.Channel && a.UserId == row.UserId).ExecuteDeleteAsync();

            // One message that wants its answer in the response does not undo the conversation that is known.
            unit.Db.Add(row.Reference is null && stored?.Person == row.Person ? Copy(row, stored.Reference) : row);
            unit.Tells |= row.Reference is not null && await Register.ReviveAsync(unit.Db, row.Person, row.Seen, turn.Now.UtcDateTime) > 0;
            return true;
        });
        known[(row.Channel, row.UserId)] = seen;
        return row;
    }

    /// <summary>The conversation is gone: nobody is spoken to there until they write again.</summary>
    public async Task LoseAsync(string channel, string userId)
    {
        known.TryRemove((channel, userId), out _);
        await writer.RunAsync<bool>(Durability.Relaxed, async unit => await unit.Db.Set<AddressRow>().Where(a => a.Channel == channel && a.UserId == userId)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Reference, (string?)null)) >= 0);
    }

    private static AddressRow Copy(AddressRow row, string? reference) => new()
    {
        Channel = row.Channel, UserId = row.UserId, Rectification = row.Rectification, Person = row.Person, Role = row.Role, Office = row.Office, Reference = reference, Language = row.Language, Seen = row.Seen,
    };

    private static AddressRow Of(Turn turn)
    {
        var reference = turn.Context.Activity.GetConversationReference();
        reference.ActivityId = null;
        return new AddressRow
        {
            Channel = turn.Place.Channel,
            UserId = turn.Place.UserId,
            Rectification = turn.Ledger.Id,
            Person = turn.Actor.Id,
            Role = turn.Actor.Role,
            Office = turn.Actor.Office,
            Reference = turn.Context.Activity.DeliveryMode == DeliveryModes.ExpectReplies ? null : JsonSerializer.Serialize(reference, ProtocolJson.Wire.ConversationReference),
            Language = turn.Words.Language.Tag(),
            Seen = turn.Today,
        };
    }
}
