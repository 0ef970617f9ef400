namespace RectifyBot.Ledger;

/// <summary>The one kind of "no": why, and the state in which it was found. Its words for the user are made where the user's language is known.</summary>
/// <param name="Code">Which rule said no.</param>
/// <param name="State">The state found, as data: a standing, a role, a name; null where there is none.</param>
/// <param name="About">The measure or problem in question (9.1 or 9), or null.</param>
public sealed record Refusal(RefusalCode Code, string? State = null, string? About = null);

/// <summary>Every reason for which the ledger refuses.</summary>
public enum RefusalCode
{
    /// <summary>The ledger has no such measure.</summary>
    MeasureNotFound,

    /// <summary>The ledger has no such problem.</summary>
    ProblemNotFound,

    /// <summary>The measure belongs to another office.</summary>
    NotYours,

    /// <summary>Nobody leads the measure yet, so only the rectification office may report on it.</summary>
    NotAssigned,

    /// <summary>This role may not do that.</summary>
    RoleMayNot,

    /// <summary>The table of moves has no such move from the standing found.</summary>
    MoveNotAllowed,

    /// <summary>There is nothing to record.</summary>
    NothingToRecord,

    /// <summary>No rectification of that name is held.</summary>
    RectificationNotFound,

    /// <summary>Several rectifications fit; one must be named.</summary>
    RectificationAmbiguous,

    /// <summary>The text is not a notice.</summary>
    NotANotice,

    /// <summary>The notice names no organisation.</summary>
    OrganisationMissing,

    /// <summary>The notice differs from what the ledger holds, and nobody accepted the difference.</summary>
    NoticeDiffers,

    /// <summary>The notice is another organisation's.</summary>
    OtherOrganisation,

    /// <summary>The data folder cannot be made, read or written.</summary>
    DataFolderUnusable,

    /// <summary>The ledger has changed since the import was shown to the person who accepted it.</summary>
    ImportOutdated,

    /// <summary>A row of the assignment list cannot be used.</summary>
    AssignmentInvalid,

    /// <summary>The file cannot be read as text.</summary>
    FileUnreadable,

    /// <summary>A month that is to come (state "future"), or that was over before the ledger began ("before").</summary>
    MonthInvalid,

    /// <summary>No measure of the ledger may be published.</summary>
    NothingToPublish,

    /// <summary>The file is to be of another kind than its name says; the state is the ending that it should have.</summary>
    FileEnding,

    /// <summary>The file cannot be written there.</summary>
    FileNotWritable,

    /// <summary>No report waits under that name.</summary>
    ProposalNotFound,

    /// <summary>Somebody else wrote the report that waits.</summary>
    ProposalNotYours,

    /// <summary>The measure of that number is another one than when the report was read.</summary>
    ProposalOutdated,

    /// <summary>What was typed to correct a report cannot be read.</summary>
    CorrectionInvalid,

    /// <summary>It may not be kept; the state says of which kind it is.</summary>
    MarkedSecret,
}

/// <summary>A value, or the refusal that stands in its place.</summary>
public readonly record struct Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    /// <summary>Why not, or null where it went well.</summary>
    public Refusal? Refusal { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code}.");

    /// <summary>It went well.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>It was refused.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}
