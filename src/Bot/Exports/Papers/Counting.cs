using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports.Papers;

/// <summary>Counts measures and names the ones counted, so that every figure of a paper can be checked.</summary>
internal sealed class Counting(Trail trail)
{
    /// <summary>A sentence about these measures, with the events that gave them their text and their records.</summary>
    public Sourced Of(string sentence, IEnumerable<Measure> counted)
    {
        var numbers = counted.Select(m => m.Number).ToList();
        return new Sourced(sentence, Events(numbers), numbers.Count == 0 ? null : PaperWords.Fill("Source_Counted", PaperWords.List(numbers.Select(n => n.ToString()))));
    }

    private ImmutableArray<int> Events(List<MeasureNumber> numbers) =>
        [.. numbers.SelectMany(n => trail.Of(n).Select(r => r.Sequence).Concat(trail.Moves(n)).Prepend(trail.TextSince(n))).Where(sequence => sequence > 0).Distinct().Order()];
}
