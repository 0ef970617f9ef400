using System.Collections.Immutable;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Orders;

/// <summary>What was written must go from the ledger, its hash stays: 删除第12号登记的内容，原因：涉密; remove the text of #12: it names a secret.</summary>
/// <param name="Sequence">The number in the register, or null where it is not told.</param>
/// <param name="Items">The measures of which the text was told; empty where the words do not tell.</param>
/// <param name="Reason">Why, verbatim, or null.</param>
public sealed record RemoveTextOrder(int? Sequence, ImmutableArray<OrderedItem> Items, Read<string>? Reason) : Order;
