using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Delivery;

/// <summary>Writes what a kind of message says, from what is true when it is sent.</summary>
internal interface ILetters
{
    /// <summary>The kind that it writes.</summary>
    string Kind { get; }

    /// <summary>Where the recipient can be spoken to; null for nowhere.</summary>
    Task<Mailbox?> FindAsync(AppDb db, string recipient, CancellationToken cancellationToken);

    /// <summary>The message as it reads now. It must do no harm to write it and not send it.</summary>
    /// <param name="mailbox">Null where there is none: then only whether there would be something to say matters.</param>
    Task<Letter> WriteAsync(AppDb db, DeliveryRow delivery, Mailbox? mailbox, CancellationToken cancellationToken);

    /// <summary>It was given up (dead letter): whoever should know is told, in the transaction of the register.</summary>
    Task GivenUpAsync(Unit unit, DeliveryRow delivery);

    /// <summary>The conversation is gone, or closed to us: nobody is spoken to there until they write again.</summary>
    Task LoseAsync(Mailbox mailbox);
}

/// <summary>A conversation to speak first in.</summary>
internal sealed record Mailbox(string Channel, string UserId, ConversationReference Reference, Language Language)
{
    /// <summary>Whose limits hold.</summary>
    public string? Tenant => Reference.Conversation?.TenantId;
}

/// <summary>A message that is ready to go.</summary>
/// <param name="Activity">Null where there is nothing to say.</param>
/// <param name="HasNews">It says something that its recipient was not told before; one that only shows a newer state is never posted anew.</param>
/// <param name="Settle">What holds once it was sent, or once it is known that there is nothing to send; in one transaction with the register.</param>
internal sealed record Letter(Activity? Activity, bool HasNews, Func<Unit, Task> Settle)
{
    /// <summary>What holds although it could not be sent.</summary>
    public Func<Unit, Task> SettleDropped { get; init; } = _ => Task.CompletedTask;
}
