using System.Collections.Immutable;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Hosting;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Exports;

/// <summary>What a paper is made from.</summary>
/// <param name="Ledger">As it stands; all figures are computed from it.</param>
/// <param name="Trail">The confirmed records behind it.</param>
/// <param name="Today">The day of the paper, in the organisation's zone.</param>
public sealed record ExportRequest(Rectification Ledger, Trail Trail, DateOnly Today)
{
    /// <summary>In which the days of records lie.</summary>
    public TimeZoneInfo Zone { get; init; } = Zones.TryFind("Asia/Shanghai", out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>How to reach the organisation; null where no settings say.</summary>
    public Contact? Contact { get; init; }

    /// <summary>The records of what may not be told, by the event that holds them.</summary>
    internal ILookup<int, MeasureRecord> Withheld { get; } = SharedReports.Withheld(Ledger, Trail);

    /// <summary>The day of an instant, in the organisation's zone.</summary>
    internal DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>For the file's properties: the paper's day, so that the same ledger gives the same file.</summary>
    internal DateTimeOffset Made => new(Today, TimeOnly.MinValue, TimeSpan.Zero);
}

/// <summary>How to reach the organisation; what is null is not said.</summary>
public sealed record Contact(string? Phone = null, string? Address = null, string? Email = null);

/// <summary>A paper, with where each of its sentences comes from and what was kept out of it.</summary>
/// <param name="Trace">A row a sentence, in the order of the paper.</param>
public sealed record Export(OfficialDocument Document, ImmutableArray<TraceRow> Trace, ImmutableArray<LeftOut> LeftOut);
