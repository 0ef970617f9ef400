using System.Collections.Immutable;
using RectifyBot.Bot.Exports.Tables;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Exports;

/// <summary>An event as a reader of the companion sheet sees it.</summary>
/// <param name="Sequence">Its number in the chain.</param>
/// <param name="At">When it was recorded, in the organisation's zone.</param>
/// <param name="Kind">How it came: the messenger, an import, a command; in the reader's words.</param>
/// <param name="Words">What was said; null where nothing was, or where it may not be shown.</param>
/// <param name="Hash">Of the sealed event, by which it is found again.</param>
public sealed record TraceEvent(int Sequence, DateTimeOffset At, string By, string? Office, string Kind, string? Words, string Hash);

/// <summary>All that the companion of a paper is made from.</summary>
/// <param name="Title">The paper's.</param>
/// <param name="Organisation">Whose paper it is.</param>
/// <param name="Made">When, by the clock: two of the same paper differ in it.</param>
/// <param name="Events">Those that the rows name, each once; one that is not here shows as its number alone.</param>
public sealed record TraceRequest(
    string Title, string Organisation, DateTimeOffset Made, ImmutableArray<TraceRow> Rows, ImmutableArray<TraceEvent> Events, ImmutableArray<LeftOut> LeftOut)
{
    /// <summary>In which language the sheets name things.</summary>
    public Language Language { get; init; }
}

/// <summary>The companion of a paper, for those who answer for it and not to be published: what each sentence rests on, and what was left out.</summary>
public static class TraceWorkbook
{
    /// <summary>The workbook.</summary>
    public static Workbook Of(TraceRequest request)
    {
        var words = Phrases.Of(request.Language);
        return new Workbook(
            request.Title, request.Organisation, request.Made,
            [SourceSheet.Of(request, words), LeftOutSheet(request, words), EventSheet.Of(request.Events, words)]);
    }

    private static Sheet LeftOutSheet(TraceRequest request, Phrases words) => new(
        words.Find("Trace_LeftOut"),
        [new Column(words.Find("Column_Number"), 10, ColumnLook.Centred), new Column(words.Find("Column_Why"), 90)],
        request.LeftOut.Select(left => new Row([Cell.Text(left.Place), Cell.Text(left.Why)])));
}
