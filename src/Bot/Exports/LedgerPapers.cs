using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Exports;

/// <summary>A paper made of a ledger, as the files that hold it.</summary>
/// <param name="Files">The paper itself, then what goes with it.</param>
/// <param name="LeftOut">What may not be told and is not in it.</param>
public sealed record LedgerPaper(Paper Kind, Rectification Ledger, DateOnly Month, ImmutableArray<PaperFile> Files, ImmutableArray<LeftOut> LeftOut);

/// <summary>A file as it is handed out.</summary>
public sealed record PaperFile(string Name, string ContentType, byte[] Bytes);

/// <summary>Makes the papers that leave the program: reads the ledger with its trail, and writes nothing but files.</summary>
public sealed class LedgerPapers(OrganisationClock clock, IOptions<BotOptions> options)
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Makes one, of the ledger as it is handed in.</summary>
    /// <param name="month">Any day of the month that a monthly report is about, in the organisation's zone; one that is to come, or that was over before the ledger began, is refused.</param>
    public async Task<Outcome<LedgerPaper>> MakeAsync(LedgerReader reader, Rectification ledger, Paper paper, DateOnly month, CancellationToken cancellationToken = default) => paper switch
    {
        Paper.Ledger => await LedgerAsync(reader, ledger, cancellationToken),
        Paper.Notice => await NoticeAsync(reader, ledger, cancellationToken),
        _ => await MonthlyAsync(reader, ledger, month, cancellationToken),
    };

    private async Task<LedgerPaper> LedgerAsync(LedgerReader reader, Rectification ledger, CancellationToken cancellationToken)
    {
        var trail = await reader.TrailAsync(ledger.Id, ledger.Version, cancellationToken);
        var workbook = LedgerWorkbook.Of(new LedgerSnapshot(ledger, trail, clock.Now, clock.In) { DueSoonDays = options.Value.DueSoonDays });
        return Made(Paper.Ledger, ledger, clock.Today, [], File(ledger, "File_Ledger", clock.Today, Excel, ".xlsx", ExcelWriter.Write(workbook)));
    }

    private async Task<Outcome<LedgerPaper>> NoticeAsync(LedgerReader reader, Rectification ledger, CancellationToken cancellationToken)
    {
        if (ledger.Measures.All(m => m.Disclosure != Disclosure.Public))
        {
            return new Refusal(RefusalCode.NothingToPublish);
        }

        var trail = await reader.TrailAsync(ledger.Id, ledger.Version, cancellationToken);
        var notice = PublicNotice.Of(Request(ledger, trail, clock.Today));
        var events = await reader.EventsAsync(ledger.Id, [.. notice.Trace.SelectMany(row => row.Events).Distinct()], cancellationToken);
        var traced = new TraceRequest(
            notice.Document.FullTitle, ledger.Heading.Organisation, clock.Now, notice.Trace, TraceEvents.Of(events, SharedReports.Hidden(events, ledger, trail), clock.In, Phrases.Of(Language.Chinese)), notice.LeftOut);
        return Made(
            Paper.Notice, ledger, clock.Today, notice.LeftOut,
            File(ledger, "File_Notice", clock.Today, Word, ".docx", WordWriter.Write(notice.Document)),
            File(ledger, "File_Trace", clock.Today, Excel, ".xlsx", ExcelWriter.Write(TraceWorkbook.Of(traced))));
    }

    // A month that is over is told as the ledger stood at its end.
    private async Task<Outcome<LedgerPaper>> MonthlyAsync(LedgerReader reader, Rectification ledger, DateOnly month, CancellationToken cancellationToken)
    {
        var last = new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
        var over = last < clock.Today;
        var then = over ? await ThenAsync(reader, ledger, last, cancellationToken) : ledger;
        if (then is null || new DateOnly(month.Year, month.Month, 1) > clock.Today)
        {
            return new Refusal(RefusalCode.MonthInvalid, then is null ? "before" : "future", $"{month:yyyy-MM}");
        }

        var trail = await reader.TrailAsync(ledger.Id, then.Version, cancellationToken);
        var report = MonthlyReport.Of(new MonthlyRequest(Request(then, trail, over ? last : clock.Today), month));
        return Made(Paper.Monthly, then, month, report.LeftOut, File(ledger, "File_Monthly", month, Word, ".docx", WordWriter.Write(report.Document)));
    }

    private async Task<Rectification?> ThenAsync(LedgerReader reader, Rectification ledger, DateOnly last, CancellationToken cancellationToken)
    {
        if (await reader.AsOfAsync(ledger.Id, clock.EndOf(last), cancellationToken) is not { } then)
        {
            return null;
        }

        var later = await reader.EventsAsync(ledger.Id, [.. Enumerable.Range(then.Version + 1, ledger.Version - then.Version)], cancellationToken);
        return TodaysDisclosure.Over(then, later.Select(e => e.Event), ledger);
    }

    private ExportRequest Request(Rectification ledger, Trail trail, DateOnly day) => new(ledger, trail, day)
    {
        Zone = Zones.TryFind(options.Value.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc,
        Contact = options.Value.Contacts.TryGetValue(ledger.Heading.Organisation, out var contact) ? contact : null,
    };

    private static LedgerPaper Made(Paper kind, Rectification ledger, DateOnly month, ImmutableArray<LeftOut> leftOut, params PaperFile[] files) =>
        new(kind, ledger, month, [.. files], leftOut);

    private static PaperFile File(Rectification ledger, string name, DateOnly day, string type, string extension, byte[] bytes)
    {
        var called = string.Format(CultureInfo.InvariantCulture, Phrases.Of(Language.Chinese).Find(name), ledger.Heading.Organisation, day);
        return new PaperFile(string.Concat(called.Split(Path.GetInvalidFileNameChars())) + extension, type, bytes);
    }
}
