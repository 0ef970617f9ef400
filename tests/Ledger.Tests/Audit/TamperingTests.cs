using System.Text;
using System.Text.Json.Nodes;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests.Audit;

/// <summary>What is done to a real database behind the program's back is found by verify, and named.</summary>
public sealed class TamperingTests : IAsyncLifetime
{
    private Tampered tampered = null!;

    public async Task InitializeAsync() => tampered = await Tampered.MakeAsync();

    public Task DisposeAsync()
    {
        tampered.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Untouched_it_holds() => Assert.Null(await tampered.BreakAsync(() => { }));

    [Theory]
    [InlineData("Json")]
    [InlineData("Texts")]
    [InlineData("Hash")]
    [InlineData("Kind")]
    [InlineData("At")]
    [InlineData("Rectification")]
    public async Task A_byte_changed_in_the_file_is_found_at_its_event(string column)
    {
        var random = new Random(7);
        foreach (var row in tampered.Rows)
        {
            var text = (string?)typeof(EventRow).GetProperty(column)!.GetValue(row);
            if (text is not null)
            {
                var bytes = Encoding.UTF8.GetBytes(text);
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                Assert.Equal(row.Sequence, await tampered.BreakAsync($"""UPDATE ledger_events SET "{column}" = CAST($0 AS TEXT) WHERE "Sequence" = $1""", bytes, row.Sequence));
            }
        }
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(int.MaxValue)]
    [InlineData(0)]
    [InlineData(-3)]
    public async Task A_number_changed_is_found_at_its_event(int to)
    {
        foreach (var row in tampered.Rows)
        {
            Assert.Equal(row.Sequence, await tampered.BreakAsync("""UPDATE ledger_events SET "Sequence" = $0 WHERE "Sequence" = $1""", to, row.Sequence));
        }
    }

    [Fact]
    public async Task A_dropped_event_is_named()
    {
        foreach (var row in tampered.Rows)
        {
            Assert.Equal(row.Sequence, await tampered.BreakAsync(() => tampered.Drop(row.Sequence, row.Sequence)));
        }
    }

    [Fact]
    public async Task A_tail_that_was_cut_is_named_by_its_first_event()
    {
        foreach (var row in tampered.Rows.Skip(1))
        {
            Assert.Equal(row.Sequence, await tampered.BreakAsync(() => tampered.Drop(row.Sequence, tampered.Rows.Count)));
            Assert.Equal(row.Sequence, await tampered.BreakAsync(() =>
            {
                tampered.Drop(row.Sequence, tampered.Rows.Count);
                tampered.RebuildState();
            }));
        }
    }

    [Fact]
    public async Task A_doubled_event_is_named()
    {
        var last = tampered.Rows.Count;
        foreach (var row in tampered.Rows)
        {
            Assert.Equal(last + 1, await tampered.BreakAsync(() => tampered.Put(row, last + 1)));
            Assert.Equal(row.Sequence + 1, await tampered.BreakAsync(() =>
            {
                Shift(row.Sequence);
                tampered.Put(row, row.Sequence + 1);
            }));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(11)]
    public async Task Swapped_events_are_named_by_the_first(int distance)
    {
        foreach (var row in tampered.Rows.Take(tampered.Rows.Count - distance))
        {
            var (one, other) = (row.Sequence, row.Sequence + distance);
            Assert.Equal(one, await tampered.BreakAsync(() =>
            {
                tampered.Run("""UPDATE ledger_events SET "Sequence" = -1 WHERE "Sequence" = $0""", one);
                tampered.Run("""UPDATE ledger_events SET "Sequence" = $0 WHERE "Sequence" = $1""", one, other);
                tampered.Run("""UPDATE ledger_events SET "Sequence" = $0 WHERE "Sequence" = -1""", other);
            }));
        }
    }

    /// <summary>Whoever can write hashes anew, and the state with them, is found by the heads alone.</summary>
    [Fact]
    public async Task A_chain_written_anew_is_found_by_the_heads_outside_of_the_database()
    {
        foreach (var row in tampered.Rows)
        {
            void Rewrite()
            {
                Forge(row.Sequence);
                tampered.RebuildState();
            }

            Assert.Null(await tampered.BreakAsync(Rewrite, heads: false));
            Assert.Equal(row.Sequence, await tampered.BreakAsync(Rewrite));
        }
    }

    // Whoever does it an event earlier than it was done: every hash from there on is another.
    private void Forge(int from)
    {
        var previous = from == 1 ? Chain.Root : tampered.Rows[from - 2].Hash;
        foreach (var row in tampered.Rows.Skip(from - 1))
        {
            var node = JsonNode.Parse(row.Json)!.AsObject();
            node["previous"] = previous;
            node["by"]!["name"] = row.Sequence == from ? "别人" : node["by"]!["name"]!.GetValue<string>();
            var json = CanonicalJson.Write(node);
            previous = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(json)));
            tampered.Run("""UPDATE ledger_events SET "Json" = $0, "Hash" = $1 WHERE "Sequence" = $2""", json, previous, row.Sequence);
        }
    }

    private void Shift(int after)
    {
        tampered.Run("""UPDATE ledger_events SET "Sequence" = -"Sequence" WHERE "Sequence" > $0""", after);
        tampered.Run("""UPDATE ledger_events SET "Sequence" = 1 - "Sequence" WHERE "Sequence" < 0""");
    }
}
