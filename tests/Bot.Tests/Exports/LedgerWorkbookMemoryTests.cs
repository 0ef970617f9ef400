using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files.Excel;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>What the process holds is counted, so nothing else may run beside.</summary>
[CollectionDefinition(nameof(LedgerWorkbookMemoryTests), DisableParallelization = true)]
[Collection(nameof(LedgerWorkbookMemoryTests))]
public sealed class LedgerWorkbookMemoryTests
{
    [Fact]
    public void Ten_thousand_measures_take_seconds_and_no_more_memory_than_a_row()
    {
        var snapshot = Ledgers.Large(10_000);
        using var counting = new CountingStream();
        ExcelWriter.Write(LedgerWorkbook.Of(snapshot with { Ledger = snapshot.Ledger with { Measures = snapshot.Ledger.Measures[..100] } }), counting);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        ExcelWriter.Write(LedgerWorkbook.Of(snapshot), counting);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        Assert.InRange(counting.LiveAtMost - before, long.MinValue, 32 * 1024 * 1024);
    }

    /// <summary>Keeps nothing but the most memory that was alive while it was written to.</summary>
    private sealed class CountingStream : MemoryStream
    {
        private long written;
        private long next;

        public long LiveAtMost { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Count(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Count(buffer.Length);

        private void Count(int count)
        {
            written += count;
            if (written < next)
            {
                return;
            }

            next = written + (64 * 1024);
            LiveAtMost = Math.Max(LiveAtMost, GC.GetTotalMemory(forceFullCollection: true));
        }
    }
}
