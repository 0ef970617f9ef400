using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Storage;

/// <summary>The heads that are known from outside of the database.</summary>
public sealed class KnownHeads
{
    private readonly Dictionary<string, Dictionary<int, string>> heads = new(StringComparer.Ordinal);

    /// <summary>How many heads are known.</summary>
    public int Count { get; private set; }

    /// <summary>How many lines were changed by somebody who could not sign them.</summary>
    public int Damaged { get; private set; }

    /// <summary>The hashes of one chain, by the numbers of their events; empty where none are known.</summary>
    public IReadOnlyDictionary<int, string> Of(string rectification) => heads.GetValueOrDefault(rectification) ?? [];

    /// <summary>Chains that are known here and of which the database has nothing at all.</summary>
    public IEnumerable<ChainReport> Missing(IReadOnlyCollection<string> held) =>
        heads.Keys.Except(held, StringComparer.Ordinal).Select(id => new ChainReport(id, string.Empty, Ok: false, 0, Chain.Root, 1));

    internal void Take(HeadLine? line)
    {
        if (line is null)
        {
            Damaged++;
            return;
        }

        if (!heads.TryGetValue(line.Rectification, out var chain))
        {
            heads[line.Rectification] = chain = [];
        }

        // The first word counts: where the end was cut and the work then went on, the lines that follow are signed too.
        chain.TryAdd(line.Sequence, line.Head);
        Count++;
    }
}
