using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Questions;
using RectifyBot.Ledger.Storage;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;

namespace RectifyBot.Bot.Nudges.Digests;

/// <summary>How a ledger stands at the beginning of a week, line by line, computed. Of secret measures only number and office.</summary>
internal sealed class Week(LedgerCache cache, OrganisationClock clock, NudgePolicy policy, IOptions<BotOptions> options)
{
    private const int Most = 20;
    private const int TextShown = 24;
    private const int HashShown = 12;
    private const int DaysBack = 7;

    /// <summary>Whether it is the day of the week on which it is told.</summary>
    public bool IsToday => DigestPlanner.DayOf(options.Value.Nudges.Digests.WeeklyOn, clock.Today, policy.Calendar) == clock.Today;

    /// <summary>A heading, the figures, what is due soon, who could not be reached, years whose holidays are missing, and where the chain of the ledger ends.</summary>
    public async Task<List<string>> LinesAsync(AppDb db, string ledger, Phrases words, CancellationToken cancellationToken)
    {
        var (today, soon) = (clock.Today, options.Value.DueSoonDays);
        var query = new MeasureQuery(MeasureKind.Due, today) { Last = today.AddDays(soon) };
        var row = await db.Set<RectificationRow>().AsNoTracking().SingleAsync(r => r.Id == ledger, cancellationToken);
        var questions = new LedgerQuestions(db, cache);
        var figures = await questions.FiguresAsync(ledger, query, cancellationToken);
        var due = await questions.PageAsync(ledger, query, 1, Most, cancellationToken);
        var waiting = await questions.PageAsync(ledger, query with { Kind = MeasureKind.Awaiting }, 1, 1, cancellationToken);
        var total = figures.Total;
        List<string> lines = [words.Put("Digest_Weekly", row.Organisation, $"{today:yyyy-MM-dd}"), words.Put("Digest_Figures", total.Measures, total.Closed, total.Open, total.Overdue, total.DueSoon, waiting.Count)];
        lines.AddRange(due.Count == 0 ? [] : [words.Put("Digest_Due", soon, due.Count), .. due.Measures.Select(m => Line(m, words)), .. Rest(due, words)]);
        var unreached = await UnreachedAsync(db, ledger, today.AddDays(-DaysBack), cancellationToken);
        lines.AddRange(unreached == 0 ? [] : [words.Put("Digest_Unreached", unreached)]);
        lines.AddRange(figures.Years.Where(year => !policy.Calendar.Covers(year)).Select(words.WeekendsOnly));
        lines.Add(words.Put("Digest_Head", row.Version, row.Head[..Math.Min(HashShown, row.Head.Length)]));
        return lines;
    }

    /// <summary>A measure in a line, as anybody may read it.</summary>
    public string Line(Measure measure, Phrases words) => words.Put(
        "Digest_Line", measure.Number, Texts.Short(measure.Disclosure == Disclosure.Secret ? words.Secret : measure.Text, TextShown), measure.Office ?? words.NoOffice, words.DeadlineOf(measure),
        words.Urgency(measure, clock.Today, options.Value.DueSoonDays) is { } urgency ? words.Comma + urgency : string.Empty);

    /// <summary>How many more there are than a page shows.</summary>
    public static IEnumerable<string> Rest(MeasurePage page, Phrases words) => page.Count > page.Measures.Count ? [words.AndMore(page.Count - page.Measures.Count)] : [];

    private static Task<int> UnreachedAsync(AppDb db, string ledger, DateOnly since, CancellationToken cancellationToken) => db.Set<DeliveryRow>().AsNoTracking()
        .Where(d => d.Day > since && (d.State == DeliveryState.Failed || d.State == DeliveryState.Unreachable) && db.Set<NudgeRow>().Any(n => n.Recipient == d.Recipient && n.Rectification == ledger && n.State == NudgeState.Planned))
        .Select(d => d.Recipient).Distinct().CountAsync(cancellationToken);
}
