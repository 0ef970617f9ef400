using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Orders;

/// <summary>Closed measures were looked at again (回头看) and hold: 9-1回头看通过，评为好; looked back at 9.1, grade good. A relapse is a <see cref="ReopenOrder"/>.</summary>
/// <param name="Items">Empty where the words do not tell.</param>
/// <param name="Grade">What it was graded, or null.</param>
/// <param name="Note">What was seen, verbatim, or null.</param>
public sealed record LookBackOrder(ImmutableArray<OrderedItem> Items, Read<Grade>? Grade, Read<string>? Note) : Order;
