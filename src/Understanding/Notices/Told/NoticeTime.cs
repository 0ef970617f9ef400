using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>The days of a notice that a date without a year leans on, in the organisation's zone; null where the notice does not say.</summary>
public sealed record NoticeTime(Period? Inspected = null, DateOnly? Feedback = null, DateOnly? Published = null)
{
    private const int EarliestYear = 1949;
    private const int LatestYear = 2999;

    /// <summary>Those of a notice. A year that no notice can have counts as not said.</summary>
    public static NoticeTime Of(Notice notice) => new(
        notice.Inspected is { } days && Sane(days.From) is not null && Sane(days.To) is not null ? days : null, Sane(notice.Feedback), Sane(notice.Published));

    /// <summary>The first day on which something told of the rectification can have happened.</summary>
    internal DateOnly? Start => Inspected?.From ?? Feedback ?? Published?.AddYears(-1).AddDays(1);

    /// <summary>The last: publication, else a year after what is known.</summary>
    internal DateOnly? End => Published ?? (Feedback ?? Inspected?.To)?.AddYears(1).AddDays(-1);

    /// <summary>The day from which plans look ahead.</summary>
    internal DateOnly? Writing => Published ?? Feedback ?? Inspected?.To;

    private static DateOnly? Sane(DateOnly? day) => day is { Year: >= EarliestYear and <= LatestYear } ? day : null;
}
