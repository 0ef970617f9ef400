using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;

namespace RectifyBot.Bench.Turns;

/// <summary>Sends requests from so many loops for so long, and keeps every latency.</summary>
internal sealed class Load(ServerProcess server, int concurrency, TimeSpan duration)
{
    // Until the second tier of compilation has caught up; before that a row measures the compiler.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <param name="turn">One turn of one loop: posts what it must and gives the milliseconds that count; null where the turn failed.</param>
    public async Task<LoadResult> RunAsync(Func<Client, int, Task<double?>> turn)
    {
        await RunAsync(turn, WarmUp);
        var cpu = server.Cpu;
        var watch = Stopwatch.StartNew();
        var latencies = await RunAsync(turn, duration);
        var elapsed = watch.Elapsed;
        return LoadResult.Of(latencies, elapsed, server.Cpu - cpu);
    }

    private async Task<List<double?>> RunAsync(Func<Client, int, Task<double?>> turn, TimeSpan time)
    {
        var all = new ConcurrentBag<List<double?>>();
        var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, concurrency).Select(loop => Task.Run(async () =>
        {
            using var client = new Client(server.Address);
            var own = new List<double?>();
            while (Stopwatch.GetTimestamp() < end)
            {
                own.Add(await turn(client, loop));
            }

            all.Add(own);
        })));
        return [.. all.SelectMany(l => l)];
    }

    internal sealed class Client(string address) : IDisposable
    {
        private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(address) };

        /// <summary>Posts an activity and gives the milliseconds it took and the body; a null body where the status was no success.</summary>
        public async Task<(double Milliseconds, byte[]? Body)> PostAsync(byte[] activity)
        {
            var from = Stopwatch.GetTimestamp();
            using var content = new ByteArrayContent(activity);
            content.Headers.ContentType = Json;
            using var response = await http.PostAsync("/api/messages", content);
            var body = await response.Content.ReadAsByteArrayAsync();
            return (Stopwatch.GetElapsedTime(from).TotalMilliseconds, response.IsSuccessStatusCode ? body : null);
        }

        public void Dispose() => http.Dispose();
    }
}

/// <summary>What a load measured.</summary>
/// <param name="CpuMilliseconds">Processor time of the server for one turn.</param>
internal sealed record LoadResult(int Turns, int Failed, double PerSecond, double P50, double P99, double CpuMilliseconds)
{
    public static LoadResult Of(List<double?> latencies, TimeSpan elapsed, TimeSpan cpu)
    {
        var good = latencies.OfType<double>().Order().ToList();
        double At(double share) => good.Count == 0 ? double.NaN : good[Math.Min(good.Count - 1, (int)(good.Count * share))];
        return new LoadResult(
            good.Count, latencies.Count - good.Count, good.Count / elapsed.TotalSeconds, At(0.5), At(0.99), cpu.TotalMilliseconds / Math.Max(1, latencies.Count));
    }
}
