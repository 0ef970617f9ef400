using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads who is given what, clause by clause: items stand before or beside the office, what assists and until when behind it.</summary>
internal static class AssignWording
{
    public static AssignOrder? Read(OrderText said)
    {
        if (!OrderWords.Assign.IsIn(said.Value))
        {
            return null;
        }

        var parts = new List<Assigned>();
        var waiting = new Assigned();
        foreach (var clause in said.Clauses)
        {
            if (!Take(said, clause, parts, ref waiting))
            {
                return null;
            }
        }

        return parts.Count > 0 && parts.TrueForAll(p => IsMeant(said, p)) ? new AssignOrder([.. parts]) : null;
    }

    /// <returns>False where the clause shows that nothing is ordered.</returns>
    private static bool Take(OrderText said, Clause clause, List<Assigned> parts, ref Assigned waiting)
    {
        var (items, due) = (said.Items(clause.Start, clause.End), DueWording.Read(said, clause));
        if ((ChineseAssigning.Open(said, clause) ?? EnglishAssigning.Open(said, clause)) is { } opened)
        {
            if (said.Message.Moods[clause].HasPerfective || clause.Has(Messages.Words.Word.Ongoing) || said.IsAsked(clause))
            {
                return false;
            }

            // A clause with no item of its own speaks of the one before: 给人事科, 配合科室改为办公室.
            var begun = items.IsEmpty && waiting.Items.IsEmpty && parts.Count > 0 ? Pop(parts) : waiting with { Items = [.. waiting.Items, .. items] };
            parts.Add(With(begun, opened, due));
            waiting = new Assigned();
            return true;
        }

        if (parts.Count > 0 && (ChineseAssigning.GoOn(said, clause) ?? EnglishAssigning.GoOn(said, clause)) is { } more && items.IsEmpty)
        {
            parts.Add(With(Pop(parts), more, due));
            return true;
        }

        return TakeRest(said, clause, items, due, parts, ref waiting);
    }

    private static bool TakeRest(OrderText said, Clause clause, ImmutableArray<OrderedItem> items, Read<Deadline>? due, List<Assigned> parts, ref Assigned waiting)
    {
        if (said.IsTold(clause))
        {
            return false;
        }

        if (items.IsEmpty && parts.Count > 0)
        {
            parts.Add(With(Pop(parts), new Named([], [], Opens: false), due));
        }
        else
        {
            waiting = waiting with { Items = [.. waiting.Items, .. items], Deadline = waiting.Deadline ?? due };
        }

        return true;
    }

    private static Assigned Pop(List<Assigned> parts)
    {
        var last = parts[^1];
        parts.RemoveAt(parts.Count - 1);
        return last;
    }

    private static Assigned With(Assigned part, Named named, Read<Deadline>? due) => part with
    {
        Office = part.Office ?? (named.Leads.IsEmpty ? null : named.Leads[0]),
        Assisting = [.. part.Assisting, .. named.Assists],
        Deadline = part.Deadline ?? due,
    };

    // Without an item only the ledger's own office is meant; an official who gives work to somebody outside tells a plan, unless it is plainly asked for.
    private static bool IsMeant(OrderText said, Assigned part)
    {
        var known = part.Office is { IsKnown: true } || part.Assisting.Any(o => o.IsKnown);
        var plain = said.Message.Utterance.Role != Role.Official || char.IsAsciiLetter(said.Message.Text.AsSpan().TrimStart()[0]) || said.Message.Text.HasAny("把", "将", "请", "麻烦", "帮");
        return known ? !part.Items.IsEmpty || said.Message.Text.HasAny("把", "将", "这", "该", "此", "this", "that", "it") : !part.Items.IsEmpty && plain;
    }
}
