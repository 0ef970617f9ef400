using System.Text.Json.Nodes;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests.Audit;

/// <summary>Texts that were removed by order leave the chain whole; texts removed or put back without one are found.</summary>
public sealed class RemovedTextTests : IAsyncLifetime
{
    private Tampered tampered = null!;

    public async Task InitializeAsync() => tampered = await Tampered.MakeAsync();

    public Task DisposeAsync()
    {
        tampered.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void What_was_removed_by_order_is_gone()
    {
        var row = tampered.Rows[FullLedger.Removed - 1];
        Assert.Null(row.Texts);
        Assert.DoesNotContain("已完成", row.Json, StringComparison.Ordinal);
        Assert.Contains("sealed", row.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_deleted_by_hand_are_found_and_named()
    {
        var with = tampered.Rows.Where(r => r.Texts is not null).ToList();
        Assert.True(with.Count > 10);
        foreach (var row in with)
        {
            Assert.Equal(row.Sequence, await tampered.BreakAsync("""UPDATE ledger_events SET "Texts" = NULL WHERE "Sequence" = $0""", row.Sequence));
        }
    }

    [Fact]
    public async Task One_text_of_several_deleted_by_hand_is_found_and_named()
    {
        foreach (var row in tampered.Rows.Where(r => r.Texts is not null))
        {
            Assert.Equal(row.Sequence, await tampered.BreakAsync("""UPDATE ledger_events SET "Texts" = $0 WHERE "Sequence" = $1""", Fewer(row.Texts!), row.Sequence));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_text_put_back_is_found_and_named(bool onlyOne)
    {
        using var other = new TestDatabase();
        await other.AppendAsync([.. FullLedger.Events.Take(FullLedger.Order - 1)]);
        var kept = (await FullLedger.RowsAsync(other)).ToDictionary(r => r.Sequence);

        // The same event with its own salts, as an old copy of the database would have it.
        var texts = kept[FullLedger.Removed].Texts!;
        Assert.Equal(FullLedger.Removed, await BreakWithOldCopyAsync(other, onlyOne ? Fewer(texts) : texts));
    }

    [Fact]
    public async Task A_text_of_another_event_put_in_its_place_is_found_and_named() =>
        Assert.Equal(FullLedger.Removed, await tampered.BreakAsync("""UPDATE ledger_events SET "Texts" = $0 WHERE "Sequence" = $1""", tampered.Rows[13].Texts, FullLedger.Removed));

    private static async Task<int?> BreakWithOldCopyAsync(TestDatabase database, string texts)
    {
        await database.AppendAsync([.. FullLedger.Events.Skip(FullLedger.Order - 1)]);
        await using var db = database.Open();
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlAsync(db.Database, $"""UPDATE ledger_events SET "Texts" = {texts} WHERE "Sequence" = {FullLedger.Removed}""");
        return (await database.VerifyAsync()).FirstBreak;
    }

    private static string Fewer(string texts)
    {
        var node = JsonNode.Parse(texts)!.AsObject();
        node.Remove(node.First().Key);
        return CanonicalJson.Write(node);
    }
}
