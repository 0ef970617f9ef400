using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Orders;

/// <summary>The sender's own reminders: 我的提醒 lists them; 每天早上9点提醒我 wishes one set.</summary>
/// <param name="Wish">The words of the wish, or null where the list is wanted.</param>
public sealed record RemindersOrder(Read<string>? Wish) : Order;
