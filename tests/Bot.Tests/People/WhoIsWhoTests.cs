using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.BotFramework.Http;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Tests.People;

/// <summary>Who a messenger's user is taken for, and who not: by the tenant's id, by a binding, never by a name that anybody can give themselves.</summary>
public sealed class WhoIsWhoTests
{
    private static readonly DateOnly Monday = new(2026, 3, 16);

    [Fact]
    public async Task The_tenants_user_id_is_believed_and_a_display_name_is_not()
    {
        await using var app = await ChatApp.StartAsync(Monday);
        await Bodies.EnterAsync(app, "name,office,role,user id\n王芳,,整改办,wangfang\n李四,人事科,责任人,aad-li\n");

        Assert.Contains("您好，王芳", await Bodies.SayAsync(app, "wangfang", "帮助"), StringComparison.Ordinal);

        // The coordinator's display name, under another id; and the id in another channel.
        Assert.Contains("请问", await SayAsync(app, "emulator", "mallory", "王芳", null), StringComparison.Ordinal);
        Assert.Contains("请问", await SayAsync(app, "msteams", "29:mallory", "wangfang", null), StringComparison.Ordinal);
        Assert.Contains("请问", await SayAsync(app, "webchat", "wangfang", "王芳", null), StringComparison.Ordinal);
        Assert.Contains("请问", await SayAsync(app, "directline", "wangfang", "王芳", "aad-li"), StringComparison.Ordinal);

        // Teams: the directory object tells, not the bot's own name for the user.
        Assert.Contains("您好，李四", await SayAsync(app, "msteams", "29:li", "随便什么名字", "aad-li"), StringComparison.Ordinal);
        Assert.Contains("请问", await SayAsync(app, "msteams", "aad-li", "李四", null), StringComparison.Ordinal);
        Assert.Contains("请问", await SayAsync(app, "msteams", "29:x", "李四", "AAD-LI"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_callers_are_let_in_by_another_policy_the_loopback_does_not_vouch()
    {
        await using var app = await ChatApp.StartAsync(Monday);
        var users = app.Services.GetServices<ITenantUsers>().Single();
        var activity = new Activity { ChannelId = ChannelIds.Emulator, From = new ChannelAccount { Id = "wangfang", Name = "王芳" } };

        Assert.Equal("wangfang", users.IdOf(activity));
        Assert.Null(new LoopbackTenantUsers(new Anybody()).IdOf(activity));
    }

    [Fact]
    public async Task What_an_official_records_stands_in_their_own_name()
    {
        await using var app = await ChatApp.StartAsync(Monday);
        await Bodies.EnterAsync(app, "name,office,role,user id\n李四,人事科,责任人,lisi\n");
        await app.SayAsync("lisi", "14-1 已完成");
        await app.SayAsync("lisi", "确认");

        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        var ledger = (await app.LedgersAsync())[0];
        var by = (await new LedgerReader(db, new LedgerCache()).EventsAsync(ledger.Id, [3])).Single().Event.By;
        Assert.Equal(new Actor("o-" + (await Bodies.OfficialsAsync(app)).Single().Id, "李四", "人事科", Role.Official) { Channel = "emulator" }, by);
        Assert.Contains("由", await Bodies.SayAsync(app, "lisi", "1-1 已完成"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_works_in_the_newest_ledger_until_they_choose_another()
    {
        await using var app = await ChatApp.StartAsync(Monday);
        await Bodies.MakeAsync(app, "某县图书馆", "第一轮巡察");
        app.Clock.Advance(TimeSpan.FromDays(1));
        await Bodies.MakeAsync(app, "某县图书馆", "第二轮巡察");
        await Bodies.EnterAsync(app, "organisation,name,office,role,user id\n某县图书馆,李四,业务部,责任人,lisi\n");

        Assert.Contains("现在是「某县图书馆 第二轮巡察」", await Bodies.SayAsync(app, "lisi", "帮助"), StringComparison.Ordinal);
        Assert.Contains("现在是「某县图书馆 第一轮巡察」的台账", await Bodies.SayAsync(app, "lisi", "切换到第一轮"), StringComparison.Ordinal);
        await app.SayAsync("lisi", "1-2 已完成");
        Assert.Contains("已登记，第 3 号", await Bodies.SayAsync(app, "lisi", "确认"), StringComparison.Ordinal);
        Assert.Contains("现在是「某县图书馆 第一轮巡察」", await Bodies.SayAsync(app, "lisi", "帮助"), StringComparison.Ordinal);
        Assert.Contains("请说全称", await Bodies.SayAsync(app, "lisi", "切换到图书馆"), StringComparison.Ordinal);
        Assert.Contains("第二轮巡察」的台账", await Bodies.SayAsync(app, "lisi", "switch to 第2轮巡察"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inspector_reads_the_named_rounds_everywhere_and_hears_nothing_of_others()
    {
        await using var app = await ChatApp.StartAsync(Monday);
        await Bodies.MakeAsync(app, "某县图书馆", "十三届县委第十一轮巡察");
        await Bodies.MakeAsync(app, "某县文化局", "十三届县委第一轮巡察");
        await Bodies.EnterAsync(app, "organisation,name,role,user id,rounds\n*,孙静,巡察办,sun,第一轮、第七轮\n*,周全,巡察办,zhou,\n某县文化局,吴限,巡察办,wu,第九轮\n");

        Assert.Contains("2 个台账", await Bodies.SayAsync(app, "sun", "帮助"), StringComparison.Ordinal);
        Assert.Contains("3 个台账", await Bodies.SayAsync(app, "zhou", "帮助"), StringComparison.Ordinal);
        Assert.Contains("还没有您能看的台账", await Bodies.SayAsync(app, "wu", "帮助"), StringComparison.Ordinal);

        var (held, unheld) = (await Bodies.SayAsync(app, "sun", "看某县图书馆"), await Bodies.SayAsync(app, "sun", "看某县体育馆"));
        Assert.Equal(unheld.Replace("体育馆", "图书馆", StringComparison.Ordinal), held);
        held = await Bodies.SayAsync(app, "sun", "切换到某县图书馆");
        Assert.Contains("没有「某县图书馆」", held, StringComparison.Ordinal);
        Assert.DoesNotContain("第十一轮", held, StringComparison.Ordinal);
        Assert.Contains("某县文化局 十三届县委第一轮巡察」的台账", await Bodies.SayAsync(app, "sun", "看某县文化局"), StringComparison.Ordinal);
        Assert.Contains("只能查看", await Bodies.SayAsync(app, "sun", "1-1 已完成") + await Bodies.SayAsync(app, "sun", "确认"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_one_ledger_is_not_recorded_in_another()
    {
        await using var app = await ChatApp.StartAsync(Monday);
        await Bodies.MakeAsync(app, "某县图书馆", "第一轮巡察");
        app.Clock.Advance(TimeSpan.FromDays(1));
        await Bodies.MakeAsync(app, "某县图书馆", "第二轮巡察");
        await Bodies.EnterAsync(app, "organisation,name,office,role,user id\n某县图书馆,李四,业务部,责任人,lisi\n");

        var card = (await app.SayAsync("lisi", "1-2 已完成")).Last(r => r.Button("确认登记") is not null);
        await app.SayAsync("lisi", "切换到第一轮");
        await app.PressAsync("lisi", card.Button("确认登记")!);

        Assert.All((await app.LedgersAsync()).Where(l => l.Heading.Organisation == "某县图书馆"), l => Assert.Equal(2, l.Version));
    }

    [Fact]
    public async Task Whoever_comes_after_somebody_who_left_may_have_the_same_account()
    {
        await using var app = await ChatApp.StartAsync(Monday);
        await Bodies.EnterAsync(app, "name,office,role,user id\n李四,人事科,责任人,desk1\n张三,办公室,责任人,desk2\n");
        await app.Services.GetRequiredService<Handover>().RunAsync(null, new("李四", null), new("张三", null), Actor.Operator);
        Assert.Contains("已经移交", await Bodies.SayAsync(app, "desk1", "帮助"), StringComparison.Ordinal);

        Assert.Equal((0, 2), await CountAsync(app, "name,office,role,user id\n李四,人事科,责任人,desk1\n张三,办公室,责任人,desk2\n"));
        Assert.Equal((1, 0), await CountAsync(app, "name,office,role,user id\n赵六,人事科,责任人,desk1\n"));
        Assert.Contains("您好，赵六", await Bodies.SayAsync(app, "desk1", "帮助"), StringComparison.Ordinal);
    }

    private static async Task<(int, int)> CountAsync(ChatApp app, string csv)
    {
        var done = await Bodies.EnterAsync(app, csv);
        return (done.Added, done.Unchanged);
    }

    private static async Task<string> SayAsync(ChatApp app, string channel, string user, string name, string? aad)
    {
        var activity = new JsonObject { ["type"] = "message", ["text"] = "帮助" };
        return string.Join('\n', (await app.PostAsync(user, channel, activity, name, aad)).Select(r => r.Shown));
    }

    private sealed class Anybody : ICallerPolicy
    {
        public ValueTask<ProtocolError?> CheckCallerAsync(Microsoft.AspNetCore.Http.HttpContext context) => default;

        public ProtocolError? CheckActivity(Microsoft.AspNetCore.Http.HttpContext context, Activity activity) => null;

        public bool MaySendTo(Uri serviceUrl) => false;
    }
}
