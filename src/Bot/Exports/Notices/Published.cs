using System.Collections.Immutable;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>The part of a ledger that may be told outside, and what is kept back.</summary>
internal sealed record Published(ImmutableArray<PublishedProblem> Problems, ImmutableArray<LeftOut> LeftOut)
{
    /// <summary>All measures that are told, in order.</summary>
    public ImmutableArray<Measure> Measures { get; } = [.. Problems.SelectMany(p => p.Measures)];

    /// <summary>Of a ledger. A problem all of whose measures are kept back is kept back too.</summary>
    public static Published Of(Rectification ledger)
    {
        var problems = ImmutableArray.CreateBuilder<PublishedProblem>();
        var leftOut = ImmutableArray.CreateBuilder<LeftOut>();
        foreach (var problem in ledger.Problems)
        {
            var measures = ledger.MeasuresOf(problem.Number).ToArray();
            var told = measures.Where(m => m.Disclosure == Disclosure.Public).ToImmutableArray();
            leftOut.AddRange(measures.Where(m => m.Disclosure != Disclosure.Public).Select(m => new LeftOut(problem.Number, m.Number, PaperWords.Find($"LeftOut_{m.Disclosure}"))));
            if (told.IsEmpty)
            {
                leftOut.Add(new LeftOut(problem.Number, null, PaperWords.Find(measures.Length == 0 ? "LeftOut_NoMeasures" : "LeftOut_Empty")));
            }

            if (!told.IsEmpty || measures.Length == 0)
            {
                problems.Add(new PublishedProblem(problem, told));
            }
        }

        return new Published(problems.ToImmutable(), leftOut.ToImmutable());
    }
}

/// <summary>A problem with the measures that may be told.</summary>
internal sealed record PublishedProblem(Problem Problem, ImmutableArray<Measure> Measures);
