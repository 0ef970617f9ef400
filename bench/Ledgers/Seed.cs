using System.Globalization;
using Microsoft.Data.Sqlite;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bench.Ledgers;

/// <summary>Fills the tables of the bodies in one transaction: every measure, one record of each, and the event of every report, sealed upon the one before.</summary>
/// <remarks>Left out: the events of notices and assignments (the log begins with a report, so it does not verify), and documents and figures of records.</remarks>
internal sealed class Seed : IDisposable
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);

    private readonly SqliteTransaction transaction;
    private readonly SqliteCommand rectification;
    private readonly SqliteCommand problem;
    private readonly SqliteCommand measure;
    private readonly SqliteCommand record;
    private readonly SqliteCommand entry;

    private Seed(SqliteConnection connection)
    {
        transaction = connection.BeginTransaction();
        rectification = Insert("rectifications", "Id", "Organisation", "Round", "Version", "Head");
        problem = Insert("problems", "Rectification", "Number", "Aspect", "Title");
        measure = Insert("measures", "Rectification", "Problem", "Number", "Text", "Office", "Deadline", "Due", "Progress", "Standing", "LongTerm", "Blocked", "LastReport", "Disclosure");
        record = Insert("records", "Rectification", "Sequence", "Problem", "Measure", "At", "By", "Office", "Progress", "LongTerm", "Blocked", "Words");
        entry = Insert("ledger_events", "Rectification", "Sequence", "Kind", "At", "Json", "Hash");
    }

    public static void Fill(SqliteConnection connection, Bodies bodies)
    {
        using var seed = new Seed(connection);
        for (var body = 0; body < bodies.Count; body++)
        {
            seed.Add(body);
        }

        seed.transaction.Commit();
        using var analyze = connection.CreateCommand();
        analyze.CommandText = "PRAGMA wal_checkpoint(TRUNCATE);";
        analyze.ExecuteNonQuery();
    }

    public void Dispose()
    {
        SqliteCommand[] all = [rectification, problem, measure, record, entry];
        foreach (var command in all)
        {
            command.Dispose();
        }

        transaction.Dispose();
    }

    private void Add(int body)
    {
        var (id, size) = (Bodies.Id(body), Bodies.Size(body));
        var reports = Reports(body, id, size).ToList();
        Run(rectification, id, $"第{body}号单位", "第一轮巡察", reports.Count, reports[^1].Hash);
        for (var p = 0; p < (size + Bodies.PerProblem - 1) / Bodies.PerProblem; p++)
        {
            Run(problem, id, p + 1, "作风建设", $"第{p + 1}类事项管理不严");
        }

        for (var i = 0; i < size; i++)
        {
            AddMeasure(body, id, i);
        }

        foreach (var report in reports)
        {
            AddReport(report);
        }
    }

    private void AddMeasure(int body, string id, int i)
    {
        var number = Bodies.Number(i);
        string? deadline = (i % 11) switch
        {
            3 => "long_term",
            7 => null,
            _ => Bodies.Today.AddDays((((i * 7) + body) % 120) - 20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        var text = LargeLedger.Text(i + (body * 31));
        Run(measure, id, number.Problem, number.Measure, text, Bodies.Office(body, i / Bodies.PerProblem), deadline, deadline is "long_term" ? null : deadline, Claim(i).ToString(),
            (i % 3 == 0 ? Standing.Closed : Standing.None).ToString(), 0, i % 13 == 5 ? 1 : 0, "2026-03-10 01:00:00", "Public");
    }

    private void AddReport(SealedEvent report)
    {
        var at = report.Event.At.UtcDateTime;
        Run(entry, report.Event.Rectification, report.Event.Sequence, "progress_reported", Text(at, "yyyy-MM-ddTHH:mm:ss.fffZ"), report.Json, report.Hash);
        foreach (var r in ((ProgressReported)report.Event.Body).Report.Records)
        {
            Run(record, report.Event.Rectification, report.Event.Sequence, r.Measure.Problem, r.Measure.Measure, Text(at, "yyyy-MM-dd HH:mm:ss"),
                report.Event.By.Name, report.Event.By.Office, r.Progress.ToString(), 0, 0, r.Words);
        }
    }

    private static IEnumerable<SealedEvent> Reports(int body, string id, int size)
    {
        var head = Chain.Root;
        for (var i = 0; i < size; i += Bodies.PerReport)
        {
            var office = Bodies.Office(body, i / Bodies.PerProblem);
            var records = Enumerable.Range(i, Math.Min(Bodies.PerReport, size - i))
                .Select(m => new MeasureRecord { Measure = Bodies.Number(m), Progress = Claim(m), Words = $"第{Bodies.Number(m).Problem}项又核查了{m % 7}处" });
            var body1 = new ProgressReported(new Report($"{id}-{i}", "又核查了几处", "webchat", null, [.. records]));
            var sealedEvent = Chain.Seal(new LedgerEvent(id, (i / Bodies.PerReport) + 1, Begin.AddMinutes(i), new Actor(office, office, office, Role.Official), body1, head));
            head = sealedEvent.Hash;
            yield return sealedEvent;
        }
    }

    private static Progress Claim(int i) => (Progress)(i * 5 % 4);

    private static string Text(DateTime at, string form) => at.ToString(form, CultureInfo.InvariantCulture);

    private SqliteCommand Insert(string table, params string[] columns)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < columns.Length; i++)
        {
            command.Parameters.Add(new SqliteParameter($"@p{i}", null));
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }
}
