using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace RectifyBot.Bench.Turns;

/// <summary>bench turns: a bare echo, the front door with an echo behind it, query turns and report turns, in one run.</summary>
internal static class TurnsBench
{
    private const string Query = "which items are still open";

    public static async Task<int> RunAsync(int measures, int seconds, int concurrency)
    {
        var folder = Directory.CreateTempSubdirectory("rectifybot-bench-").FullName;
        try
        {
            await RunAsync(folder, measures, concurrency, TimeSpan.FromSeconds(seconds));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string folder, int measures, int concurrency, TimeSpan duration)
    {
        Console.WriteLine($"{Environment.ProcessorCount} processors, {measures} measures, concurrency {concurrency}, {duration.TotalSeconds} s a row");
        Console.WriteLine("turn         turns/s   of bare   p50 ms   p99 ms   cpu ms   failed");
        var bare = await MeasureAsync("bare echo", null, ["bare"], concurrency, duration, QueryAsync);
        await MeasureAsync("echo", bare, ["echo", "--data", folder + "/echo", "--measures", "40"], concurrency, duration, QueryAsync);
        await using var server = await ServerProcess.StartAsync("bot", "--data", folder + "/bot", "--measures", measures.ToString(CultureInfo.InvariantCulture));
        var load = new Load(server, concurrency, duration);
        Print("query", await load.RunAsync(QueryAsync), bare);
        Print("report", await load.RunAsync((client, loop) => ReportAsync(client, loop, measures, confirm: false)), bare);
        Print("confirm", await load.RunAsync((client, loop) => ReportAsync(client, loop, measures, confirm: true)), bare);
        Print("query+change", await load.RunAsync((client, loop) => MixedAsync(client, loop, measures)), bare);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident {server.Resident / 1024.0 / 1024:0} MB with {measures} measures"));
        await ColdStartAsync(folder + "/bot", measures);
    }

    private static async Task<LoadResult> MeasureAsync(
        string name, LoadResult? bare, string[] arguments, int concurrency, TimeSpan duration, Func<Load.Client, int, Task<double?>> turn)
    {
        await using var server = await ServerProcess.StartAsync(arguments);
        var result = await new Load(server, concurrency, duration).RunAsync(turn);
        Print(name, result, bare ?? result);
        return result;
    }

    private static async Task<double?> QueryAsync(Load.Client client, int loop)
    {
        var (milliseconds, body) = await client.PostAsync(Activities.Message(LargeLedger.Office(loop), loop, Query));
        return body is null ? null : milliseconds;
    }

    // A report is two turns: the message that brings the card, and the press that commits. Either can be the one that counts.
    private static async Task<double?> ReportAsync(Load.Client client, int loop, int measures, bool confirm)
    {
        var problem = (Random.Shared.Next(measures / LargeLedger.PerProblem / 25) * 25) + loop;
        var office = LargeLedger.Office(problem);
        var (shown, body) = await client.PostAsync(Activities.Message(office, loop, $"第{problem + 1}项第1条昨天又核查了3处，还在推进"));
        if (body is null || Confirm(body) is not { } data)
        {
            return null;
        }

        if (!confirm)
        {
            return shown;
        }

        var (committed, receipt) = await client.PostAsync(Activities.Press(office, loop, data));
        return receipt is null ? null : committed;
    }

    // No answer may outlive a change: here the ledger changes before every query.
    private static async Task<double?> MixedAsync(Load.Client client, int loop, int measures) =>
        await ReportAsync(client, loop, measures, confirm: true) is null ? null : await QueryAsync(client, loop);

    private static JsonNode? Confirm(byte[] body) =>
        JsonNode.Parse(body)!["activities"]![0]?["attachments"]?[0]?["content"]?["actions"]?[0]?["data"]?.DeepClone();

    private static async Task ColdStartAsync(string folder, int measures)
    {
        var watch = Stopwatch.StartNew();
        await using var server = await ServerProcess.StartAsync("bot", "--data", folder, "--measures", measures.ToString(CultureInfo.InvariantCulture));
        using var client = new Load.Client(server.Address);
        await client.PostAsync(Activities.Message(LargeLedger.Office(0), 0, Query));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cold start to first reply {watch.Elapsed.TotalSeconds:0.00} s (listening after {server.Start.TotalSeconds:0.00} s)"));
    }

    private static void Print(string name, LoadResult result, LoadResult bare) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-12} {result.PerSecond,8:0}  {result.PerSecond / bare.PerSecond,8:0.00}  {result.P50,7:0.00}  {result.P99,7:0.00}  {result.CpuMilliseconds,7:0.000}  {result.Failed,7}"));
}
