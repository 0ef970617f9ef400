namespace RectifyBot.Understanding.Notices.Told;

/// <summary>Walks along with readings in the order of the text and tells which of them lie in none of some places (titles, quotations).</summary>
internal sealed class Outside(IEnumerable<Span> places)
{
    private readonly IEnumerator<Span> places = places.GetEnumerator();
    private Span? next;
    private bool begun;

    /// <summary>Whether the span lies in none of them. Spans are asked in ascending order.</summary>
    public bool Holds(Span span)
    {
        if (!begun)
        {
            begun = true;
            Move();
        }

        while (next is { } place && place.End <= span.Start)
        {
            Move();
        }

        return next is not { } there || span.End <= there.Start;
    }

    private void Move() => next = places.MoveNext() ? places.Current : null;
}
