using System.Text;
using System.Text.Json.Serialization;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests.Audit;

/// <summary>Every bit of every byte that an event is kept in, turned over: the walk that verify takes stops there.</summary>
public class EveryByteTests
{
    [Fact]
    public void The_chain_has_every_kind_of_event()
    {
        var kinds = typeof(EventBody).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false).Cast<JsonDerivedTypeAttribute>().Select(a => a.DerivedType);
        Assert.Empty(kinds.Except(FullLedger.Events.Select(e => e.GetType())));
    }

    [Fact]
    public async Task Any_bit_turned_in_any_event_is_found_at_that_event()
    {
        using var database = await FullLedger.MakeAsync();
        var walk = new ChainWalk("r1", new Dictionary<int, string>());
        var turned = 0;
        foreach (var row in await FullLedger.RowsAsync(database))
        {
            foreach (var changed in Changed(row))
            {
                turned++;
                Assert.False(walk.Takes(changed), $"event {row.Sequence}: {changed.Kind} {changed.At} {changed.Json} {changed.Texts} {changed.Hash}");
                Assert.Equal(row.Sequence - 1, walk.Count);
            }

            Assert.True(walk.Takes(row));
        }

        Assert.Null(walk.FirstMissing);
        Assert.True(turned > 100_000, $"{turned} bits turned");
    }

    private static IEnumerable<EventRow> Changed(EventRow row) =>
    [
        .. Turned(row.Json).Select(text => Copy(row, json: text)),
        .. Turned(row.Texts).Select(text => Copy(row, texts: text)),
        .. Turned(row.Hash).Select(text => Copy(row, hash: text)),
        .. Turned(row.Kind).Select(text => Copy(row, kind: text)),
        .. Turned(row.At).Select(text => Copy(row, at: text)),
        .. Turned(row.Rectification).Select(text => Copy(row, rectification: text)),
        .. Enumerable.Range(0, 32).Select(bit => Copy(row, sequence: row.Sequence ^ (1 << bit))),
    ];

    // As SQLite gives it back: bytes that are no UTF-8 become the replacement character.
    private static IEnumerable<string> Turned(string? text)
    {
        var bytes = Encoding.UTF8.GetBytes(text ?? string.Empty);
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            yield return Encoding.UTF8.GetString(bytes);
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    private static EventRow Copy(
        EventRow row, string? json = null, string? texts = null, string? hash = null, string? kind = null, string? at = null, string? rectification = null, int? sequence = null) => new()
        {
            Rectification = rectification ?? row.Rectification,
            Sequence = sequence ?? row.Sequence,
            Kind = kind ?? row.Kind,
            At = at ?? row.At,
            Json = json ?? row.Json,
            Hash = hash ?? row.Hash,
            Texts = texts ?? row.Texts,
        };
}
