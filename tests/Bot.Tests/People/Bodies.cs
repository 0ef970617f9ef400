using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.People.Imports;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.People;

/// <summary>Small bodies with ledgers and people, for tests of who is who.</summary>
internal static class Bodies
{
    public const string Sample = "中共云栖县水务局党组";

    private const string Notice = """
        关于巡察整改进展情况的通报
        根据县委统一部署，2025年9月1日至10月15日，县委巡察组开展了常规巡察。11月20日反馈了巡察意见。现将整改进展情况通报如下。
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
        2026年1月20日
        """;

    /// <summary>A ledger of three measures: 1.1 and 1.2 of the 业务部, 2.1 of the 办公室.</summary>
    public static async Task MakeAsync(ChatApp app, string organisation, string? round, string people = "张三,王局\n1,2,业务部,,张三,\n2,1,办公室,,李四,王局")
    {
        var list = AssignmentList.Read("problem,measure,office,deadline,official,leader\n1,1,业务部,," + people + "\n").Value;
        var request = new ImportRequest(TextFile.Read(Encoding.UTF8.GetBytes(Notice), "n.txt").Value, organisation, round, list, Accept: false);
        var made = await app.Services.GetRequiredService<NoticeImport>().RunAsync(request, Actor.Operator);
        Assert.Null(made.Refusal);
    }

    public static async Task<DirectoryChanges> EnterAsync(ChatApp app, string csv, string? organisation = null)
    {
        var entered = await TryAsync(app, csv, organisation);
        Assert.Null(entered.Refusal);
        return entered.Value;
    }

    public static async Task<Outcome<DirectoryChanges>> TryAsync(ChatApp app, string csv, string? organisation = null)
    {
        var read = DirectoryList.Read([.. Csv.Read(csv)]);
        return read.Refusal is { } refusal ? refusal
            : await app.Services.GetRequiredService<DirectoryImport>().RunAsync(read.Value, organisation, Invitations.DefaultLife);
    }

    public static async Task<List<OfficialRow>> OfficialsAsync(ChatApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        return await db.Set<OfficialRow>().AsNoTracking().OrderBy(r => r.Name).ToListAsync();
    }

    public static async Task<string> SayAsync(ChatApp app, string user, string text, string channel = "emulator") =>
        string.Join('\n', (await app.SayAsync(user, text, channel)).Select(r => r.Shown));
}
