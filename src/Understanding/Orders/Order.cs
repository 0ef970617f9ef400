using System.Collections.Immutable;

namespace RectifyBot.Understanding.Orders;

/// <summary>Something that a person tells the system to do, as it was said. Whether that person may, is asked elsewhere.</summary>
public abstract record Order
{
    private protected Order()
    {
    }
}

/// <summary>A measure, or a problem as a whole where <paramref name="Measure"/> is null; the numbers as written, whether the ledger has them or not.</summary>
/// <param name="Span">The words that named it.</param>
public readonly record struct OrderedItem(int Problem, int? Measure, Span Span);

/// <summary>An office that an order names.</summary>
/// <param name="Name">As the ledger names it; as it was written where the ledger has no such office.</param>
/// <param name="IsKnown">The ledger has it.</param>
/// <param name="Span">The words that named it.</param>
public readonly record struct OrderedOffice(string Name, bool IsKnown, Span Span);
