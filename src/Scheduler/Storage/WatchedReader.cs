using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Scheduler.Storage;

/// <summary>Reads from the ledger's tables what reminders need to know, measure by measure: a million of them never lie in memory together.</summary>
public sealed class WatchedReader(DbContext db, TimeZoneInfo zone)
{
    /// <summary>The open measures that can stand on a rung, ledger by ledger.</summary>
    /// <param name="lastDue">Deadlines behind it are left out; null for all of them.</param>
    /// <param name="lastHeard">Who was heard of later is left out, unless the deadline says otherwise; null for all of them.</param>
    /// <param name="rectifications">Only these ledgers; null for all.</param>
    public IAsyncEnumerable<Watched> OpenAsync(DateOnly? lastDue, DateOnly? lastHeard, IReadOnlyCollection<string>? rectifications = null)
    {
        var late = lastDue ?? DateOnly.MinValue;
        var silent = lastHeard is { } day ? TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone) : DateTime.MinValue;
        var begun = silent.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
#pragma warning disable CA1309 // The database compares.
        return Read(
            from m in db.Set<MeasureRow>().AsNoTracking()
            join e in db.Set<EventRow>().AsNoTracking() on m.Rectification equals e.Rectification
            where e.Sequence == 1 && m.Standing != Standing.Closed
                && ((m.Due != null && m.Due <= late) || m.LastReport < silent || (m.LastReport == null && string.Compare(e.At, begun) < 0))
                && (rectifications == null || rectifications.Contains(m.Rectification))
            select new Row { Measure = m, Begun = e.At });
#pragma warning restore CA1309
    }

    /// <summary>All open measures of one ledger.</summary>
    public IAsyncEnumerable<Watched> AllOpenAsync(string rectification) => Read(
        from m in db.Set<MeasureRow>().AsNoTracking()
        join e in db.Set<EventRow>().AsNoTracking() on m.Rectification equals e.Rectification
        where e.Sequence == 1 && m.Rectification == rectification && m.Standing != Standing.Closed
        select new Row { Measure = m, Begun = e.At });

    /// <summary>Measures by their numbers, whatever their standing.</summary>
    public async Task<Dictionary<(string Rectification, MeasureNumber Number), Watched>> FindAsync(IReadOnlyCollection<(string Rectification, MeasureNumber Number)> wanted, CancellationToken cancellationToken)
    {
        var found = new Dictionary<(string, MeasureNumber), Watched>();
        foreach (var ledger in wanted.GroupBy(w => w.Rectification))
        {
            var numbers = ledger.Select(w => w.Number).ToHashSet();
            var problems = numbers.Select(n => n.Problem).Distinct().ToList();
            var rows = from m in db.Set<MeasureRow>().AsNoTracking()
                       join e in db.Set<EventRow>().AsNoTracking() on m.Rectification equals e.Rectification
                       where e.Sequence == 1 && m.Rectification == ledger.Key && problems.Contains(m.Problem)
                       select new Row { Measure = m, Begun = e.At };
            await foreach (var one in Read(rows).WithCancellation(cancellationToken))
            {
                if (numbers.Contains(one.Number))
                {
                    found[(ledger.Key, one.Number)] = one;
                }
            }
        }

        return found;
    }

    private async IAsyncEnumerable<Watched> Read(IQueryable<Row> rows)
    {
        var narrow = rows.Join(db.Set<RectificationRow>(), r => r.Measure.Rectification, r => r.Id, (r, of) => new
        {
            of.Organisation, r.Measure.Rectification, r.Measure.Problem, r.Measure.Number, r.Measure.Deadline, r.Measure.LongTerm, r.Measure.Due, r.Measure.LastReport, r.Measure.Standing,
            r.Measure.Office, r.Measure.Official, r.Measure.Leader, r.Begun,
        });

        await foreach (var m in narrow.AsAsyncEnumerable())
        {
            yield return new Watched(
                m.Rectification, m.Organisation, new MeasureNumber(m.Problem, m.Number), ClassOf(m.Deadline, m.LongTerm), m.Due,
                Heard(m.LastReport, m.Begun), m.Standing, m.Office, m.Official, m.Leader);
        }
    }

    private static MeasureClass ClassOf(string? deadline, bool longTerm) => (longTerm, Deadline.TryParse(deadline, out var read) ? read : (Deadline?)null) switch
    {
        (true, _) or (_, { IsLongTerm: true }) => MeasureClass.LongTerm,
        (_, { IsAtOnce: true }) => MeasureClass.AtOnce,
        _ => MeasureClass.Dated,
    };

    private DateOnly Heard(DateTime? report, string begun)
    {
        var instant = report ?? DateTime.Parse(begun, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc), zone));
    }

    private sealed class Row
    {
        public required MeasureRow Measure { get; init; }

        public required string Begun { get; init; }
    }
}
