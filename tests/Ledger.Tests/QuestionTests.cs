using CsCheck;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Questions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests;

/// <summary>What the database answers is what the walk over the ledger answers, for any ledger and any question.</summary>
public sealed class QuestionTests
{
    private static readonly DateOnly Day = new(2026, 12, 20);
    private static readonly string?[] Offices = ["水保科", "办公室", "第10科", "第2科", "O'Brien\"; --", null];

    [Fact]
    public void Both_ways_answer_alike() => Gen.Select(Ledgers, Questions.Array[1, 24]).Sample(
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
        await FillAsync(db, [.. Ledgers.Array[8].Single().SelectMany(l => l)]);

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

    private static Gen<DateOnly> Days => Gen.OneOf(Gen.Int[-4, 4], Gen.Int[-900, 900]).Select(Day.AddDays);

    private static Gen<string?> Deadlines => Gen.Frequency(
        (6, Days.Select(d => (string?)Deadline.On(d).ToString())), (1, Gen.Const((string?)"long_term")), (1, Gen.Const((string?)"at_once")), (1, Gen.Const((string?)null)));

    private static Gen<List<MeasureRow>> Ledgers => Gen.Select(Numbers, States, Figures, (number, state, figures) => new MeasureRow
    {
        Rectification = "r1",
        Problem = number.Problem,
        Number = number.Measure,
        Text = $"第{number.Problem}题",
        Office = state.Office,
        Assisting = state.Blocked ? "甲科\n乙科" : null,
        Deadline = state.Deadline,
        Progress = state.Progress,
        Standing = state.Standing,
        LongTerm = state.LongTerm,
        Blocked = state.Blocked,
        Official = figures.Money is null ? null : "张三",
        Leader = figures.Rules is null ? null : "李四",
        LastReport = figures.Rules is { } days ? new DateTime(2026, 3, 1, 8, 0, days, 120, DateTimeKind.Utc) : null,
        Disclosure = figures.Disclosure,
        Planned = figures.Planned,
        RulesTold = figures.Rules,
        RecoveredTold = figures.Money,
        RecoveredReported = figures.Money + 1,
        HeldToAccountReported = figures.Rules,
        ReportedIsTotal = figures.Planned,
    }).List[0, 40];

    private static Gen<(int Problem, int Measure)> Numbers => Gen.Select(Gen.Int[1, 12], Gen.Int[1, 6]);

    private static Gen<(string? Office, string? Deadline, Progress Progress, Standing Standing, bool LongTerm, bool Blocked)> States => Gen.Select(
        Gen.OneOf(Offices), Deadlines, Gen.Enum<Progress>(), Gen.Enum<Standing>(), Gen.Int[0, 5].Select(n => n == 0), Gen.Bool);

    private static Gen<(int? Rules, decimal? Money, Disclosure Disclosure, bool Planned)> Figures =>
        Gen.Select(Gen.Int[0, 9].Nullable(), Gen.OneOf(0.5m, 12000m, 0.01m).Nullable(), Gen.Enum<Disclosure>(), Gen.Bool);

    private static Gen<(MeasureQuery Query, int Page, int Size)> Questions => Gen.Select(
        Gen.Select(Gen.Enum<MeasureKind>(), Days, Gen.Int[0, 30], Seldom(Gen.OneOf(Offices)), Seldom(Gen.Int[1, 13].Array[1, 2]), Seldom(Gen.Int[1, 6].Nullable()),
            (kind, today, window, office, problems, measure) =>
                new MeasureQuery(kind, today) { Last = today.AddDays(window), Office = office, Problems = [.. problems?.Distinct() ?? []], Measure = measure }),
        Gen.Int[0, 6], Gen.OneOf(1, 3, 10), (query, page, size) => (query, page, size));

    // A condition on everything would leave nothing to find.
    private static Gen<T?> Seldom<T>(Gen<T> gen) => Gen.Frequency((2, Gen.Const(default(T))), (1, gen.Select(value => (T?)value)));
}
