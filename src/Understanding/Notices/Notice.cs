using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Notices;

/// <summary>What a rectification-progress notice (整改进展情况通报) says; null where it does not say.</summary>
public sealed record Notice
{
    /// <summary>The body that was inspected, as the title, the signature or the preface names it.</summary>
    public string? Organisation { get; init; }

    /// <summary>The round of inspection (轮次), as written, up to and with 巡察 or 巡视.</summary>
    public string? Round { get; init; }

    /// <summary>When the inspectors were there.</summary>
    public Period? Inspected { get; init; }

    /// <summary>When the findings were handed over (反馈).</summary>
    public DateOnly? Feedback { get; init; }

    /// <summary>When the page was published, else the day beside the signature.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Numbered 1…N in the order of the text, whatever the notice's own numbering does.</summary>
    public ImmutableArray<NoticeProblem> Problems { get; init; } = [];

    /// <summary>Titles in 《》 without these marks, in order of appearance, each once.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];

    /// <summary>The figures that the notice itself claims.</summary>
    public NoticeTotals Totals { get; init; } = new();

    /// <summary>True for what inspectors handed over (巡察反馈意见, or the news of it): problems, and no measures yet.</summary>
    public bool IsFeedback { get; init; }

    /// <summary>False for a text that is something else: a law, a novel, source code.</summary>
    public bool LooksLikeNotice { get; init; }
}

/// <summary>One problem, the smallest heading that carries measures.</summary>
/// <param name="Number">From 1, running through the whole notice.</param>
/// <param name="Aspect">The topmost heading above it (方面), without wrapper.</param>
/// <param name="Group">The heading between aspect and problem, without wrapper.</param>
/// <param name="Title">Without outer quotes and without 关于…问题 or 针对…问题 around it.</param>
/// <param name="Status">What a status line claims of the whole problem; null where there is none.</param>
/// <param name="Measures">Verbatim after their enumerators, without the mark that closes them.</param>
public sealed record NoticeProblem(
    int Number, string? Aspect, string? Group, string Title, ItemStatus? Status, ImmutableArray<string> Measures);

/// <summary>What a status line claims; where it says several things, completed wins over long-term, long-term over in progress.</summary>
public enum ItemStatus
{
    /// <summary>已完成.</summary>
    Completed,

    /// <summary>基本完成.</summary>
    BasicallyCompleted,

    /// <summary>正在整改, 持续推进, 未完成.</summary>
    InProgress,

    /// <summary>未启动.</summary>
    NotStarted,

    /// <summary>长期坚持.</summary>
    LongTerm,
}
