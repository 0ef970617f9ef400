using MiniExcelLibs;

namespace RectifyBot.Bot.Tests.Commands;

/// <summary>From the inspectors' feedback to the notice that answers it, by commands: one ledger all the way.</summary>
public sealed class FeedbackTests : IDisposable
{
    private const string Feedback = """
        县委第二巡察组关于巡察中共某县档案馆党支部情况的反馈意见
        根据县委统一部署，2025年9月1日至10月15日，县委第二巡察组对县档案馆党支部开展了第六轮巡察。11月20日，巡察组向县档案馆党支部反馈了巡察意见。
        一、总体评价
        县档案馆党支部做了不少工作，同时存在一些问题。
        二、巡察发现的主要问题
        （一）党的建设方面
        1.学习计划流于形式，补学制度没有落实。
        2.会议记录不全，三会一课执行不严。
        （二）财务管理方面
        1.差旅费报销审核不严，存在重复报销现象。
        三、意见建议
        一是提高站位。二是建章立制。
        县委第二巡察组
        2025年11月20日
        """;

    private const string Answer = """
        中共某县档案馆党支部关于第六轮巡察整改进展情况的通报
        2025年9月1日至10月15日，县委第二巡察组对县档案馆党支部开展了巡察。11月20日，巡察组反馈了巡察意见。现将整改进展情况通报如下。
        （一）关于“党的建设”方面
        1.针对“学习计划流于形式，补学制度没有落实”问题
        整改进展情况：一是制定全年学习计划，12月5日印发。二是建立补学台账。
        2.针对“会议记录不全，三会一课执行不严”问题
        整改进展情况：一是补齐会议记录12份。
        （二）关于“财务管理”方面
        3.针对“差旅费报销审核不严，存在重复报销现象”问题
        整改进展情况：一是追回重复报销款2300元，已全部完成。
        中共某县档案馆党支部
        2026年1月20日
        """;

    private readonly BotProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Problems_come_first_measures_by_a_list_and_the_notice_at_the_end()
    {
        var feedback = program.File("反馈.txt", Feedback);
        Assert.Equal((0, "created"), await EffectAsync("import", feedback));
        Assert.Empty((await program.RunAsync("ledger", "--json")).Rows);

        var list = program.File("分工.xlsx", Table(
            ("1", "1", "制定全年学习计划", "办公室", "2026-01-15", "公开"), ("1", "2", "建立补学台账", "办公室", "2026-01-15", "公开"),
            ("2", "1", "补齐会议记录", "业务科", "2026-02-10", "不公开"), ("3", "1", "追回重复报销款", "财务室", "2025-12-31", "涉密")));
        Assert.Equal((0, "updated"), await EffectAsync("import", feedback, "--assignments", list));
        Assert.Equal((0, "unchanged"), await EffectAsync("import", feedback, "--assignments", list));
        Assert.Equal((0, "unchanged"), await EffectAsync("import", feedback));
        Assert.Equal(
            ["1.1 办公室 not_started", "1.2 办公室 not_started", "2.1 业务科 not_started", "3.1 财务室 not_started"],
            (await program.RunAsync("ledger", "--json")).Rows.Select(r => $"{r.GetProperty("problem")}.{r.GetProperty("measure")} {r.GetProperty("office")} {r.GetProperty("progress")}"));

        var answer = program.File("通报.txt", Answer);
        Assert.Equal((1, "notice_differs"), await EffectAsync("import", answer));
        Assert.Equal((0, "updated"), await EffectAsync("import", answer, "--accept"));
        Assert.Equal(
            ["1.1 办公室 in_progress", "1.2 办公室 in_progress", "2.1 业务科 in_progress", "3.1 财务室 completed"],
            (await program.RunAsync("ledger", "--json")).Rows.Select(r => $"{r.GetProperty("problem")}.{r.GetProperty("measure")} {r.GetProperty("office")} {r.GetProperty("progress")}"));
        Assert.True((await program.RunAsync("verify", "--json")).Object.GetProperty("ok").GetBoolean());

        var paper = Path.Combine(program.Folder, "公开.docx");
        var exported = (await program.RunAsync("export", "notice", paper, "--json", "--today", "2026-02-01")).Object;
        Assert.Equal(["2.1", "2", "3.1", "3"], exported.GetProperty("leftOut").EnumerateArray().Select(l => l.GetProperty("item").GetString()));
        var read = await program.RunAsync("parse", paper, "--json");
        Assert.DoesNotContain("会议记录", read.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2300", read.Output, StringComparison.Ordinal);
        Assert.Contains("建立补学台账", read.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4", "1", "别的问题", "problem_not_found")]
    [InlineData("1", "2", "跳过一条", "assignment_invalid")]
    public async Task A_list_that_does_not_fit_changes_nothing(string problem, string measure, string text, string code)
    {
        var list = program.File("分工.xlsx", Table((problem, measure, text, "办公室", "2026-01-15", "公开")));

        var ran = await program.RunAsync("import", program.File("反馈.txt", Feedback), "--assignments", list, "--json");

        Assert.Equal((1, code), (ran.Exit, ran.Refusal));
        Assert.Equal(0, (await program.RunAsync("verify", "--json")).Object.GetProperty("count").GetInt32());
    }

    private async Task<(int Exit, string? Effect)> EffectAsync(params string[] arguments)
    {
        var ran = await program.RunAsync([.. arguments, "--json"]);
        var said = ran.Object;
        return (ran.Exit, said.TryGetProperty("effect", out var effect) ? effect.GetString() : said.GetProperty("refusal").GetProperty("code").GetString());
    }

    // As an office would send it, written by a library that is not ours.
    private static byte[] Table(params (string Problem, string Measure, string Text, string Office, string Deadline, string Disclosure)[] rows)
    {
        using var table = new MemoryStream();
        MiniExcel.SaveAs(table, rows.Select(r => new Dictionary<string, object>
        {
            ["问题"] = r.Problem, ["措施"] = r.Measure, ["整改措施"] = r.Text, ["责任科室"] = r.Office, ["整改时限"] = r.Deadline, ["公开范围"] = r.Disclosure,
        }));
        return table.ToArray();
    }
}
