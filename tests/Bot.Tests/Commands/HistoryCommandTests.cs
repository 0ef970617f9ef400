namespace RectifyBot.Bot.Tests.Commands;

public sealed class HistoryCommandTests : IDisposable
{
    private const string Notice = """
        某县图书馆党支部关于巡察整改进展情况的通报
        根据县委统一部署，2025年9月1日至10月15日，县委第二巡察组对县图书馆党支部开展了常规巡察。11月20日，巡察组向县图书馆党支部反馈了巡察意见。现将整改进展情况通报如下。
        一、巡察反馈问题整改进展情况
        （一）关于“党的建设”方面
        1.关于“学习抓得不实”方面问题
        （1）针对“学习计划流于形式”问题
        整改进展情况：一是制定《馆员学习办法》，12月5日印发。二是拟于明年举办读书班。
        某县图书馆党支部
        2026年1月20日
        """;

    private readonly BotProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_history_is_printed_a_row_for_each_event_on_each_measure()
    {
        var (notice, list) = (program.File("n.txt", Notice), program.File("a.csv", "problem,measure,office,deadline\n1,1,业务部,2026-02-01\n1,2,业务部,long_term\n"));
        Assert.Equal(0, (await program.RunAsync("history", "--json")).Exit);
        await program.RunAsync("import", notice, "--assignments", list);

        var rows = (await program.RunAsync("history", "--json")).Rows;

        Assert.Equal([1, 2], rows.Select(r => r.GetProperty("measure").GetInt32()));
        Assert.Equal(("某县图书馆党支部", 2, "measures_assigned", "2026-02-01", "业务部"), (
            rows[0].GetProperty("organisation").GetString(), rows[0].GetProperty("sequence").GetInt32(), rows[0].GetProperty("kind").GetString(),
            rows[0].GetProperty("detail").GetString(), rows[0].GetProperty("words").GetString()));
        Assert.Equal("command", rows[0].GetProperty("by").GetString());
        Assert.EndsWith("+08:00", rows[0].GetProperty("at").GetString(), StringComparison.Ordinal);
        Assert.All(["office", "channel", "withdrawn"], name => Assert.Equal(System.Text.Json.JsonValueKind.Null, rows[0].GetProperty(name).ValueKind));
        Assert.Single((await program.RunAsync("history", "--problem", "1", "--measure", "2", "--json")).Rows);
        Assert.Empty((await program.RunAsync("history", "--problem", "7", "--json")).Rows);
    }
}
