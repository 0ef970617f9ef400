namespace RectifyBot.Bot.Tests.Commands;

/// <summary>Papers by command: what is refused writes nothing, and what was flagged since is not printed because the month is over.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private const string Notice = """
        某县图书馆党支部关于第六轮巡察整改进展情况的通报
        2025年9月1日至10月15日，县委第二巡察组对县图书馆党支部开展了巡察。11月20日反馈意见。现将整改进展情况通报如下。
        1.针对“学习计划流于形式”问题
        整改进展情况：一是制定《馆员学习办法》，12月5日印发。二是补订保密橱柜12组。
        某县图书馆党支部
        2026年1月20日
        """;

    private readonly BotProgram program = new();

    public void Dispose() => program.Dispose();

    [Theory]
    [InlineData("ledger", "台账.docx", "file_ending")]
    [InlineData("notice", "通报.xlsx", "file_ending")]
    [InlineData("notice", "通报.txt", "file_ending")]
    [InlineData("notice", "没有/通报.docx", "file_not_writable")]
    public async Task A_name_that_cannot_be_written_is_refused(string paper, string name, string code)
    {
        await program.RunAsync("import", program.File("n.txt", Notice));
        var path = Path.Combine(program.Folder, name);

        var ran = await program.RunAsync("export", paper, path, "--json");

        Assert.Equal((1, code, false), (ran.Exit, ran.Refusal, File.Exists(path)));
    }

    [Fact]
    public async Task A_paper_without_its_companion_is_not_written()
    {
        await program.RunAsync("import", program.File("n.txt", Notice));
        var path = Path.Combine(program.Folder, "通报.docx");
        Directory.CreateDirectory(Path.ChangeExtension(path, ".trace.xlsx"));

        var ran = await program.RunAsync("export", "notice", path, "--json");

        Assert.Equal((1, "file_not_writable", false), (ran.Exit, ran.Refusal, File.Exists(path)));
        Assert.DoesNotContain(Directory.EnumerateFiles(program.Folder), f => Path.GetFileName(f).StartsWith('.'));
    }

    [Theory]
    [InlineData("2020-03", "before")]
    [InlineData("2999-01", "future")]
    public async Task A_month_of_which_the_ledger_knows_nothing_has_no_report(string month, string state)
    {
        await program.RunAsync("import", program.File("n.txt", Notice));
        var path = Path.Combine(program.Folder, "月报.docx");

        var ran = await program.RunAsync("export", "monthly", path, "--month", month, "--json");

        Assert.Equal((1, "month_invalid", state), (ran.Exit, ran.Refusal, ran.Object.GetProperty("refusal").GetProperty("state").GetString()));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public async Task A_folder_that_cannot_hold_data_is_told_in_a_sentence()
    {
        var ran = await program.RunAsync("ledger", "--json", "--data", program.File("a-file", "x"));

        Assert.Equal((1, "data_folder_unusable"), (ran.Exit, ran.Refusal));
    }
}
