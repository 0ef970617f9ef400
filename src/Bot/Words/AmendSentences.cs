using System.Globalization;
using Humanizer;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Words;

/// <summary>The sentences of extensions, corrections and the history.</summary>
public sealed partial class Phrases
{
#pragma warning disable CS1591 // The names are the documentation; the sentences stand in the resources.
    public string Colon => Say();

    public string JustNow => Say();

    public string FieldDeadline => Say();

    public string ExtensionPlease => Say();

    public string ExtensionHeading => Say();

    public string ExtensionTo => Say();

    public string ExtensionReason => Say();

    public string ExtensionSkip => Say();

    public string ExtensionDayMissing => Say();

    public string ExtensionReasonMissing => Say();

    public string ExtensionAsked(string number, string from, string to) => Fill([number, from, to]);

    public string ExtensionAskedHidden(string number) => Fill([number]);

    public string ExtensionWaiting(int count) => Fill([count]);

    public string ExtensionNoneWaiting => Say();

    public string ExtensionLine(string number, string office, string from, string to, string ago, string reason) => Fill([number, office, from, to, ago, reason]);

    public string ExtensionGrant(string number) => Fill([number]);

    public string ExtensionRefuse(string number) => Fill([number]);

    public string ExtensionReasonInput => Say();

    public string ExtensionDecidePlease => Say();

    public string ExtensionGranting(string number, string from, string to) => Fill([number, from, to]);

    public string ExtensionRefusing(string number, string from, string to) => Fill([number, from, to]);

    public string ExtensionOtherDay(string number, string to) => Fill([number, to]);

    public string NoReasonGiven => Say();

    public string NoteExtensionAsked(string office, string number, string from, string to, string reason) => Fill([office, number, from, to, reason]);

    public string NoteExtensionAskedSecret(string office, string number) => Fill([office, number]);

    public string NoteExtensionGranted(string number, string from, string to) => Fill([number, from, to]);

    public string NoteExtensionRefused(string number, string from, string to, string reason) => Fill([number, from, to, reason]);

    public string NoteExtensionSecret(string number) => Fill([number]);

    public string NoteExtensionWithdrawn(string office, string number) => Fill([office, number]);

    public string NoteApplicationWithdrawn(string office, string number) => Fill([office, number]);

    public string DeadlineExtended(string now, string original) => Fill([now, original]);

    public string DeadlineWaiting(string deadline, string to) => Fill([deadline, to]);

    public string LastReported(string ago) => Fill([ago]);

    public string TakeBack => Say();

    public string TakeBackLeave => Say();

    public string TakeBackPlease => Say();

    public string TakeBackWhat(int sequence, string what, string at, string ago) => Fill([sequence, what, at, ago]);

    public string TakenBack(string what, int sequence, string measures, int by) => Fill([what, sequence, measures, by]);

    public string TakenBackBefore(int sequence, int by) => Fill([sequence, by]);

    public string EvidenceMoved(string from, string to, int sequence) => Fill([from, to, sequence]);

    public string EvidenceGoesTo(string to) => Fill([to]);

    public string DecisionStands => Say();

    public string AmendHint => Say();

    public string AmendAlone => Say();

    public string AmendThisCard => Say();

    public string AmendEntry(int sequence) => Fill([sequence]);

    public string AmendWhich(string what, string measures) => Fill([what, measures]);

    public string AmendTarget => Say();

    public string AmendUnclear(string words) => Fill([words]);

    public string AmendReplaces(int sequence, string measures) => Fill([sequence, measures]);

    public string AmendReplaced(int sequence, string measures) => Fill([sequence, measures]);

    public string HistoryTotal(int count) => Fill([count]);

    public string Quoted(string words) => Fill([words]);

    public string HistoryWithdrawn(int by) => Fill([by]);

    public string HistoryGrade(string grade) => Fill([grade]);

    public string HistoryReported => Say();

    public string HistoryReportedFor(string office) => Fill([office]);

    public string HistoryEvidenceWithdrawn(string hash) => Fill([hash]);

    public string HistoryReportWithdrawn(string sequence) => Fill([sequence]);

    public string HistoryAgreed(string sequence) => Fill([sequence]);

    public string HistoryDisagreed(string sequence) => Fill([sequence]);

    public string HistoryExtensionAsked(string from, string to) => Fill([from, to]);

    public string HistoryRemark => Say();

    public string HistoryRemarkOf(string leader) => Fill([leader]);

    public string HistoryAssigned(string office, string until) => Fill([office, until]);

    public string HistoryHandedOver(string from, string to) => Fill([from, to]);

    public string HistoryDisclosed(string how) => Fill([how]);

    public string HistorySplit(string number) => Fill([number]);

    public string HistoryMerged(string numbers) => Fill([numbers]);

    public string HistoryTextRemoved(string sequence) => Fill([sequence]);
#pragma warning restore CS1591

    /// <summary>The deadline; of one that was extended the day before it too, and the day that is asked for.</summary>
    internal string DeadlinesOf(Measure measure) => measure.Extension is { } extension
        ? DeadlineWaiting(DeadlinesWithout(measure), Iso(extension.To))
        : DeadlinesWithout(measure);

    /// <summary>The same without the day that is asked for.</summary>
    internal string DeadlinesWithout(Measure measure) => measure.OriginalDeadline is { } original && original != measure.Deadline
        ? DeadlineExtended(DeadlineOf(measure), DeadlineName(original))
        : DeadlineOf(measure);

    /// <summary>How long ago something was, "2 小时前", "2 hours ago".</summary>
    /// <param name="now">With any offset.</param>
    internal string Ago(DateTimeOffset at, DateTimeOffset now) => now - at < TimeSpan.FromMinutes(1) ? JustNow : at.UtcDateTime.Humanize(utcDate: true, dateToCompareAgainst: now.UtcDateTime, culture: culture);

    /// <summary>Who leads, or that nobody does yet.</summary>
    internal string OfficeOf(Measure measure) => measure.Office ?? NoOffice;

    /// <summary>The messenger by the name that people know it by; one that has none stays as it is called.</summary>
    internal string ChannelName(string? channel) => sentences.GetValueOrDefault($"Channel_{channel ?? "command"}", channel ?? string.Empty);

    internal string ExtensionHidden(bool granted, string number) => string.Format(CultureInfo.InvariantCulture, Find($"ExtensionHidden_{granted}"), number);

    /// <summary>What became of a request, with both dates.</summary>
    /// <param name="before">The measure before the decision.</param>
    internal string ExtensionSettled(Measure before, ExtensionSettled settled, int sequence) => string.Format(
        CultureInfo.InvariantCulture, Find($"ExtensionSettled_{settled.Outcome}"), before.Number, DeadlineOf(before), Iso(before.Extension!.To), sequence);
}
