using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices.Differences;

namespace RectifyBot.Understanding.Notices;

/// <summary>What a newly read notice changes in a ledger, and which old measure each new one was.</summary>
public sealed record NoticeDifference
{
    /// <summary>Fields of the heading that changed.</summary>
    public required ImmutableArray<HeadingChange> Heading { get; init; }

    /// <summary>Problems that changed, by their new numbers, then those that went.</summary>
    public required ImmutableArray<ProblemChange> Problems { get; init; }

    /// <summary>Measures that changed, by their new numbers, then those that went.</summary>
    public required ImmutableArray<MeasureChange> Measures { get; init; }

    /// <summary>Every measure of the new notice, in order, with the number that it had; facts are carried along it.</summary>
    public required ImmutableArray<MeasureOrigin> Origins { get; init; }

    /// <summary>What is told anew of measures whose words are the same.</summary>
    public ImmutableArray<FactChange> Facts { get; init; } = [];

    /// <summary>Nothing differs.</summary>
    public bool IsEmpty => Heading.IsEmpty && Problems.IsEmpty && Measures.IsEmpty && Facts.IsEmpty;

    /// <summary>The number that each problem of the notice had in the ledger, by its new number; new ones are left out.</summary>
    public static IReadOnlyDictionary<int, int> ProblemOrigins(Rectification ledger, Notice notice) => ProblemMatching.Of(ledger, notice);

    /// <summary>The notice with the ledger's measures that stay although its text does not have them, and which these are: those of a problem that comes without any, and what offices planned.</summary>
    public static (Notice Notice, ImmutableHashSet<MeasureNumber> Kept) Keeping(Rectification ledger, Notice notice) => KeptMeasures.Over(ledger, notice);

    /// <summary>Compares. What the notice does not say (an organisation it does not name) changes nothing.</summary>
    public static NoticeDifference Between(Rectification ledger, Notice notice)
    {
        var problems = ProblemMatching.Of(ledger, notice);
        var origins = MeasureMatching.Of(ledger, notice, problems);
        return new NoticeDifference
        {
            Heading = HeadingChanges.Between(ledger.Heading, notice),
            Problems = ProblemChanges.Between(ledger, notice, problems),
            Measures = MeasureChanges.Between(ledger, notice, origins),
            Origins = origins,
        };
    }
}

/// <summary>A field of the heading that changed; days as yyyy-MM-dd, null where one side says nothing.</summary>
/// <param name="Field">organisation, round, inspected, feedback or published.</param>
public sealed record HeadingChange(string Field, string? Was, string? Is);

/// <summary>What a notice tells anew of a measure whose words are the same; of no measure where it is the documents that it names.</summary>
public sealed record FactChange(MeasureNumber? Number, Progress Was, Progress Is, bool LongTerm);

/// <summary>What happened to a problem or a measure.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Its words changed.</summary>
    Reworded,

    /// <summary>Only its number changed.</summary>
    Moved,

    /// <summary>Its aspect or group changed.</summary>
    Regrouped,
}

/// <summary>A problem that changed. A retitled one is <see cref="ChangeKind.Reworded"/>.</summary>
public sealed record ProblemChange(ChangeKind Kind, Problem? Was, NoticeProblem? Is);

/// <summary>A measure that changed. One that moved and was reworded is <see cref="ChangeKind.Reworded"/>.</summary>
public sealed record MeasureChange(ChangeKind Kind, MeasureNumber? Was, MeasureNumber? Number, string? OldText, string? NewText);

/// <summary>A measure of the new notice and the number that it had in the ledger; null for a new one.</summary>
public readonly record struct MeasureOrigin(MeasureNumber Number, MeasureNumber? Was);
