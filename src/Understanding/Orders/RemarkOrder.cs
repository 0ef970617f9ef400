using System.Collections.Immutable;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Orders;

/// <summary>A remark for measures: 给9-1加个备注：缺照片; 书记批示第3项要抓紧; add a note to 9.1: photos are missing.</summary>
/// <param name="Items">What it is for; empty where the words do not tell.</param>
/// <param name="Text">The remark, verbatim; null where only its wish was said.</param>
/// <param name="By">The leader who is said to have made it (书记), or null for the sender's own.</param>
public sealed record RemarkOrder(ImmutableArray<OrderedItem> Items, Read<string>? Text, Read<string>? By) : Order;
