using Microsoft.Extensions.Options;

namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

/// <summary>Runs one turn of the bot; a fault ends in the log and in a plain sentence with a reference number.</summary>
internal sealed class TurnRunner(
    IServiceScopeFactory scopes, ConversationLocks locks, IOptions<TurnQueueOptions> options, TimeProvider clock, ILogger<TurnRunner> logger)
{
    /// <summary>Waits until the conversation is free, then runs.</summary>
    public async Task<TurnContext> RunInOrderAsync(BotAdapter adapter, Activity activity, CancellationToken cancellationToken)
    {
        await locks.EnterAsync(activity);
        try
        {
            return await RunAsync(adapter, activity, cancellationToken);
        }
        finally
        {
            locks.Leave(activity);
        }
    }

    /// <summary>Runs; throws only when cancelled from outside.</summary>
    public async Task<TurnContext> RunAsync(BotAdapter adapter, Activity activity, CancellationToken cancellationToken)
    {
        var turn = new TurnContext(adapter, activity);
        using var timeout = new CancellationTokenSource(options.Value.TurnTimeout, clock);
        using var either = cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token)
            : null;
        try
        {
            await RunBotAsync(turn, (either ?? timeout).Token);
        }
#pragma warning disable CA1031 // The last line of defence: whatever a turn throws must not end the program.
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            await TurnFault.TellAsync(turn, fault, logger, cancellationToken);
        }

        return turn;
    }

    private async Task RunBotAsync(TurnContext turn, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turn, cancellationToken);
    }
}
