using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Words;

/// <summary>What is said of close-out: applications, reviews, approvals, looking back.</summary>
public sealed partial class Phrases
{
#pragma warning disable CS1591 // The names are the documentation; the sentences stand in the resources.
    public string PleaseDecide => Say();

    public string NothingWaits => Say();

    public string NothingPicked => Say();

    public string DecideAsSaid => Say();

    public string FieldReason => Say();

    public string FieldGrade => Say();

    public string FieldApplied => Say();

    public string FieldReviewed => Say();

    public string FieldEvidence => Say();

    public string FieldNewDeadline => Say();

    public string None => Say();

    public string CompletedByApplying => Say();

    public string Applied(string measure, int sequence) => Fill([measure, sequence]);

    public string NoteApplied(string measure, string office) => Fill([measure, office]);

    public string NoteReviewed(string measure, string office) => Fill([measure, office]);

    public string Voided(int sequence) => Fill([sequence]);

    public string LookBackOn(string day) => Fill([day]);

    /// <summary>Who signed, by which event.</summary>
    internal string Signed(Signature signature) => $"{PersonName(signature.Name)} #{signature.Sequence.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Who signed a measure's close-out, what proves it, how well it was done, when somebody looks back: for the answer about one measure.</summary>
    internal IEnumerable<string?> SignedParts(Measure measure)
    {
        var (closeOut, pieces) = (measure.CloseOut, measure.Proof.Count());
        return
        [
            pieces > 0 ? $"{FieldEvidence} {pieces.ToString(CultureInfo.InvariantCulture)}" : null,
            closeOut is null ? null : $"{FieldApplied} {Signed(closeOut.Applied)}",
            closeOut?.Reviewed is { } reviewed ? $"{FieldReviewed} {Signed(reviewed)}" : null,
            closeOut?.Approved is { } approved ? $"{Find("FieldApproved")} {Signed(approved)}" : null,
            measure.Grade is { } grade ? $"{FieldGrade} {GradeName(grade)}" : null,
            measure.Standing == Standing.Closed && closeOut?.LookBack is { } day ? $"{Find("FieldLookBack")} {Iso(day)}" : null,
            measure.Relapses > 0 ? string.Format(CultureInfo.InvariantCulture, Find("Relapses"), measure.Relapses) : null,
        ];
    }

    /// <summary>好, good.</summary>
    internal string GradeName(Grade grade) => Find($"Grade_{grade}");

    /// <summary>A move that was made, to the one who made it.</summary>
    internal string MoveDone(StandingMoved moved, Measure measure, int sequence) =>
        string.Format(CultureInfo.InvariantCulture, Find($"Done_{moved.Move}"), moved.Measure, sequence) + Behind(moved, measure);

    /// <summary>A move that was made, to the office whose measure it is.</summary>
    internal string MoveTold(StandingMoved moved, Measure measure, LedgerEvent entry) =>
        string.Format(CultureInfo.InvariantCulture, Find($"Told_{moved.Move}"), moved.Measure, PersonName(entry.By.Name)) + Behind(moved, measure)
        + (moved.Reason is { } reason && measure.Disclosure != Disclosure.Secret ? string.Format(CultureInfo.InvariantCulture, Find("Told_Reason"), reason) : string.Empty);

    private string Behind(StandingMoved moved, Measure measure)
    {
        string?[] parts =
        [
            moved.Grade is { } grade ? string.Format(CultureInfo.InvariantCulture, Find("Done_Graded"), GradeName(grade)) : null,
            moved.LookBack is { } day ? LookBackOn(Iso(day)) : null,
            moved.Deadline is not null ? string.Format(CultureInfo.InvariantCulture, Find("Done_NewDeadline"), DeadlineOf(measure)) : null,
        ];
        return string.Concat(parts);
    }
}
