namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>What runs for every activity, whichever channel it came through.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}

/// <summary>What runs when we speak first.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
