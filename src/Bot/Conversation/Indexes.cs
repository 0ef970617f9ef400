using System.Collections.Concurrent;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>The readers' indexes, one a ledger, made again only when a text, an office or a disclosure changed.</summary>
internal sealed class Indexes
{
    private const int AtMost = 64;
    private readonly ConcurrentDictionary<string, Held> held = new(StringComparer.Ordinal);

    public LedgerIndex Of(Rectification ledger)
    {
        if (held.TryGetValue(ledger.Id, out var found) && Same(found.Ledger, ledger))
        {
            if (!ReferenceEquals(found.Ledger, ledger))
            {
                held[ledger.Id] = found with { Ledger = ledger };
            }

            return found.Index;
        }

        if (held.Count >= AtMost)
        {
            held.Clear();
        }

        var index = LedgerIndex.Of(ledger);
        held[ledger.Id] = new Held(ledger, index);
        return index;
    }

    private static bool Same(Rectification a, Rectification b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        if (a.Problems != b.Problems || a.Measures.Length != b.Measures.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Measures.Length; i++)
        {
            if (!ReferenceEquals(a.Measures[i], b.Measures[i])
                && (a.Measures[i].Number != b.Measures[i].Number || a.Measures[i].Text != b.Measures[i].Text || a.Measures[i].Office != b.Measures[i].Office
                    || a.Measures[i].Disclosure != b.Measures[i].Disclosure))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Held(Rectification Ledger, LedgerIndex Index);
}
