using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bench.Ledgers;

/// <summary>bench ledger: questions to ledgers, of bodies of fifty measures and one of ten thousand, beside the same in plain SQL on the same tables.</summary>
internal static class LedgerBench
{
    private const int Rounds = 3;
    private const int Checked = 40;

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <param name="seconds">How long each row is measured, in answers; after a warm-up of a third of it.</param>
    public static async Task<int> RunAsync(int measures, int seconds, bool json)
    {
        var folder = Directory.CreateTempSubdirectory("rectifybot-bench-").FullName;
        try
        {
            await RunAsync(new DataFolder(folder), new Bodies(measures), TimeSpan.FromSeconds(seconds), json);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(DataFolder folder, Bodies bodies, TimeSpan duration, bool json)
    {
        await using var db = await OpenAsync(folder);
        var watch = Stopwatch.StartNew();
        await SqliteSetup.PrepareAsync(db, folder);
        Seed.Fill((SqliteConnection)db.Database.GetDbConnection(), bodies);
        if (!json)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{bodies.Measures:N0} measures of {bodies.Count:N0} bodies, {new FileInfo(folder.Database).Length / 1024.0 / 1024:N0} MB, filled in {watch.Elapsed.TotalSeconds:0} s; {duration.TotalSeconds} s a row, one change every 20 questions"));
            Console.WriteLine("question              body     reader   per second   of sql   median ms    p99 ms");
        }

        await using var writing = await OpenAsync(folder);
        await using var turning = await OpenAsync(folder);
        await using var plain = await OpenAsync(folder);
        IAnswers[] readers = [new PlainSql((SqliteConnection)plain.Database.GetDbConnection()), new Product(db, new LedgerCache()), new MessageTurn(turning, new LedgerCache())];
        var changes = new Changes(writing, new Random(7));
        foreach (var large in (bool[])[false, true])
        {
            foreach (var question in (string[])[Answer.Open, Answer.Overdue, Answer.Summary, Answer.History])
            {
                await RowsAsync(new Round(bodies, changes, question, large), readers, question, large, duration, json);
            }

            await RowsAsync(new Round(bodies, changes, Answer.Whole, large), readers[..2], Answer.Whole, large, duration, json);
            await IndexAsync(readers[1], large ? 0 : 1, duration, json);
        }
    }

    // In turns, so that a busy moment of the machine strikes all of them.
    private static async Task RowsAsync(Round round, IAnswers[] readers, string question, bool large, TimeSpan duration, bool json)
    {
        if (question != Answer.Whole)
        {
            await round.CheckAsync(readers, Checked);
        }

        var rounds = readers.ToDictionary(r => r, _ => new List<List<double>>());
        for (var turn = 0; turn <= Rounds; turn++)
        {
            foreach (var reader in readers)
            {
                // Nobody pays for what the one before left behind.
                GC.Collect();
                rounds[reader].Add(await round.RunAsync(reader, duration / Rounds, turn));
            }
        }

        var plain = Best(rounds[readers[0]]);
        foreach (var reader in readers)
        {
            Print(Row(question, large, reader.Name, rounds[reader], plain), json);
        }
    }

    // What a turn pays beside reading a ledger that nobody has asked about lately: the index that understanding needs.
    private static async Task IndexAsync(IAnswers product, int body, TimeSpan duration, bool json)
    {
        var ledger = (Ledger.Rectification)await product.AnswerAsync(Answer.Whole, Asked.Any(body, new Random(1)));
        var times = new List<double>();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < duration)
        {
            var from = Stopwatch.GetTimestamp();
            _ = LedgerIndex.Of(ledger);
            times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }

        Print(Row("turn-cold, its index", body == 0, product.Name, [[], times[(times.Count / 3)..]], null), json);
    }

    // The first round warms up.
    private static LedgerRow Row(string question, bool large, string reader, List<List<double>> rounds, double? plain)
    {
        var times = rounds.Skip(1).SelectMany(r => r).Order().ToList();
        return new LedgerRow(question, large ? "10,000" : "any", reader, Best(rounds), Best(rounds) / plain, times[times.Count / 2], times[times.Count * 99 / 100]);
    }

    // The best round: a machine that others use is never faster than it is.
    private static double Best(List<List<double>> rounds) => rounds.Skip(1).Max(times => times.Count / times.Sum() * 1000);

    private static async Task<SqliteAppDb> OpenAsync(DataFolder folder)
    {
        var db = new SqliteAppDb((DbContextOptions<SqliteAppDb>)new DbContextOptionsBuilder<SqliteAppDb>().UseEmbedded(folder).Options);
        await db.Database.OpenConnectionAsync();
        return db;
    }

    private static void Print(LedgerRow row, bool json) => Console.WriteLine(json ? JsonSerializer.Serialize(row, Options) : string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Question,-21} {row.Body,-8} {row.Reader,-6} {row.PerSecond,12:N0} {row.OfSql,8:0.00} {row.MedianMs,11:0.0000} {row.P99Ms,9:0.0000}"));
}

/// <summary>One measured reader.</summary>
/// <param name="Body">any: of fifty, and the large one as often as its measures are many; or 10,000: the large one alone.</param>
/// <param name="Reader">sql (the reference), ours, or turn (what a message's turn does: the whole ledger, walked).</param>
/// <param name="PerSecond">Of the time spent in answers, in the best of three rounds; median and 99th percentile are of all three.</param>
/// <param name="OfSql">Answers a second as a share of the sql row's; null where it has none.</param>
internal sealed record LedgerRow(string Question, string Body, string Reader, double PerSecond, double? OfSql, double MedianMs, double P99Ms);
