using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests;

public sealed class LedgerCacheTests
{
    [Fact]
    public void What_was_least_lately_put_goes_first_and_room_is_counted_in_measures()
    {
        var cache = new LedgerCache(capacity: 100);
        Put(cache, "a", 40);
        Put(cache, "b", 40);
        Put(cache, "a", 41, version: 2);

        Put(cache, "c", 30);

        Assert.Null(cache.Find("b"));
        Assert.Equal((2, 1), (cache.Find("a")?.Version, cache.Find("c")?.Version));
    }

    [Fact]
    public void One_that_is_larger_than_all_the_room_is_held_alone()
    {
        var cache = new LedgerCache(capacity: 10);
        Put(cache, "a", 4);

        Put(cache, "large", 500);

        Assert.Null(cache.Find("a"));
        Assert.NotNull(cache.Find("large"));
        Put(cache, "b", 4);
        Assert.Null(cache.Find("large"));
    }

    [Fact]
    public void An_older_version_does_not_take_a_newer_ones_place()
    {
        var cache = new LedgerCache();
        Put(cache, "a", 3, version: 5);

        Put(cache, "a", 3, version: 4);

        Assert.Equal(5, cache.Find("a")?.Version);
    }

    [Fact]
    public void Room_that_was_freed_is_free_again()
    {
        var cache = new LedgerCache(capacity: 1000);
        for (var i = 0; i < 2000; i++)
        {
            Put(cache, "a", i % 2 == 0 ? 900 : 10, version: i + 1);
        }

        Put(cache, "b", 900);

        Assert.NotNull(cache.Find("a"));
        Assert.NotNull(cache.Find("b"));
    }

    [Fact]
    public void Many_at_once_leave_no_more_than_there_is_room_for()
    {
        var cache = new LedgerCache(capacity: 500);

        Parallel.For(0, 4000, i => Put(cache, $"r{i % 97}", 1 + (i % 20), version: 1 + i));

        Assert.InRange(Enumerable.Range(0, 97).Sum(i => cache.Find($"r{i}")?.Measures.Length + 1 ?? 0), 1, 500);
    }

    private static void Put(LedgerCache cache, string id, int measures, int version = 1) => cache.Put(new Rectification
    {
        Id = id,
        Version = version,
        Heading = new NoticeHeading("某局", null, null, null, null),
        Problems = [],
        Measures = [.. Enumerable.Range(1, measures).Select(m => new Measure { Number = new MeasureNumber(1, m), Text = "t" })],
    });
}
