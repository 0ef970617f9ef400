using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.People;

/// <summary>A list into the directory: matched, counted, whole or not at all.</summary>
public sealed class DirectoryImportTests
{
    private const string Csv = "name,office,role,user id\n李四,人事科,责任人,\n王芳,,整改办,wangfang\n张三,办公室,责任人,\n";

    [Fact]
    public async Task The_same_list_twice_changes_nothing_and_gives_no_second_code()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));

        var first = await Bodies.EnterAsync(app, Csv);
        var hashes = (await Bodies.OfficialsAsync(app)).ConvertAll(o => (o.Id, o.CodeHash));
        var again = await Bodies.EnterAsync(app, Csv);

        Assert.Equal((3, 0, 0), (first.Added, first.Changed, first.Unchanged));
        Assert.Equal(["李四", "张三"], first.Invitations.Select(i => i.Name));
        Assert.Equal((0, 0, 3, 0), (again.Added, again.Changed, again.Unchanged, again.Invitations.Length));
        Assert.Equal(hashes, (await Bodies.OfficialsAsync(app)).ConvertAll(o => (o.Id, o.CodeHash)));
        Assert.All(await Bodies.OfficialsAsync(app), o => Assert.Equal(Bodies.Sample, o.Organisation));
    }

    [Fact]
    public async Task Who_moved_is_changed_and_whoever_shares_a_name_is_somebody_else()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await Bodies.EnterAsync(app, Csv);
        var li = (await Bodies.OfficialsAsync(app)).Single(o => o.Name == "李四").Id;

        var moved = await Bodies.EnterAsync(app, "name,office,role,user id\n李四,办公室,责任人,lisi\n");
        Assert.Equal((0, 1, 0, 0), (moved.Added, moved.Changed, moved.Unchanged, moved.Invitations.Length));
        var namesake = await Bodies.EnterAsync(app, "name,office,role,user id\n李四,办公室,责任人,lisi\n李四,办公室,责任人,lisi2\n李四,人事科,责任人,\n");
        Assert.Equal((2, 0, 1), (namesake.Added, namesake.Changed, namesake.Unchanged));
        Assert.Equal(3, (await Bodies.EnterAsync(app, "name,office,role,user id\n李四,办公室,责任人,lisi\n李四,办公室,责任人,lisi2\n李四,人事科,责任人,\n")).Unchanged);

        var all = (await Bodies.OfficialsAsync(app)).FindAll(o => o.Name == "李四");
        Assert.Equal(["lisi", "lisi2", null], all.OrderBy(o => o.UserId is null).ThenBy(o => o.UserId).Select(o => o.UserId));
        Assert.Equal("lisi", all.Single(o => o.Id == li).UserId);
    }

    [Theory]
    [InlineData("name,office,role,user id\n赵六,人事科,责任人,\n李四,人事科,责任人,wangfang\n", "user_taken", "3")]
    [InlineData("name,office,role,user id\n赵六,人事科,责任人,\n张三,办公室,责任人,\n", "namesake", "3")]
    public async Task A_list_that_cannot_be_taken_whole_leaves_nothing(string csv, string why, string where)
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await Bodies.EnterAsync(app, "name,office,role,user id\n王芳,,整改办,wangfang\n张三,办公室,责任人,z1\n张三,办公室,责任人,z2\n");

        Assert.Equal(new Refusal(RefusalCode.DirectoryInvalid, why, where), (await Bodies.TryAsync(app, csv)).Refusal);
        Assert.DoesNotContain(await Bodies.OfficialsAsync(app), o => o.Name == "赵六");
    }

    [Fact]
    public async Task The_organisation_is_the_ledgers_where_it_is_named_shortly_and_must_be_said_where_there_are_two()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await Bodies.MakeAsync(app, "某县图书馆党支部", "第一轮");

        Assert.Equal(new Refusal(RefusalCode.DirectoryInvalid, "organisation", "2"), (await Bodies.TryAsync(app, "name,role\n王芳,整改办\n")).Refusal);
        await Bodies.EnterAsync(app, "organisation,name,role\n云栖县水务局,王芳,整改办\n*,孙静,巡察办\n");
        await Bodies.EnterAsync(app, "name,role\n赵立,分管领导\n", "某县图书馆");

        Assert.Equal([("孙静", "*"), ("王芳", Bodies.Sample), ("赵立", "某县图书馆党支部")], (await Bodies.OfficialsAsync(app)).OrderBy(o => o.Name, StringComparer.Ordinal).Select(o => (o.Name, o.Organisation)));
    }

    [Fact]
    public async Task Rounds_stay_where_the_list_has_no_column_for_them()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await Bodies.EnterAsync(app, "name,role,rounds\n孙静,巡察办,第七轮、第八轮\n");
        Assert.Equal(1, (await Bodies.EnterAsync(app, "name,role\n孙静,巡察办\n")).Unchanged);
        Assert.Equal("第七轮\n第八轮", (await Bodies.OfficialsAsync(app)).Single().Rounds);
        Assert.Equal(1, (await Bodies.EnterAsync(app, "name,role,rounds\n孙静,巡察办,\n")).Changed);
        Assert.Null((await Bodies.OfficialsAsync(app)).Single().Rounds);
    }
}
