using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Nudges;

/// <summary>A message that somebody ordered: it says what the day's message would, and comes although that one has come already.</summary>
internal sealed class ChaseLetters(DailyLetters daily) : ILetters
{
    /// <inheritdoc/>
    public string Kind => DailyLetters.Chase;

    /// <inheritdoc/>
    public Task<Mailbox?> FindAsync(AppDb db, string recipient, CancellationToken cancellationToken) => daily.FindAsync(db, recipient, cancellationToken);

    /// <inheritdoc/>
    public Task<Letter> WriteAsync(AppDb db, DeliveryRow delivery, Mailbox? mailbox, CancellationToken cancellationToken) => daily.WriteAsync(db, delivery, mailbox, cancellationToken);

    /// <inheritdoc/>
    public Task GivenUpAsync(Unit unit, DeliveryRow delivery) => daily.GivenUpAsync(unit, delivery);

    /// <inheritdoc/>
    public Task LoseAsync(Mailbox mailbox) => daily.LoseAsync(mailbox);
}
