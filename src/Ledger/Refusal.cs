namespace RectifyBot.Ledger;

/// <summary>The one kind of "no": why, and the state in which it was found. Its words for the user are made where the user's language is known.</summary>
/// <param name="Code">Which rule said no.</param>
/// <param name="State">The state found, as data: a standing, a role, a name; null where there is none.</param>
/// <param name="About">The measure or problem in question (9.1 or 9), or null.</param>
/// <param name="Who">The name of the person who was there first, or null.</param>
public sealed record Refusal(RefusalCode Code, string? State = null, string? About = null, string? Who = null);

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

    /// <summary>The ledger is another organisation's.</summary>
    OtherLedger,

    /// <summary>Who applied, reported or reviewed may not sign as well; the state tells which of them the person was (applicant, reporter, reviewer, asker).</summary>
    SamePerson,

    /// <summary>Close-out needs more evidence; the state is how many pieces it needs.</summary>
    EvidenceMissing,

    /// <summary>The measure is not said to be completed yet; the state is its progress.</summary>
    NotCompleted,

    /// <summary>A delegate's report waits for the office's own word; the state is the office.</summary>
    CountersignPending,

    /// <summary>Nothing waits to be countersigned.</summary>
    NothingToCountersign,

    /// <summary>The measure changed since the person saw it.</summary>
    ChangedSinceShown,

    /// <summary>A reason must be given.</summary>
    ReasonMissing,

    /// <summary>There is no report of the person's own that could be taken back.</summary>
    NothingToWithdraw,

    /// <summary>The report of that number is somebody else's, or a later one has taken its place.</summary>
    ReportNotYours,

    /// <summary>Nothing waits to be decided there.</summary>
    NothingToDecide,

    /// <summary>A later deadline has been asked for already; the state is the day.</summary>
    ExtensionPending,

    /// <summary>The day asked for is no later than the deadline that stands; the state is that deadline.</summary>
    ExtensionNotLater,

    /// <summary>A measure without a day has nothing to extend.</summary>
    NothingToExtend,

    /// <summary>The same file stands as evidence there already.</summary>
    EvidenceHeld,

    /// <summary>The measure has no such evidence.</summary>
    EvidenceNotFound,

    /// <summary>The measures to be merged are not of one problem, or fewer than two.</summary>
    MergeImpossible,

    /// <summary>A measure is split into two or more texts, none blank, too long or twice.</summary>
    SplitImpossible,

    /// <summary>The ledger has no event of that number, or nothing in it that could be removed.</summary>
    NothingToRemove,

    /// <summary>The ledger knows nobody of that name.</summary>
    PersonNotFound,

    /// <summary>An order was confirmed on a card that shows what stands no longer.</summary>
    OrderOutdated,

    /// <summary>An order does not say of which measure it speaks.</summary>
    ItemMissing,

    /// <summary>Nobody leads the measure, and the order names nobody.</summary>
    OfficeMissing,

    /// <summary>What is to be an office's name is none: blank, too long, or of several lines.</summary>
    OfficeInvalid,

    /// <summary>The grounds of a removal hold what is to be removed.</summary>
    GroundsTellIt,

    /// <summary>A delegate reports for one office at a time; the state is the second.</summary>
    SeveralOffices,
    /// <summary>A row of the directory list cannot be used.</summary>
    DirectoryInvalid,

    /// <summary>The directory has nobody of that name, or nobody any more (state "left").</summary>
    OfficialNotFound,

    /// <summary>Several have that name; the state says where.</summary>
    OfficialAmbiguous,

    /// <summary>The directory has that person already.</summary>
    OfficialExists,

    /// <summary>One may not hand over to oneself (state "same"), nor to another organisation ("organisation").</summary>
    HandoverInvalid,

    /// <summary>The invitation code is of no use: unknown, or in a state that helps nobody guess (expired, locked, malformed, group, page).</summary>
    InvitationInvalid,

    /// <summary>There is no ledger of that name that the person may read.</summary>
    LedgerNotReadable,

    /// <summary>It may not be kept; the state says of which kind it is.</summary>
    MarkedSecret,

    /// <summary>The file is none that can be evidence; the state is its kind, or what is wrong with it (program, archive, macro, web, claim, unknown).</summary>
    EvidenceType,

    /// <summary>The file is over the limit; the state is the limit in MB.</summary>
    EvidenceTooLarge,

    /// <summary>The measure holds as much evidence as it may; the state is how many pieces that is.</summary>
    EvidenceTooMany,

    /// <summary>The day of the fact is no day ("unreadable"), or is to come ("future").</summary>
    EvidenceDay,

    /// <summary>The evidence is of a measure that is none of the person's; the state is its office.</summary>
    EvidenceHidden,

    /// <summary>What is asked for is nothing for a group.</summary>
    NotInGroup,
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
