using System.Collections.Frozen;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Content;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages;

/// <summary>What of a ledger a reader of messages needs: its numbers, its offices, and what distinguishes one measure from the others.</summary>
/// <remarks>Built from texts, offices and disclosure alone: it holds as long as these do, whatever progress is reported. Safe for many threads.</remarks>
public sealed class LedgerIndex
{
    private readonly FrozenDictionary<MeasureNumber, int> places;
    private readonly FrozenDictionary<int, int> measuresOfProblem;

    private LedgerIndex(Rectification ledger)
    {
        Numbers = [.. ledger.Measures.Select(m => m.Number)];
        MeasureOffices = [.. ledger.Measures.Select(m => m.Office)];
        MeasureTexts = [.. ledger.Measures.Select(m => m.Text)];
        Secret = ledger.Measures.Where(m => m.Disclosure == Disclosure.Secret).Select(m => m.Number).ToFrozenSet();
        Titles = ledger.Problems.DistinctBy(p => p.Number).ToFrozenDictionary(p => p.Number, p => p.Title);
        places = Numbers.Select((number, at) => (number, at)).DistinctBy(p => p.number).ToFrozenDictionary(p => p.number, p => p.at);
        measuresOfProblem = Numbers.CountBy(n => n.Problem).ToFrozenDictionary();
        Problems = ledger.Problems.Select(p => p.Number).Concat(measuresOfProblem.Keys).ToFrozenSet();
        Offices = new OfficeNames(ledger.Measures.SelectMany(m => m.Assisting.Append(m.Office ?? "")).Where(o => o.Length > 0));
        Texts = TextsOf(ledger);
        OfMeasures = Postings.Of(Texts);
    }

    internal MeasureNumber[] Numbers { get; }

    internal string?[] MeasureOffices { get; }

    internal string[] MeasureTexts { get; }

    /// <summary>What may leave this machine under no circumstances (涉密).</summary>
    internal FrozenSet<MeasureNumber> Secret { get; }

    internal FrozenDictionary<int, string> Titles { get; }

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
        target is { Problem: >= 1 and var problem, Measure: >= 1 and var measure } ? PlaceOf(new MeasureNumber(problem, measure)) : null;

    /// <summary>The measure's place in the lists here, or null where the ledger has none of that number.</summary>
    internal int? PlaceOf(MeasureNumber number) => places.TryGetValue(number, out var at) ? at : null;

    internal int MeasuresOf(int problem) => measuresOfProblem.GetValueOrDefault(problem);

    private static IReadOnlyList<MeasureText> TextsOf(Rectification ledger)
    {
        var titles = ledger.Problems.DistinctBy(p => p.Number).ToDictionary(p => p.Number, p => NormalText.Of(p.Title).Value);
        return [.. ledger.Measures.Select(m => new MeasureText(NormalText.Of(m.Text).Value, titles.GetValueOrDefault(m.Number.Problem, "")))];
    }
}

/// <summary>A measure's own words, and the title of the problem that it belongs to.</summary>
internal readonly record struct MeasureText(string Own, string Title);
