using System.Text;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private const string Notice = """
        某县图书馆党支部关于巡察整改进展情况的通报
        根据县委统一部署，2025年9月1日至10月15日，县委第二巡察组对县图书馆党支部开展了常规巡察。11月20日，巡察组向县图书馆党支部反馈了巡察意见。现将整改进展情况通报如下。
        一、整改工作基本情况
        一是提高认识。二是压实责任。
        二、巡察反馈问题整改进展情况
        （一）关于“党的建设”方面
        1.关于“学习抓得不实”方面问题
        （1）针对“学习计划流于形式”问题
        整改进展情况：一是制定《馆员学习办法》，12月5日印发。二是拟于明年举办读书班。
        （2）针对“记录不全”问题
        整改进展情况：一是补齐会议记录12份。
        三、下一步打算
        一是坚持不懈。
        某县图书馆党支部
        2026年1月20日
        """;

    private readonly BotProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_notice_is_parsed_as_one_object()
    {
        var parsed = (await program.RunAsync("parse", program.File("n.txt", Notice), "--json")).Object;

        Assert.Equal("某县图书馆党支部", parsed.GetProperty("organisation").GetString());
        Assert.Equal("2025-11-20", parsed.GetProperty("feedback").GetString());
        Assert.Equal("2025-10-15", parsed.GetProperty("inspected").GetProperty("to").GetString());
        Assert.Equal(["学习计划流于形式", "记录不全"], parsed.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("title").GetString()));
        Assert.Equal(["馆员学习办法"], parsed.GetProperty("documents").EnumerateArray().Select(d => d.GetString()));
        Assert.Equal("{}", parsed.GetProperty("totals").GetRawText());
    }

    [Fact]
    public async Task A_notice_becomes_a_ledger_once()
    {
        var (notice, list) = (program.File("n.txt", Notice), program.File("a.csv", "problem,measure,office,deadline\n1,1,业务部,2026-02-01\n1,2,业务部,long_term\n2,1,办公室,2026-03-01\n"));

        Assert.Equal("created", (await program.RunAsync("import", notice, "--assignments", list, "--json")).Object.GetProperty("effect").GetString());
        Assert.Equal("unchanged", (await program.RunAsync("import", notice, "--assignments", list, "--json")).Object.GetProperty("effect").GetString());

        var rows = (await program.RunAsync("ledger", "--open", "--json", "--today", "2026-02-10")).Rows;
        Assert.Equal([(1, 1, true, "in_progress"), (1, 2, false, "not_started"), (2, 1, false, "in_progress")], rows.Select(r =>
            (r.GetProperty("problem").GetInt32(), r.GetProperty("measure").GetInt32(), r.GetProperty("overdue").GetBoolean(), r.GetProperty("progress").GetString()!)));
        Assert.Equal("none", rows[0].GetProperty("standing").GetString());
        Assert.Single((await program.RunAsync("ledger", "--office", "办公室", "--json")).Rows);
        Assert.Single((await program.RunAsync("ledger", "--due-before", "2026-02-01", "--json")).Rows);
        Assert.Empty((await program.RunAsync("ledger", "--at", "2020-01-01", "--json")).Rows);

        var verified = (await program.RunAsync("verify", "--json")).Object;
        Assert.Equal((true, 2), (verified.GetProperty("ok").GetBoolean(), verified.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task A_changed_notice_is_shown_and_taken_only_when_accepted()
    {
        await program.RunAsync("import", program.File("n.txt", Notice));
        var changed = program.File("m.txt", Notice.Replace("补齐会议记录12份", "补齐会议记录12份。二是装订成册", StringComparison.Ordinal));

        var shown = await program.RunAsync("import", changed, "--json");
        Assert.Equal((1, "notice_differs"), (shown.Exit, shown.Refusal));
        Assert.Contains("2.2", shown.Object.GetProperty("difference")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(3, (await program.RunAsync("ledger", "--json")).Rows.Count);

        Assert.Equal("updated", (await program.RunAsync("import", changed, "--accept", "--json")).Object.GetProperty("effect").GetString());
        Assert.Equal(4, (await program.RunAsync("ledger", "--json")).Rows.Count);
    }

    [Fact]
    public async Task Bad_files_are_refused_in_a_sentence_and_nothing_is_written()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        (string Code, string Path)[] files =
        [
            ("not_a_notice", program.File("recipe.txt", "番茄炒蛋：先把鸡蛋打散，再切番茄。一是热锅，二是下油。")),
            ("file_unreadable", program.File("empty.txt", string.Empty)),
            ("file_unreadable", program.File("garbage.txt", [.. Enumerable.Range(0, 5000).Select(i => (byte)((i * 31) ^ (i >> 3)))])),
            ("file_unreadable", program.File("large.txt", new byte[50 * 1024 * 1024])),
            ("file_unreadable", Path.Combine(program.Folder, "no-such-file.txt")),
        ];

        foreach (var (code, path) in files)
        {
            var ran = await program.RunAsync("import", path, "--json");
            Assert.Equal((1, code, path), (ran.Exit, ran.Refusal, path));
            Assert.DoesNotContain("Exception", ran.Output + ran.Errors, StringComparison.Ordinal);
        }

        Assert.Empty((await program.RunAsync("ledger", "--json")).Rows);
    }

    [Fact]
    public async Task A_notice_in_GB18030_reads_like_one_in_UTF8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var old = await program.RunAsync("parse", program.File("gb.txt", Encoding.GetEncoding("GB18030").GetBytes(Notice)), "--json");
        var now = await program.RunAsync("parse", program.File("utf8.txt", Notice), "--json");

        Assert.Equal(now.Output, old.Output);
    }

    [Fact]
    public async Task Where_several_ledgers_would_fit_one_must_be_named()
    {
        await program.RunAsync("import", program.File("n.txt", Notice));
        await program.RunAsync("import", program.File("n.txt", Notice), "--organisation", "某县文化馆");

        Assert.Equal("rectification_ambiguous", (await program.RunAsync("ledger", "--json")).Refusal);
        Assert.Equal(3, (await program.RunAsync("ledger", "--json", "--organisation", "某县文化馆")).Rows.Count);
        Assert.Equal("rectification_not_found", (await program.RunAsync("ledger", "--json", "--organisation", "某县剧院")).Refusal);
    }

    [Theory]
    [InlineData("--today", "yesterday", "verify")]
    [InlineData("ledger", "--due-before", "2026-02-30")]
    [InlineData("ledger", "--problem", "nine")]
    [InlineData("no-such-command", "--json", "--json")]
    public async Task Wrong_usage_ends_with_two(params string[] arguments) => Assert.Equal(2, (await program.RunAsync(arguments)).Exit);

    [Fact]
    public async Task Messages_are_understood_line_by_line_and_a_bad_line_does_not_stop_the_rest()
    {
        var list = program.File("a.csv", "problem,measure,office,deadline\n1,1,业务部,2026-02-01\n");
        var input = """
            {"id":"a","at":"2026-02-10T09:00:00+08:00","from":"业务部","role":"official","chat":"personal","text":"1-1 已完成"}
            not json
            {"id":"b","at":"2026-02-10T09:00:00+08:00","from":"","role":"leader","chat":"personal","text":"哪些还没销号"}

            """;

        var rows = (await program.FeedAsync(input, "understand", "--notice", program.File("n.txt", Notice), "--assignments", list)).Rows;

        Assert.Equal(3, rows.Count);
        Assert.Equal("completed", rows[0].GetProperty("records")[0].GetProperty("status").GetString());
        Assert.True(rows[1].TryGetProperty("error", out _));
        Assert.Equal("open", rows[2].GetProperty("query").GetProperty("kind").GetString());
    }

    [SkippableFact]
    public async Task The_seed_notice_gives_its_figures()
    {
        Skip.If(Repository.Shared is null, "The seed notice is not here: its figures were not checked.");
        var notice = Path.Combine(Repository.Shared!, "notices", "zaozhuang-2026.txt");
        var list = Path.Combine(Repository.Shared!, "notices", "zaozhuang-2026.assignments.csv");

        var parsed = (await program.RunAsync("parse", notice, "--json")).Object;
        Assert.Equal("2026-01-12", parsed.GetProperty("published").GetString());
        Assert.Equal((20, 21), (parsed.GetProperty("problems").GetArrayLength(), parsed.GetProperty("documents").GetArrayLength()));

        await program.RunAsync("import", notice, "--assignments", list);
        Assert.Equal(59, (await program.RunAsync("ledger", "--open", "--json")).Rows.Count);
        Assert.Equal(0, (await program.RunAsync("verify")).Exit);
    }
}
