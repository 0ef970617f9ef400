using System.Collections.Immutable;

namespace RectifyBot.Understanding.Orders;

/// <summary>An office says of what another reported for it whether it is so: 9-2代报属实; 认可代报; 代报不属实; countersign 9.2.</summary>
/// <param name="Items">Empty where the words do not tell.</param>
/// <param name="Sequence">The number in the register, or null where it is not told.</param>
/// <param name="Agrees">False where it is not so.</param>
public sealed record CountersignOrder(ImmutableArray<OrderedItem> Items, int? Sequence, bool Agrees) : Order;
