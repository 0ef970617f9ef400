using System.Collections.Immutable;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Orders;

/// <summary>Evidence is wanted: 9-1有哪些佐证; 把9-1的佐证发我; 佐证里搜一下会议纪要; search the evidence for minutes.</summary>
/// <param name="Items">Of these; of all where empty.</param>
/// <param name="Words">What is searched for, verbatim; null where all of it is wanted.</param>
public sealed record EvidenceOrder(ImmutableArray<OrderedItem> Items, Read<string>? Words) : Order;
