using System.Collections.Immutable;

namespace RectifyBot.Understanding.Orders;

/// <summary>Words that were sent with a file: 9-2的会议纪要，9月18日拍的. They say what it shows.</summary>
/// <param name="Items">The measures that it is evidence of, by number or by contents; empty where the words do not tell.</param>
/// <param name="Day">The day of the fact that it shows (of an interval the last), or null.</param>
/// <param name="Note">The words as they were written, trimmed.</param>
public sealed record EvidenceNote(ImmutableArray<OrderedItem> Items, DateOnly? Day, string Note);
