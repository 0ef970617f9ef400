using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders.Directory;

namespace RectifyBot.Bot.Tests.People;

public sealed class HandoverTests
{
    private const string People = "organisation,name,office,role,user id\n某县图书馆,张三,业务部,责任人,z\n某县图书馆,李四,办公室,责任人,l\n某县图书馆,王局,,分管领导,w\n某县图书馆,刘局,,分管领导,\n某县文化局,赵六,办公室,责任人,\n";

    [Fact]
    public async Task What_stood_in_a_name_stands_in_the_others_in_every_ledger_and_all_else_stays()
    {
        await using var app = await StartAsync();
        var before = await LedgersAsync(app);
        await app.SayAsync("z", "1-1 已完成");
        await app.SayAsync("z", "确认");

        var handed = await RunAsync(app, "张三", "李四");

        Assert.Equal(4, handed.Value.Measures);
        foreach (var (was, ledger) in before.Zip(await LedgersAsync(app)))
        {
            Assert.Equal(["李四", "李四", "李四"], ledger.Measures.Select(m => m.Official));
            Assert.Equal(was.Measures.Select(m => (m.Office, m.Leader, m.Deadline, m.Disclosure, m.Text)), ledger.Measures.Select(m => (m.Office, m.Leader, m.Deadline, m.Disclosure, m.Text)));
        }

        Assert.Contains("已经移交", await Bodies.SayAsync(app, "z", "帮助"), StringComparison.Ordinal);
        Assert.Equal(Progress.Completed, (await LedgersAsync(app)).Single(l => l.Heading.Round == "第二轮巡察").Measures[0].Progress);
        Assert.NotNull((await Bodies.OfficialsAsync(app)).Single(o => o.Name == "张三").LeftAt);
        Assert.Equal(2, (await RunAsync(app, "王局", "刘局")).Value.Measures / 2);
        Assert.All(await LedgersAsync(app), l => Assert.Equal(["刘局", null, "刘局"], l.Measures.Select(m => m.Leader)));
    }

    [Theory]
    [InlineData("钱七", "李四", RefusalCode.OfficialNotFound, null)]
    [InlineData("张三", "钱七", RefusalCode.OfficialNotFound, null)]
    [InlineData("张三", "王局", RefusalCode.OfficialNotFound, "left")]
    [InlineData("王局", "张三", RefusalCode.OfficialNotFound, "left")]
    [InlineData("张三", "张三", RefusalCode.HandoverInvalid, "same")]
    [InlineData("张三", "赵六", RefusalCode.HandoverInvalid, "organisation")]
    public async Task What_cannot_be_handed_over_leaves_everything(string from, string to, RefusalCode code, string? state)
    {
        await using var app = await StartAsync();
        Assert.Null((await RunAsync(app, "王局", "刘局")).Refusal);
        var before = (await LedgersAsync(app)).Select(l => l.Version).ToList();

        var refusal = (await RunAsync(app, from, to)).Refusal;

        Assert.Equal((code, state), (refusal?.Code, refusal?.State));
        Assert.Equal(before, (await LedgersAsync(app)).Select(l => l.Version));
        Assert.Null((await Bodies.OfficialsAsync(app)).Single(o => o.Name == "张三").LeftAt);
    }

    [Fact]
    public async Task Namesakes_are_told_apart_by_their_offices_and_keep_what_is_theirs()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await Bodies.MakeAsync(app, "某县图书馆", "第一轮巡察", "张三,\n1,2,业务部,,张三,\n2,1,办公室,,张三,");
        await Bodies.EnterAsync(app, "organisation,name,office,role\n某县图书馆,张三,业务部,责任人\n某县图书馆,张三,办公室,责任人\n某县图书馆,李四,业务部,责任人\n");

        Assert.Equal(RefusalCode.OfficialAmbiguous, (await RunAsync(app, "张三", "李四")).Refusal?.Code);
        Assert.Equal(2, (await RunAsync(app, "张三", "李四", "业务部")).Value.Measures);

        Assert.Equal(["李四", "李四", "张三"], (await LedgersAsync(app)).Single().Measures.Select(m => m.Official));
    }

    private static async Task<ChatApp> StartAsync()
    {
        var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await Bodies.MakeAsync(app, "某县图书馆", "第一轮巡察");
        app.Clock.Advance(TimeSpan.FromDays(1));
        await Bodies.MakeAsync(app, "某县图书馆", "第二轮巡察");
        await Bodies.EnterAsync(app, People);
        return app;
    }

    private static Task<Outcome<HandedOver>> RunAsync(ChatApp app, string from, string to, string? office = null) =>
        app.Services.GetRequiredService<Handover>().RunAsync(null, new NamedPerson(from, office), new NamedPerson(to, null), Actor.Operator);

    private static async Task<List<Rectification>> LedgersAsync(ChatApp app) => [.. (await app.LedgersAsync()).Where(l => l.Heading.Organisation == "某县图书馆")];
}
