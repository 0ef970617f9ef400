using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Orders;

/// <summary>Closed measures are opened again: 9-1反弹了，重新打开; 重启9-1整改：又出现超标准接待; reopen 9.1: …. Of an official the same words are a report.</summary>
/// <param name="Items">Empty where the words do not tell.</param>
/// <param name="Reason">Why, verbatim, or null.</param>
/// <param name="Deadline">Until when it is to be put right anew, or null.</param>
public sealed record ReopenOrder(ImmutableArray<OrderedItem> Items, Read<string>? Reason, Read<Deadline>? Deadline) : Order;
