using System.Text.Json;
using RectifyBot.Bot.Words;
using RectifyBot.Tests;
using RectifyBot.Understanding.Notices.Checks;
using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Bot.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Notice = """
        某县档案馆党支部关于巡察整改进展情况的通报
        根据县委统一部署，2025年9月1日至10月15日，县委第二巡察组对县档案馆党支部开展了常规巡察。11月20日，巡察组反馈了巡察意见。现将整改进展情况通报如下。
        一、巡察反馈问题整改进展情况
        （一）关于“党的建设”方面
        1.针对“学习计划流于形式”问题
        整改进展情况：一是修订《馆员学习办法》（县档字〔2025〕9号），12月5日、8日两次开会学习。二是拟购置书架20组。
        2.针对“补贴发放不规范”问题
        整改进展情况：一是清退违规补贴1.2万元，问责2人。二是印发整改方案。
        某县档案馆党支部
        2026年1月20日
        """;

    private readonly BotProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Each_question_is_a_row_with_the_words_that_give_rise_to_it()
    {
        var ran = await program.RunAsync("check", program.File("n.txt", Notice), "--json");

        Assert.Equal(0, ran.Exit);
        Assert.Equal(
            [("plan_without_day", 1, 2, "拟购置书架20组"), ("document_without_date", 2, 2, "印发整改方案")],
            ran.Rows.Select(r => (Text(r, "kind"), r.GetProperty("problem").GetInt32(), r.GetProperty("measure").GetInt32(), Text(r, "words"))));
        Assert.All(ran.Rows, r => Assert.Contains(Text(r, "words"), Text(r, "question"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_person_reads_the_same_questions_and_how_many_they_are()
    {
        var lines = (await program.RunAsync("check", program.File("n.txt", Notice))).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, lines.Length);
        Assert.StartsWith("1.2\t", lines[0], StringComparison.Ordinal);
        Assert.Contains("印发整改方案", lines[1], StringComparison.Ordinal);
        Assert.Contains("2", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_to_be_asked_it_says_so()
    {
        var clean = Notice.Replace("二是拟购置书架20组。", "", StringComparison.Ordinal).Replace("二是印发整改方案。", "", StringComparison.Ordinal);
        var path = program.File("n.txt", clean);

        Assert.Equal((0, ""), await program.RunAsync("check", path, "--json") is var json ? (json.Exit, json.Output) : default);
        Assert.Contains((await program.RunAsync("check", path)).Output.TrimEnd(), new[] { CheckWords.Summary(0, Language.Chinese), CheckWords.Summary(0, Language.English) });
    }

    [Fact]
    public async Task What_is_no_notice_is_refused()
    {
        var ran = await program.RunAsync("check", program.File("recipe.txt", "番茄炒蛋：先把鸡蛋打散，再切番茄。"), "--json");

        Assert.Equal((1, "not_a_notice"), (ran.Exit, ran.Refusal));
    }

    [Fact]
    public async Task Facts_stand_beside_the_measures_with_their_places()
    {
        var parsed = (await program.RunAsync("parse", program.File("n.txt", Notice), "--facts", "--json")).Object;

        var problems = parsed.GetProperty("problems");
        var (texts, facts) = (problems[0].GetProperty("measures"), problems[0].GetProperty("facts"));
        Assert.Equal(texts.GetArrayLength(), facts.GetArrayLength());
        Assert.Equal(
            """[{"from":"2025-12-05","to":"2025-12-05","text":"12月5日","start":24,"length":5,"why":"within"},{"from":"2025-12-08","to":"2025-12-08","text":"8日","start":30,"length":2,"why":"carried"}]""",
            facts[0].GetProperty("dates").GetRawText());
        Assert.Equal("""[{"title":"馆员学习办法","start":2,"length":8,"verb":"修订","number":"县档字〔2025〕9号"}]""", facts[0].GetProperty("documents").GetRawText());
        Assert.Equal("12月5日", texts[0].GetString()!.Substring(24, 5));
        Assert.Equal(("not_started", false), (Text(facts[1], "progress"), facts[1].GetProperty("longTerm").GetBoolean()));
        Assert.Equal("""[{"word":"拟","kind":"plan","start":0,"length":1}]""", facts[1].GetProperty("plans").GetRawText());
        var money = problems[1].GetProperty("facts")[0];
        Assert.Equal("""{"rules":null,"recovered":12000,"heldToAccount":2}""", money.GetProperty("tally").GetRawText());
        Assert.Equal(2, money.GetProperty("quantities").GetArrayLength());
    }

    [Fact]
    public async Task Facts_can_be_read_by_a_person()
    {
        var output = (await program.RunAsync("parse", program.File("n.txt", Notice), "--facts")).Output;

        Assert.Contains("1.2 拟购置书架20组", output, StringComparison.Ordinal);
        Assert.Contains("12月5日 = 2025-12-05", output, StringComparison.Ordinal);
        Assert.Contains("县档字〔2025〕9号", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_question_and_every_kind_of_fact_has_its_words()
    {
        var names = Enum.GetNames<CheckKind>().Select(n => $"Check_{n}").Concat(Enum.GetNames<DateWhy>().Select(n => $"DateWhy_{n}")).Concat(Enum.GetNames<PlanKind>().Select(n => $"PlanKind_{n}"));

        Assert.Empty(names.Where(n => Phrases.Of(Language.English).Find(n) == n || Phrases.Of(Language.Chinese).Find(n) == n));
    }

    [SkippableFact]
    public async Task The_seed_notice_is_asked_no_more_than_a_careful_reader_would()
    {
        Skip.If(Repository.Shared is null, "The seed notice is not here: its questions were not counted.");
        var rows = (await program.RunAsync("check", Path.Combine(Repository.Shared!, "notices", "zaozhuang-2026.txt"), "--json")).Rows;

        Assert.Equal(
            "deed_before_feedback=2 document_without_date=1 figure_without_base=1 no_fact=9 plan_without_day=3",
            string.Join(' ', rows.GroupBy(r => Text(r, "kind")).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}={g.Count()}")));
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
