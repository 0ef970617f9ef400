using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bench.Understanding;

/// <summary>bench understanding: messages a second on one core, from a JSON line to a JSON line, beside two references in the same run: reading and writing the JSON alone, and BM25 over the measures' texts.</summary>
internal static class UnderstandingBench
{
    private const int Large = 5_000;
    private const int Piped = 10_000;

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<int> RunAsync(int seconds, bool json)
    {
        var (notice, small, labelled) = BenchMessages.Labelled();
        var large = LargeLedger.Rectification(Large);
        var duration = TimeSpan.FromSeconds(seconds);
        if (!json)
        {
            Console.WriteLine($"{labelled.Count} labelled messages, one core, {seconds} s a row");
            Console.WriteLine("measures   messages     reader   messages/s   of json   median ms   p99 ms");
        }

        using (OneCore.Take())
        {
            Print(Rows(small, "labelled", labelled, duration), json);
            Print(Rows(large, "labelled", labelled, duration), json);
            Print(Rows(large, "by content", BenchMessages.ByContent(large), duration), json);
        }

        var peak = await PipedRun.PeakAsync(notice, labelled, Piped);
        Console.WriteLine(json
            ? JsonSerializer.Serialize(new { Messages = Piped, PeakMb = Math.Round(peak.Mb, 1), Seconds = Math.Round(peak.Seconds, 2) }, Options)
            : string.Create(CultureInfo.InvariantCulture, $"understand over {Piped:N0} lines as a process: peak {peak.Mb:0} MB, {peak.Seconds:0.0} s"));
        return 0;
    }

    private static IEnumerable<UnderstandingRow> Rows(Rectification ledger, string messages, IReadOnlyList<string> lines, TimeSpan duration)
    {
        var watch = Stopwatch.StartNew();
        var index = LedgerIndex.Of(ledger);
        var indexed = watch.Elapsed;
        var (reader, naive) = (new MessageReader(), new BigramReader(ledger));
        var none = new Reading { Intent = Intent.Other, InChinese = true };
        var alone = Measured.Of(lines, line => MessageJson.TryParse(line, out var id, out _, out _) ? MessageJson.Write(id, none) : string.Empty, duration);
        (string Name, Measured Result)[] results =
        [
            ("json", alone),
            ("bm25", Measured.Of(lines, naive.Answer, duration)),
            ("rules", Measured.Of(lines, line => MessageJson.Answer(line, reader, index), duration)),
        ];
        return results.Select(r => new UnderstandingRow(
            ledger.Measures.Length, messages, r.Name, r.Result.PerSecond, r.Result.PerSecond / alone.PerSecond, r.Result.Median, r.Result.P99, indexed.TotalMilliseconds));
    }

    private static void Print(IEnumerable<UnderstandingRow> rows, bool json)
    {
        foreach (var row in rows)
        {
            Console.WriteLine(json ? JsonSerializer.Serialize(row, Options) : string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Measures,8:N0}   {row.Messages,-10} {row.Reader,8} {row.MessagesPerSecond,12:N0} {row.OfJson,9:0.000} {row.MedianMs,11:0.0000} {row.P99Ms,8:0.0000}"));
        }
    }
}

/// <summary>One measured reader.</summary>
/// <param name="Reader">json (reading and writing alone), bm25 (the naive reference) or rules (ours).</param>
/// <param name="OfJson">Messages a second as a share of the json row's.</param>
/// <param name="IndexMs">What it took to index the ledger, before the tiers of compilation caught up.</param>
internal sealed record UnderstandingRow(
    int Measures, string Messages, string Reader, double MessagesPerSecond, double OfJson, double MedianMs, double P99Ms, double IndexMs);
