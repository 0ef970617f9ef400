using System.Collections.Immutable;

namespace RectifyBot.Understanding.Orders;

/// <summary>A measure becomes several: 把9-1拆成两条：一是…；二是…; split 9.1 into: 1) … 2) ….</summary>
/// <param name="Item">Null where it is only pointed at (把这条拆成两条).</param>
/// <param name="Texts">Verbatim after their numbers, in order; empty where only the wish was said.</param>
public sealed record SplitOrder(OrderedItem? Item, ImmutableArray<string> Texts) : Order;
