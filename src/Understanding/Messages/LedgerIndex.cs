using System.Collections.Frozen;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Content;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages;

/// <summary>What of a ledger a reader of messages needs: its numbers, its offices, and what distinguishes one measure from the others.</summary>
/// <remarks>Built from texts and offices alone: it holds as long as these do, whatever progress is reported. Safe for many threads.</remarks>
public sealed class LedgerIndex
{
    private readonly FrozenDictionary<MeasureNumber, int> places;
    private readonly FrozenDictionary<int, int> measuresOfProblem;

    private LedgerIndex(Rectification ledger)
    {
        Numbers = [.. ledger.Measures.Select(m => m.Number)];
        MeasureOffices = [.. ledger.Measures.Select(m => m.Office)];
        places = Numbers.Select((number, at) => (number, at)).DistinctBy(p => p.number).ToFrozenDictionary(p => p.number, p => p.at);
        measuresOfProblem = Numbers.CountBy(n => n.Problem).ToFrozenDictionary();
        Problems = ledger.Problems.Select(p => p.Number).Concat(measuresOfProblem.Keys).ToFrozenSet();
        Offices = new OfficeNames(ledger.Measures.SelectMany(m => m.Assisting.Append(m.Office ?? "")).Where(o => o.Length > 0));
        Texts = TextsOf(ledger);
        OfMeasures = Postings.Of(Texts);
    }

    internal MeasureNumber[] Numbers { get; }

    internal string?[] MeasureOffices { get; }

    internal FrozenSet<int> Problems { get; }

    internal OfficeNames Offices { get; }

    internal IReadOnlyList<MeasureText> Texts { get; }

    internal Postings OfMeasures { get; }

    /// <summary>Takes in a ledger's texts and offices.</summary>
    public static LedgerIndex Of(Rectification ledger) => new(ledger);

    internal bool Has(int problem, int measure) =>
        problem >= 1 && measure >= 1 && places.ContainsKey(new MeasureNumber(problem, measure));

    /// <summary>Where the measure stands among <see cref="Numbers"/>, or null.</summary>
    internal int? PlaceOf(Topics.Target target) =>
        target is { Problem: >= 1 and var problem, Measure: >= 1 and var measure } && places.TryGetValue(new MeasureNumber(problem, measure), out var place) ? place : null;

    internal int MeasuresOf(int problem) => measuresOfProblem.GetValueOrDefault(problem);

    private static IReadOnlyList<MeasureText> TextsOf(Rectification ledger)
    {
        var titles = ledger.Problems.DistinctBy(p => p.Number).ToDictionary(p => p.Number, p => NormalText.Of(p.Title).Value);
        return [.. ledger.Measures.Select(m => new MeasureText(NormalText.Of(m.Text).Value, titles.GetValueOrDefault(m.Number.Problem, "")))];
    }
}

/// <summary>A measure's own words, and the title of the problem that it belongs to.</summary>
internal readonly record struct MeasureText(string Own, string Title);
