using System.Text.Json;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Notes;

/// <summary>Sends notes as soon as they are committed. Whoever cannot be reached now is told at the next word they write.</summary>
internal sealed class NotePump(CommitQueue writer, NoteBox box, NoteTeller teller, Pace pace, Adapters adapters, IDbContextFactory<SqliteAppDb> contexts, ILogger<NotePump> logger) : BackgroundService
{
    private readonly Channel<bool> woken = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await box.ReopenAsync();
        writer.Told += Wake;
        Wake();
        await base.StartAsync(cancellationToken);
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        writer.Told -= Wake;
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in woken.Reader.ReadAllAsync(stoppingToken))
        {
            await SendAsync(stoppingToken);
        }
    }

    private void Wake() => woken.Writer.TryWrite(true);

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            foreach (var address in await box.Awaited(db).ToListAsync(cancellationToken))
            {
                var reference = JsonSerializer.Deserialize(address.Reference!, ProtocolJson.Wire.ConversationReference)!;
                await pace.WaitAsync(address.Channel, reference.Conversation?.TenantId, reference.Conversation?.Id, cancellationToken);
                await teller.TellAsync(db, address, adapters.For(address.Channel), reference, cancellationToken);
            }
        }
#pragma warning disable CA1031 // A fault here must not end the sending of what comes later.
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.NotesNotSent(logger, fault);
        }
    }
}
