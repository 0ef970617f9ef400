using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>A notice as it would stand in a ledger: what it does not say stays as it stood.</summary>
/// <param name="Kept">Measures that are the ledger's own, by their new numbers.</param>
/// <param name="Difference">What it changes; null where there is no ledger yet.</param>
internal sealed record NoticeInLedger(Notice Notice, Rectification? Ledger, ImmutableHashSet<MeasureNumber> Kept, NoticeDifference? Difference)
{
    /// <summary>The notice over the ledger that it goes into.</summary>
    public static NoticeInLedger Of(Notice notice, Rectification? ledger)
    {
        // The day of a feedback is no day on which the body published anything.
        notice = notice.IsFeedback ? notice with { Published = null } : notice;
        if (ledger is null)
        {
            return new NoticeInLedger(notice, null, [], null);
        }

        var (filled, kept) = NoticeDifference.Keeping(ledger, WithHeading(notice, ledger.Heading));
        return new NoticeInLedger(filled, ledger, kept, NoticeDifference.Between(ledger, filled));
    }

    /// <summary>Whether the text only has problems: a feedback, or a list of them.</summary>
    public static bool IsWithoutMeasures(Notice notice) => notice.Problems.All(p => p.Measures.IsEmpty);

    private static Notice WithHeading(Notice notice, NoticeHeading held) => notice with
    {
        Organisation = notice.Organisation ?? held.Organisation,
        Round = notice.Round ?? held.Round,
        Inspected = notice.Inspected ?? held.Inspected,
        Feedback = notice.Feedback ?? held.Feedback,
        Published = notice.Published ?? held.Published,
    };
}
