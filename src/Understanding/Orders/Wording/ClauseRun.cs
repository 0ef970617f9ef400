using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Words of an order that are kept as they were written: a reason, a note.</summary>
internal static class ClauseRun
{
    /// <summary>The first stretch of clauses that are wanted, from where each begins to tell; null where none is.</summary>
    /// <param name="from">Where the words of a clause begin; its end where it tells nothing.</param>
    public static Read<string>? First(OrderText said, Func<Clause, int> from)
    {
        (int Start, int End)? found = null;
        foreach (var clause in said.Clauses)
        {
            var start = from(clause);
            if (clause.End - start >= 2)
            {
                found = (found?.Start ?? start, clause.End);
            }
            else if (found is not null)
            {
                break;
            }
        }

        return found is { } place ? Of(said, place.Start, place.End) : null;
    }

    public static Read<string>? Of(OrderText said, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(said.Value[start]) || ",:;".Contains(said.Value[start], StringComparison.Ordinal)))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(said.Value[end - 1]) || "。.,;!".Contains(said.Value[end - 1], StringComparison.Ordinal)))
        {
            end--;
        }

        var span = said.Message.Span(start, end);
        return end - start < 2 ? null : new Read<string>(span.In(said.Message.Utterance.Text), span);
    }
}
