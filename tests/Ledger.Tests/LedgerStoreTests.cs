using CsCheck;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests;

/// <summary>On a real SQLite database.</summary>
public sealed class LedgerStoreTests : IDisposable
{
    private readonly TestDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task What_is_appended_is_read_back()
    {
        await database.AppendAsync(Some.Notice, Some.Assigned(Some.Assign(1, 1, "水保科", Deadline.On(new DateOnly(2026, 4, 1)))));

        var ledger = await database.ReadAsync();

        Assert.Equal((2, "水保科"), (ledger!.Version, ledger.Find(new(1, 1))!.Office));
    }

    [Fact]
    public async Task A_refusal_leaves_nothing_behind()
    {
        await database.AppendAsync(Some.Notice);
        await using var db = database.Open();
        var session = new LedgerSession(db, new LedgerCache(), database.Clock);

        var refused = await session.AppendAsync("r1", Some.Leader, ledger => ReportProgress.Decide(ledger!, Some.Leader, Some.Report(Some.Record(1, 1))));

        Assert.Equal(RefusalCode.RoleMayNot, refused.Refusal?.Code);
        Assert.Equal(1, await db.Set<EventRow>().CountAsync());
    }

    /// <summary>The state in the tables is nothing but the log, folded: for any commands.</summary>
    [Fact]
    public void The_state_equals_the_log_folded_from_its_beginning() => Commands.List[0, 12].Sample(
        bodies =>
        {
            using var fresh = new TestDatabase();
            fresh.AppendAsync([Some.Notice, .. bodies]).GetAwaiter().GetResult();
            var kept = fresh.ReadAsync().GetAwaiter().GetResult()!;
            var folded = fresh.FoldAsync().GetAwaiter().GetResult()!;
            Assert.Equal(Shown(folded), Shown(kept));
            Assert.True(fresh.VerifyAsync().GetAwaiter().GetResult().Ok);
        },
        iter: 40);

    [Fact]
    public async Task A_ledger_held_in_memory_catches_up_with_what_another_process_wrote()
    {
        await database.AppendAsync(Some.Notice);
        var cache = new LedgerCache();
        await database.ReadAsync(cache);

        await database.AppendAsync(new ProgressReported(Some.Report(Some.Record(2, 1, Progress.Completed))));

        Assert.Equal(Progress.Completed, (await database.ReadAsync(cache))!.Find(new(2, 1))!.Progress);
    }

    [Fact]
    public async Task The_ledger_can_be_seen_as_of_an_earlier_moment()
    {
        await database.AppendAsync(Some.Notice);
        var before = database.Clock.GetUtcNow().UtcDateTime;
        database.Clock.Advance(TimeSpan.FromDays(1));
        await database.AppendAsync(new ProgressReported(Some.Report(Some.Record(1, 1, Progress.Completed))));
        await using var db = database.Open();

        var then = await new LedgerReader(db, new LedgerCache()).AsOfAsync("r1", before);

        Assert.Equal(Progress.InProgress, then!.Find(new(1, 1))!.Progress);
        Assert.Null(await new LedgerReader(db, new LedgerCache()).AsOfAsync("r1", before.AddDays(-1)));
    }

    [Fact]
    public async Task History_tells_who_said_what_newest_first()
    {
        await database.AppendAsync(
            Some.Notice,
            new ProgressReported(Some.Report(Some.Record(1, 1, Progress.InProgress) with { Words = "刚开始" })),
            new ProgressReported(Some.Report(Some.Record(1, 1, Progress.Completed) with { Words = "都完成了" })));
        await using var db = database.Open();

        var history = await new LedgerReader(db, new LedgerCache()).HistoryAsync("r1", [1], 1, 10);

        Assert.Equal([("都完成了", 3), ("刚开始", 2)], history.Select(h => (h.Words, h.Sequence)));
    }

    [Fact]
    public async Task A_report_stays_with_its_measure_when_a_revised_notice_renumbers_it()
    {
        var revised = Some.Notice with { Problems = [Some.Notice.Problems[1] with { Number = 1, Measures = [Some.Entry(1, "清理报销单据", new(2, 1)), Some.Entry(2, "新的")] }] };
        await database.AppendAsync(Some.Notice, new ProgressReported(Some.Report(Some.Record(2, 1), Some.Record(1, 1))), revised);
        await using var db = database.Open();

        var history = await new LedgerReader(db, new LedgerCache()).HistoryAsync("r1", [], null, 10);

        Assert.Equal([(1, 1)], history.Select(h => (h.Problem, h.Measure)));
        Assert.True((await database.VerifyAsync()).Ok);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_leaves_no_hole()
    {
        await database.AppendAsync(Some.Notice);
        await using var db = database.Open();
        var earlier = new LedgerSession(db, new LedgerCache(), new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Some.Monday.AddDays(-30)));
        await earlier.AppendAsync("r1", Some.Coordinator, _ => Some.Assigned(Some.Assign(1, 1, "水保科")));

        Assert.Null(await new LedgerReader(db, new LedgerCache()).AsOfAsync("r1", Some.Monday.AddDays(-20).UtcDateTime));
    }

    [Fact]
    public async Task Events_without_a_state_are_found()
    {
        await database.AppendAsync(Some.Notice);
        await using var db = database.Open();
        await db.Set<MeasureRow>().ExecuteDeleteAsync();
        await db.Set<ProblemRow>().ExecuteDeleteAsync();
        await db.Set<RectificationRow>().ExecuteDeleteAsync();

        Assert.Equal(["r1"], (await ChainVerifier.ListAsync(db)).Select(c => c.Id));
        Assert.False((await database.VerifyAsync()).Ok);
    }

    [Fact]
    public async Task An_untouched_chain_verifies()
    {
        await database.AppendAsync(Some.Notice, Some.Assigned(Some.Assign(1, 1, "水保科")));

        var report = await database.VerifyAsync();

        Assert.Equal((true, 2, null), (report.Ok, report.Count, report.FirstBreak));
    }

    [Theory]
    [InlineData("""UPDATE ledger_events SET "Json" = replace("Json", '水保科', '财务科') WHERE "Sequence" = 2""", 2)]
    [InlineData("""UPDATE ledger_events SET "Kind" = 'standing_moved' WHERE "Sequence" = 2""", 2)]
    [InlineData("""UPDATE ledger_events SET "At" = '2020-01-01T00:00:00.000Z' WHERE "Sequence" = 1""", 1)]
    [InlineData("""DELETE FROM ledger_events WHERE "Sequence" = 2""", 2)]
    [InlineData("""DELETE FROM ledger_events WHERE "Sequence" = 3""", 3)]
    [InlineData("""UPDATE ledger_events SET "Hash" = replace("Hash", 'a', 'b') WHERE "Sequence" = 3""", 3)]
    [InlineData("""UPDATE rectifications SET "Version" = 2""", 4)]
    [InlineData("""UPDATE rectifications SET "Organisation" = '别的单位' """, 4)]
    [InlineData("""DELETE FROM records""", 4)]
    [InlineData("""UPDATE measures SET "Progress" = 'Completed' WHERE "Number" = 2""", 4)]
    [InlineData("""UPDATE problems SET "Title" = '没有问题' WHERE "Number" = 2""", 4)]
    [InlineData("""UPDATE ledger_events SET "At" = 'garbage' WHERE "Sequence" = 2""", 2)]
    public async Task Whatever_is_changed_behind_the_back_is_found_and_named(string sql, int firstBreak)
    {
        await database.AppendAsync(Some.Notice, Some.Assigned(Some.Assign(1, 1, "水保科")), new ProgressReported(Some.Report(Some.Record(1, 1))));
        await using (var db = database.Open())
        {
            Assert.InRange(await db.Database.ExecuteSqlRawAsync(sql), 1, 3);
        }

        var report = await database.VerifyAsync();

        Assert.Equal((false, firstBreak), (report.Ok, report.FirstBreak));
    }

    private static Gen<EventBody> Commands { get; } = Gen.OneOf<EventBody>(
        Gen.Select(Measures, Gen.Enum<Progress>(), Gen.Bool, (number, progress, blocked) =>
            (EventBody)new ProgressReported(Some.Report(Some.Record(number.Problem, number.Measure, progress) with { Blocked = blocked }))),
        Gen.Select(Measures, Claims, (number, claim) =>
            (EventBody)new ProgressReported(Some.Report(Some.Record(number.Problem, number.Measure) with { Tally = claim }))),
        Gen.Select(Gen.Int[1, 2], Gen.OneOf("水保科", null), (problem, office) =>
            (EventBody)new MeasuresPlanned(problem, [new PlannedMeasure("整理档案", office), new PlannedMeasure("清点库存", office)])),
        Gen.Select(Measures, Gen.Enum<Disclosure>(), (number, disclosure) =>
            (EventBody)Some.Assigned(Some.Assign(number.Problem, number.Measure, "水保科") with { Disclosure = disclosure })),
        Gen.Select(Measures, Gen.OneOf("水保科", "办公室"), Gen.Int[0, 60], (number, office, day) =>
            (EventBody)Some.Assigned(Some.Assign(number.Problem, number.Measure, office, Deadline.On(new DateOnly(2026, 3, 1).AddDays(day))))),
        Gen.Const((EventBody)Some.Notice));

    private static Gen<TallyClaim> Claims => Gen.Select(
        Gen.Int[0, 9].Nullable(), Gen.OneOf(0.5m, 12000m, 12000.00m, 0.01m).Nullable(), Gen.Int[0, 9].Nullable(), Gen.Bool, (rules, money, people, total) => new TallyClaim(rules, money, people, total));

    private static Gen<MeasureNumber> Measures => Gen.OneOf(new MeasureNumber(1, 1), new MeasureNumber(1, 2), new MeasureNumber(2, 1));

    private static string Shown(Rectification ledger) =>
        $"{ledger.Version} {ledger.Heading}\n{string.Join('\n', ledger.Problems)}\n{string.Join('\n', ledger.Measures.Select(m => m with { Assisting = [] }))}";
}
