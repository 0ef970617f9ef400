using System.Collections.Immutable;

namespace RectifyBot.Understanding.Orders;

/// <summary>Somebody is to be chased now: 催一下还没报的; 催办人事科; 催一下9-2; chase everyone who is overdue.</summary>
/// <param name="Whom">Which measures.</param>
/// <param name="Offices">Only those of these offices; everybody's where empty.</param>
/// <param name="Items">Only these; all where empty.</param>
/// <param name="Words">The clause that says it.</param>
public sealed record ChaseOrder(ChaseWhom Whom, ImmutableArray<OrderedOffice> Offices, ImmutableArray<OrderedItem> Items, Span Words) : Order;

/// <summary>Whose measures are chased.</summary>
public enum ChaseWhom
{
    /// <summary>Whatever is open.</summary>
    Open,

    /// <summary>Of which nothing was reported.</summary>
    NotReported,

    /// <summary>Past their deadline.</summary>
    Overdue,

    /// <summary>Due soon.</summary>
    DueSoon,
}
