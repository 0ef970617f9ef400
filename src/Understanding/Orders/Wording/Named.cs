using System.Collections.Immutable;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>The offices that a clause of an assignment names.</summary>
/// <param name="Opens">The clause gives something by itself; else it goes on with what was given before.</param>
internal sealed record Named(ImmutableArray<OrderedOffice> Leads, ImmutableArray<OrderedOffice> Assists, bool Opens)
{
    /// <summary>All who are named are the ledger's, or somebody is.</summary>
    public bool AnyKnown => Leads.Concat(Assists).Any(o => o.IsKnown);

    /// <summary>The same names, or null where there are none.</summary>
    public Named? OrNull() => Leads.IsEmpty && Assists.IsEmpty ? null : this;
}
