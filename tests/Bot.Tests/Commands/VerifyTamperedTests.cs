using Microsoft.Data.Sqlite;
using RectifyBot.Bot.Tests.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Tests.Commands;

/// <summary>The verify command over a database that somebody changed with a tool of their own.</summary>
public sealed class VerifyTamperedTests : IAsyncLifetime, IDisposable
{
    private const int Count = 6;

    private static readonly Actor Coordinator = new("c1", "周整改", null, Role.Coordinator);

    private readonly BotProgram program = new();

    private string Data => Path.Combine(program.Folder, "data");

    public async Task InitializeAsync()
    {
        await using var host = await Host.StartAsync(Data);
        await host.AppendAsync(Coordinator, Host.Notice, new MeasuresAssigned([new Assignment { Measure = Host.One, Office = "水保科" }]));
        for (var i = 3; i <= Count; i++)
        {
            await host.AppendAsync(Coordinator, new ProgressReported(new Report($"p{i}", $"第{i}次", "webchat", null, [new MeasureRecord { Measure = Host.One, Progress = Progress.InProgress, Words = $"第{i}次" }])));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("", null)]
    [InlineData("""UPDATE ledger_events SET "Json" = replace("Json", '水保科', '财务科') WHERE "Sequence" = 2""", 2)]
    [InlineData("""UPDATE ledger_events SET "Texts" = replace("Texts", '第4次', '第9次') WHERE "Sequence" = 4""", 4)]
    [InlineData("""UPDATE ledger_events SET "Texts" = NULL WHERE "Sequence" = 5""", 5)]
    [InlineData("""DELETE FROM ledger_events WHERE "Sequence" = 6""", 6)]
    [InlineData("""INSERT INTO ledger_events SELECT "Rectification", 7, "At", "Hash", "Json", "Kind", "Texts" FROM ledger_events WHERE "Sequence" = 6""", 7)]
    [InlineData("""UPDATE ledger_events SET "Sequence" = 7 - "Sequence" + 100 WHERE "Sequence" IN (3, 4); UPDATE ledger_events SET "Sequence" = "Sequence" - 100 WHERE "Sequence" > 100""", 3)]
    [InlineData("""UPDATE measures SET "Text" = "Text" || 'Z'""", 7)]
    public async Task A_change_is_named_and_the_command_says_no(string sql, int? firstBreak)
    {
        if (sql.Length > 0)
        {
            await using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "rectifybot.db")};Pooling=False");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.True(await command.ExecuteNonQueryAsync() > 0);
        }

        var ran = await program.RunAsync("verify", "--json");
        Assert.Equal(firstBreak is null ? 0 : 1, ran.Exit);
        Assert.Equal(firstBreak is null, ran.Object.GetProperty("ok").GetBoolean());
        Assert.Equal(firstBreak, ran.Object.TryGetProperty("firstBreak", out var named) && named.ValueKind == System.Text.Json.JsonValueKind.Number ? named.GetInt32() : null);
    }

    /// <summary>The end is cut, and the work goes on: the events that were there before are still missed.</summary>
    [Fact]
    public async Task A_cut_end_is_found_even_after_the_work_went_on()
    {
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "rectifybot.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                DELETE FROM ledger_events WHERE "Sequence" > 4; DELETE FROM records WHERE "Sequence" > 4;
                UPDATE rectifications SET "Version" = 4, "Head" = (SELECT "Hash" FROM ledger_events WHERE "Sequence" = 4)
                """;
            await command.ExecuteNonQueryAsync();
        }

        await using (var host = await Host.StartAsync(Data))
        {
            await host.AppendAsync(Coordinator, new RemarkMade([Host.One], "抓紧", null), new RemarkMade([Host.One], "再抓紧", null));
        }

        var ran = await program.RunAsync("verify", "--json");
        Assert.Equal((1, 5), (ran.Exit, ran.Object.GetProperty("firstBreak").GetInt32()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"rectification":"r1","sequence":3,"head":"00","at":"2026-03-16T01:00:00.000Z","signature":"AAAA"}""")]
    public async Task A_line_of_the_heads_that_nobody_signed_is_counted_as_damage(string line)
    {
        await File.AppendAllTextAsync(Path.Combine(Data, "heads.log"), line + "\n");
        var ran = await program.RunAsync("verify", "--json");
        Assert.Equal((1, 1), (ran.Exit, ran.Object.GetProperty("heads").GetProperty("damaged").GetInt32()));
    }
}
