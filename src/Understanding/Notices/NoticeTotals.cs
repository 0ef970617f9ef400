using System.Collections.Immutable;

namespace RectifyBot.Understanding.Notices;

/// <summary>The figures that a notice claims of itself; null where it claims none. Nothing here is counted by us.</summary>
public sealed record NoticeTotals
{
    /// <summary>方面.</summary>
    public int? Aspects { get; init; }

    /// <summary>大项, 大类: between aspects and problems.</summary>
    public int? Items { get; init; }

    /// <summary>问题.</summary>
    public int? Problems { get; init; }

    /// <summary>整改任务.</summary>
    public int? Tasks { get; init; }

    /// <summary>整改措施.</summary>
    public int? Measures { get; init; }

    /// <summary>具体措施, where the notice counts them apart from its measures.</summary>
    public int? DetailedMeasures { get; init; }

    /// <summary>已完成.</summary>
    public int? Completed { get; init; }

    /// <summary>基本完成.</summary>
    public int? BasicallyCompleted { get; init; }

    /// <summary>正在推进.</summary>
    public int? InProgress { get; init; }

    /// <summary>长期坚持, counted beside the completed ones.</summary>
    public int? LongTerm { get; init; }

    /// <summary>长期坚持, counted among the completed ones (其中).</summary>
    public int? LongTermWithinCompleted { get; init; }

    /// <summary>未启动.</summary>
    public int? NotStarted { get; init; }

    /// <summary>未完成: begun or not.</summary>
    public int? NotCompleted { get; init; }

    /// <summary>Bodies that the notice speaks of.</summary>
    public int? Units { get; init; }

    /// <summary>制度 made or mended.</summary>
    public int? Rules { get; init; }

    /// <summary>完成率, in percent.</summary>
    public decimal? CompletionRatePercent { get; init; }

    /// <summary>Money recovered or saved, in the order of the text.</summary>
    public ImmutableArray<ClaimedAmount> Amounts { get; init; } = [];
}

/// <summary>Money that a notice claims.</summary>
/// <param name="What">The verb it goes with: 清退, 追回, 挽回…</param>
/// <param name="TenThousandYuan">In 万元.</param>
public readonly record struct ClaimedAmount(string What, decimal TenThousandYuan);
