using System.Text.Json;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Secrecy;

/// <summary>Keeps the fact that something was refused, and tells its sender so: of which kind it was, that nothing was kept, and which way to use.</summary>
internal sealed class RefusedDesk(RefusedMessages facts, IOptions<BotOptions> options)
{
    /// <summary>Answers a message that the guard emptied, in the way that its kind is answered.</summary>
    public async Task AnswerAsync(ITurnContext context, RefusedMark mark, CancellationToken cancellationToken)
    {
        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            await TellAsync(context, mark, cancellationToken);
            return;
        }

        await facts.KeepAsync(context.Activity, mark.Kind, cancellationToken);
        context.TurnState.Set(Response(context.Activity, Sentence(mark)));
    }

    /// <summary>Keeps the fact and says it.</summary>
    public async Task TellAsync(ITurnContext context, RefusedMark mark, CancellationToken cancellationToken)
    {
        await facts.KeepAsync(context.Activity, mark.Kind, cancellationToken);
        if (context.Activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.Event)
        {
            await context.SendActivityAsync(Replies.Text(Sentence(mark), mark.Language), cancellationToken);
        }
    }

    private string Sentence(RefusedMark mark)
    {
        var why = RefusalWords.Of(new Refusal(RefusalCode.MarkedSecret, mark.Kind.ToString()), mark.Language);
        return why + "\n" + (options.Value.Secrecy.Instead ?? Phrases.Of(mark.Language).UseInstead(mark.Kind));
    }

    private static InvokeResponse Response(Activity activity, string sentence) => activity.Name == InvokeNames.AdaptiveCardAction
        ? InvokeResponse.Of(AdaptiveCardInvokeResponse.Message(sentence))
        : new InvokeResponse { Status = 400, Body = JsonSerializer.SerializeToElement(ErrorResponse.Of(nameof(RefusalCode.MarkedSecret), sentence), ProtocolJson.Default.ErrorResponse) };
}
