using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Orders;

/// <summary>How far measures may be told outside: 9-1标为涉密; 9-1不公开; 9-1可以公开; mark 9.1 secret.</summary>
/// <param name="Items">Empty where the words do not tell.</param>
/// <param name="Disclosure">What it becomes.</param>
public sealed record DiscloseOrder(ImmutableArray<OrderedItem> Items, Disclosure Disclosure) : Order;
