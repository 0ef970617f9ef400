using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Questions;

namespace RectifyBot.Ledger.Storage;

/// <summary>Answers questions to a ledger, whether it is in memory or not. Not for several threads at once.</summary>
/// <remarks>One that is held is brought to the database's version and walked; of any other the database is asked, which costs less than reading it whole. The answers are the same.</remarks>
public sealed class LedgerQuestions(DbContext db, LedgerCache cache)
{
    private readonly LedgerReader reader = new(db, cache);
    private readonly Func<DbDataReader, MeasureRow> shown = QuestionSql.Shown.Of(db.Model);

    /// <summary>One page of the measures that are asked for; the last one where fewer are there. Empty for a ledger that is not there.</summary>
    /// <param name="page">From 1.</param>
    /// <remarks>Of measures that come from the database the figures (Told, Reported) are not read: no list shows them.</remarks>
    public async ValueTask<MeasurePage> PageAsync(string id, MeasureQuery query, int page, int size, CancellationToken cancellationToken = default)
    {
        if (await HeldAsync(id, query, cancellationToken) is { } ledger)
        {
            return MeasurePage.Of(ledger, query, page, size);
        }

        var (count, measures) = await AskAsync(id, query, page, size, cancellationToken);
        if (count == 0 && page > 1)
        {
            // Behind the last page the database tells nothing: from the first one it is known which is the last.
            (count, measures) = await AskAsync(id, query, 1, size, cancellationToken);
            return MeasurePage.Place(count, page, size) is { Number: > 1 and var last }
                ? await PageAsync(id, query, last, size, cancellationToken)
                : Paged(count, measures, 1, size);
        }

        return Paged(count, measures, page, size);
    }

    /// <summary>The figures of all together and of each office; of the query, its office, problems, day and window count.</summary>
    public async ValueTask<LedgerFigures> FiguresAsync(string id, MeasureQuery query, CancellationToken cancellationToken = default)
    {
        query = query with { Kind = MeasureKind.Any };
        if (await HeldAsync(id, query, cancellationToken) is { } ledger)
        {
            return LedgerFigures.Of(ledger, query);
        }

        var rows = await PreparedCommands.ListAsync(db, QuestionSql.Figures(query), FigureRow.Of, cancellationToken, Parameters(id, query));
        return LedgerFigures.Ordered(
            rows.Select(r => r.Problems).DefaultIfEmpty().Max(),
            rows.Where(r => r.Year is null).Select(r => r.Figures),
            [.. rows.Select(r => r.Year).OfType<int>()]);
    }

    /// <summary>All measures that are asked for, with the outline that they stand in; null where there is no such ledger.</summary>
    /// <inheritdoc cref="PageAsync" path="/remarks"/>
    public async ValueTask<LedgerExcerpt?> ExcerptAsync(string id, MeasureQuery query, CancellationToken cancellationToken = default)
    {
        if (await HeldAsync(id, query, cancellationToken) is { } ledger)
        {
            return LedgerExcerpt.Of(ledger, query);
        }

        return await LedgerVersion.OfAsync(db, id, cancellationToken) is null
            ? null
            : await LedgerVersion.SteadyAsync(db, id, () => ExcerptSql.AskAsync(db, id, All, cancellationToken), cancellationToken);

        async ValueTask<List<Measure>> All()
        {
            var (_, measures) = await AskAsync(id, query, 1, int.MaxValue, cancellationToken);
            measures.Sort((a, b) => a.Number.CompareTo(b.Number));
            return measures;
        }
    }

    // The few problems that people name at once are read together, so several are left to the walk.
    private async ValueTask<Rectification?> HeldAsync(string id, MeasureQuery query, CancellationToken cancellationToken) =>
        cache.Find(id) is not null || query.Problems is { IsDefault: false, Length: > 1 } ? await reader.FindAsync(id, cancellationToken) : null;

    private async ValueTask<(int Count, List<Measure> Measures)> AskAsync(string id, MeasureQuery query, int page, int size, CancellationToken cancellationToken)
    {
        var count = 0;
        var counted = QuestionSql.Shown.Count;
        var measures = await PreparedCommands.ListAsync(db, QuestionSql.Page(query, size), Row, cancellationToken, Parameters(id, query, ("@from", (Math.Max(page, 1) - 1L) * size)));
        return (count, measures);

        Measure Row(DbDataReader row)
        {
            count = row.GetInt32(counted);
            return Mapping.ToMeasure(shown(row));
        }
    }

    private static (string, object?)[] Parameters(string id, MeasureQuery query, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        List<(string, object?)> all = [("@id", id), ("@today", QuestionSql.Day(query.Today)), ("@last", QuestionSql.Day(query.Last)), .. more];
        if (query.Office is { } office)
        {
            all.Add(("@office", office));
        }

        if (query.Problems is [var problem])
        {
            all.Add(("@problem", problem));
        }

        if (query.Measure is { } number)
        {
            all.Add(("@measure", number));
        }

        return [.. all];
    }

    private static MeasurePage Paged(int count, List<Measure> measures, int page, int size)
    {
        var (number, pages) = MeasurePage.Place(count, page, size);
        return new MeasurePage(count, number, pages, measures);
    }

    private sealed record FigureRow(OfficeFigures Figures, int Problems, int? Year)
    {
        public static FigureRow Of(DbDataReader row) => new(
            new OfficeFigures(
                row.IsDBNull(0) ? null : row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6)),
            row.GetInt32(7),
            row.IsDBNull(8) ? null : int.Parse(row.GetString(8), CultureInfo.InvariantCulture));
    }
}
