using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Orders;

/// <summary>Measures are given to offices: 把第3项交给研究室，10月底前; 9-1、9-2改由人事科牵头，机关党委配合; reassign 9.2 to HR by Oct 20.</summary>
/// <param name="Parts">One for each office that is to lead, in order: 9-1给人事科，9-2给办公室 has two.</param>
public sealed record AssignOrder(ImmutableArray<Assigned> Parts) : Order;

/// <summary>What goes to whom, until when.</summary>
public sealed record Assigned
{
    /// <summary>What is given; empty where the words do not tell.</summary>
    public ImmutableArray<OrderedItem> Items { get; init; } = [];

    /// <summary>Who is to lead, or null where only assistance is ordered.</summary>
    public OrderedOffice? Office { get; init; }

    /// <summary>Who is to assist.</summary>
    public ImmutableArray<OrderedOffice> Assisting { get; init; } = [];

    /// <summary>Until when, or null where nothing is said of it.</summary>
    public Read<Deadline>? Deadline { get; init; }
}
