using System.Text.Json;

namespace RectifyBot.Bot.Channels.BotFramework.Delivery;

internal static class TurnFault
{
    /// <summary>Logs a fault under a reference number and tells the user that number, never the fault.</summary>
    public static async Task TellAsync(TurnContext turn, Exception fault, ILogger logger, CancellationToken cancellationToken)
    {
        var reference = Guid.NewGuid().ToString("N")[..8].ToUpperInvariant();
        Log.TurnFailed(logger, fault, reference, turn.Activity.ChannelId, turn.Activity.Type);
        if (turn.Activity.Type == ActivityTypes.Invoke)
        {
            turn.TurnState.Set(Answer(Words(turn.Activity.Locale, reference)));
        }
        else if (fault is not ChannelException && turn.Activity.Type == ActivityTypes.Message)
        {
            await TrySayAsync(turn, Words(turn.Activity.Locale, reference), logger, cancellationToken);
        }
    }

    private static string Words(string? locale, string reference) => locale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true
        ? $"Something went wrong on our side. Please try again; if it happens again, tell the administrator this number: {reference}"
        : $"系统出了点问题，请稍后再试；如仍不行，请把编号 {reference} 告诉管理员。";

    private static InvokeResponse Answer(string words) => new()
    {
        Status = 500,
        Body = JsonSerializer.SerializeToElement(ErrorResponse.Of("ServiceError", words), ProtocolJson.Default.ErrorResponse),
    };

    private static async Task TrySayAsync(TurnContext turn, string words, ILogger logger, CancellationToken cancellationToken)
    {
        try
        {
            await turn.SendActivityAsync(words, cancellationToken);
        }
#pragma warning disable CA1031 // The channel may be what failed; there is nobody left to tell but the log.
        catch (Exception again) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.ApologyFailed(logger, again);
        }
    }
}
