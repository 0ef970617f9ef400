using System.Diagnostics;
using System.Globalization;
using System.Text;
using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Imports;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bench.Parsing;

/// <summary>bench parse: characters a second from bytes to a read notice, beside the plain reading of the same bytes as text, in one run.</summary>
internal static class ParseBench
{
    private const int Rounds = 7;

    /// <param name="path">A notice of your own; the sample where none is given.</param>
    public static int Run(string? path)
    {
        var text = File.ReadAllText(path ?? Path.Combine(AppContext.BaseDirectory, "samples", "notice.txt"));
        Console.WriteLine("what                     characters   plain reading   parse       of plain   ms      allocated MB");
        var long10 = Long(text, 10 * 1024 * 1024 / Encoding.UTF8.GetByteCount(text));
        Row("one notice", "n.txt", Encoding.UTF8.GetBytes(text));
        Row("one notice, .docx", "n.docx", AsWord(text));
        Row("ten notices' length", "n.txt", Encoding.UTF8.GetBytes(Long(text, 10)));
        Row("10 MB of text", "n.txt", Encoding.UTF8.GetBytes(long10));
        Row("10 MB on one line", "n.txt", Encoding.UTF8.GetBytes(long10.ReplaceLineEndings(" ")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024:0} MB"));
        return 0;
    }

    private static string Long(string text, int times) => string.Concat(Enumerable.Repeat(text + "\n", times));

    // What we would publish of it.
    private static byte[] AsWord(string text)
    {
        var ledger = NoticeImport.Imagine(NoticeReader.Read(text), []).Value;
        return WordWriter.Write(PublicNotice.Of(new ExportRequest(ledger, Trail.Empty, new DateOnly(2026, 1, 1))).Document);
    }

    private static void Row(string name, string file, byte[] bytes)
    {
        var text = TextFile.Read(bytes, file).Value.Text;
        var plain = Median(() => TextFile.Read(bytes, file).Value.Text.Length);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var parse = Median(() => NoticeReader.Read(TextFile.Read(bytes, file).Value.Text).Problems.Length);
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)(Rounds + 1) / 1024 / 1024;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-22} {text.Length,12:N0} {text.Length / plain.TotalSeconds,15:N0} {text.Length / parse.TotalSeconds,11:N0} {plain / parse,9:0.000} {parse.TotalMilliseconds,9:0.00} {allocated,11:0.0}"));
    }

    // The median of some rounds, after one that is not counted.
    private static TimeSpan Median(Func<int> work)
    {
        _ = work();
        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            _ = work();
            times.Add(watch.Elapsed);
        }

        times.Sort();
        return times[Rounds / 2];
    }
}
