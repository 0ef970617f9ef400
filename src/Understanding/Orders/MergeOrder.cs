using System.Collections.Immutable;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Orders;

/// <summary>Several measures become one: 把9-1和9-2合并; 9-2并入9-1; merge 9.2 into 9.1.</summary>
/// <param name="Items">The first is the one that stays.</param>
/// <param name="Text">What the one then says (合并为：…), verbatim; null where nothing is said of it.</param>
public sealed record MergeOrder(ImmutableArray<OrderedItem> Items, Read<string>? Text) : Order;
