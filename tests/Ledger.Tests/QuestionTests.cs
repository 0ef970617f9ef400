using CsCheck;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Questions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests;

/// <summary>What the database answers is what the walk over the ledger answers, for any ledger and any question.</summary>
public sealed class QuestionTests
{
    private static readonly DateOnly Day = AnyQuestion.Day;

    [Fact]
    public void Both_ways_answer_alike() => Gen.Select(AnyQuestion.Ledgers, AnyQuestion.Questions.Array[1, 24]).Sample(
        (ledger, questions) => CompareAsync(ledger, questions).GetAwaiter().GetResult(), iter: 60);

    [Fact]
    public async Task A_ledger_that_is_not_there_has_nothing()
    {
        using var database = new TestDatabase();
        await using var db = database.Open();
        var questions = new LedgerQuestions(db, new LedgerCache());

        Assert.Equal((0, 1, 1), await questions.PageAsync("r1", new MeasureQuery(MeasureKind.Open, Day), 3, 10) is var page ? (page.Count, page.Number, page.Pages) : default);
        Assert.Null(await questions.ExcerptAsync("r1", new MeasureQuery(MeasureKind.Any, Day)));
        Assert.Equal((0, 0), await questions.FiguresAsync("r1", new MeasureQuery(MeasureKind.Any, Day)) is var figures ? (figures.Problems, figures.Total.Measures) : default);
    }

    /// <summary>A column that the reader forgot would be missing from the answers, and nothing else would tell.</summary>
    [Fact]
    public async Task A_row_read_past_EF_Core_is_the_row_that_EF_Core_reads()
    {
        using var database = new TestDatabase();
        await using var db = database.Open();
        await FillAsync(db, [.. AnyQuestion.Ledgers.Array[8].Single().SelectMany(l => l)]);

        var reader = new RowReader<MeasureRow>();
        var ours = await PreparedCommands.ListAsync(db, $"SELECT {reader.Columns} FROM measures AS m ORDER BY \"Problem\", \"Number\"", reader.Of(db.Model), default);
        var theirs = await db.Set<MeasureRow>().AsNoTracking().OrderBy(m => m.Problem).ThenBy(m => m.Number).ToListAsync();

        Assert.Equal(theirs.Select(Shown), ours.Select(Shown));
        Assert.Equal(db.Model.FindEntityType(typeof(MeasureRow))!.GetProperties().Count(), reader.Count);
    }

    [Fact]
    public async Task An_answer_does_not_outlive_a_change_by_another_process()
    {
        using var database = new TestDatabase();
        await database.AppendAsync(Some.Notice);
        await using var db = database.Open();
        var cache = new LedgerCache();
        await database.ReadAsync(cache);
        var questions = new LedgerQuestions(db, cache);
        var query = new MeasureQuery(MeasureKind.Any, Day);

        var before = await questions.FiguresAsync("r1", query);
        await database.AppendAsync(new ProgressReported(Some.Report(Some.Record(2, 1, Progress.Completed))));
        var after = await questions.FiguresAsync("r1", query);

        Assert.Equal((0, 1), (before.Total.Completed, after.Total.Completed));
    }

    /// <summary>Else a change that came between the rows and the version would be folded in a second time.</summary>
    [Fact]
    public async Task What_several_commands_read_is_of_one_version()
    {
        using var database = new TestDatabase();
        await database.AppendAsync(Some.Notice);
        await using var db = database.Open();
        var calls = 0;

        var version = await LedgerVersion.SteadyAsync(db, "r1", ReadAsync, default);

        Assert.Equal((2, 2), (calls, version));

        async ValueTask<int?> ReadAsync()
        {
            var found = await LedgerVersion.OfAsync(db, "r1", default);
            if (++calls == 1)
            {
                await database.AppendAsync(new ProgressReported(Some.Report(Some.Record(2, 1))));
            }

            return found;
        }
    }

    [Fact]
    public async Task The_questions_that_are_asked_all_day_find_what_they_need_in_an_index()
    {
        using var database = new TestDatabase();
        await using var db = database.Open();
        var office = new MeasureQuery(MeasureKind.Open, Day) { Office = "水保科" };

        // The key of the table does not count: it would walk the whole ledger.
        Assert.DoesNotContain("sqlite_autoindex", await PlanAsync(db, QuestionSql.Page(office, 10), ("@office", "水保科")));
        Assert.DoesNotContain("sqlite_autoindex", await PlanAsync(db, QuestionSql.Page(office with { Kind = MeasureKind.Overdue, Office = null }, 10)));
        Assert.DoesNotContain("TEMP B-TREE FOR ORDER", await PlanAsync(db, QuestionSql.Page(office with { Kind = MeasureKind.Overdue, Office = null }, 10)));
        Assert.Contains("COVERING INDEX IX_measures_Rectification_Office", await PlanAsync(db, QuestionSql.Figures(office with { Kind = MeasureKind.Any, Office = null })));
    }

    private static async Task CompareAsync(List<MeasureRow> rows, (MeasureQuery Query, int Page, int Size)[] questions)
    {
        using var database = new TestDatabase();
        await using var db = database.Open();
        await FillAsync(db, rows);
        var (held, cold) = (new LedgerCache(), new LedgerCache());
        var ledger = (await new LedgerReader(db, held).FindAsync("r1"))!;
        foreach (var (query, page, size) in questions)
        {
            var walked = MeasurePage.Of(ledger, query, page, size);
            foreach (var cache in new[] { held, cold })
            {
                Assert.Equal(Shown(walked), Shown(await new LedgerQuestions(db, cache).PageAsync("r1", query, page, size)));
                Assert.Equal(Shown(LedgerExcerpt.Of(ledger, query)), Shown((await new LedgerQuestions(db, cache).ExcerptAsync("r1", query))!));
                Assert.Equal(Shown(LedgerFigures.Of(ledger, query)), Shown(await new LedgerQuestions(db, cache).FiguresAsync("r1", query)));
            }
        }
    }

    private static async Task FillAsync(DbContext db, List<MeasureRow> rows)
    {
        db.Add(new RectificationRow { Id = "r1", Organisation = "某局", Version = 1, Head = "h" });
        db.AddRange(rows.Select(r => r.Problem).Append(14).Append(2).Distinct().Select(p => new ProblemRow { Rectification = "r1", Number = p, Title = "t" }));
        db.AddRange(rows.DistinctBy(r => (r.Problem, r.Number)));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private static async Task<string> PlanAsync(DbContext db, string sql, params (string, object?)[] more)
    {
        (string, object?)[] parameters = [("@id", "r1"), ("@today", "2026-12-20"), ("@last", "2026-12-27"), ("@from", 0), .. more];
        return string.Join('\n', await PreparedCommands.ListAsync(db, "EXPLAIN QUERY PLAN " + sql, static r => r.GetString(3), default, parameters));
    }

    private static string Shown(MeasurePage page) => $"{page.Count} {page.Number}/{page.Pages}\n" + string.Join('\n', page.Measures.Select(Shown));

    private static string Shown(LedgerExcerpt excerpt) =>
        $"{excerpt.Organisation} {excerpt.WithoutMeasures}\n{string.Join('\n', excerpt.Problems)}\n{string.Join('\n', excerpt.Measures.Select(Shown))}";

    private static string Shown(Measure measure) => $"{measure with { Assisting = [], Told = TallyClaim.None, Reported = TallyClaim.None }} {string.Join(',', measure.Assisting)}";

    private static string Shown(LedgerFigures figures) =>
        $"{figures.Problems} {figures.Total} {string.Join(',', figures.Years)}\n{string.Join('\n', figures.Offices)}";

    private static string Shown(MeasureRow row) => System.Text.Json.JsonSerializer.Serialize(row);
}
