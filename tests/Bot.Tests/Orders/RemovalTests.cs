using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Tests.Orders;

/// <summary>What is removed by order is nowhere any more: not in a table, not in a free page of the file, not in the log of the database.</summary>
public sealed class RemovalTests : IAsyncLifetime
{
    private const string Name = "王小明线索人";
    private const string Words = "又联合执法1次，由" + Name + "提供，还在推进";
    private ChatApp app = null!;

    public async Task InitializeAsync() => app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_report_leaves_no_byte_of_its_words_and_the_chain_holds()
    {
        var office = await PageUser.StartAsync(app, "河湖管理科");
        await ReportAsync(office, "已登记，第 3 号", ("documents_0", "《" + Name + "笔录》"), ("due_0", "2026-04-01"));
        await office.SayAsync("第12项谁报过什么");
        await office.ShownAsync("#3 2026-03-16");
        await office.SayAsync("12-2 " + Words);
        await app.SayAsync("e", "我是河湖管理科");
        await app.SayAsync("e", Words);
        Assert.NotEmpty(Files(Name));

        var coordinator = await PageUser.StartAsync(app, "整改办");
        await coordinator.SayAsync("第12项谁报过什么");
        await coordinator.ShownAsync(Name);
        await RemoveAsync(coordinator, 3);

        Assert.Empty(Files(Name));
        Assert.Contains("（内容已按令删除）", await office.ShownAsync("已按令删除"), StringComparison.Ordinal);
        await VerifyAsync();
    }

    [Fact]
    public async Task A_remark_and_the_notes_that_carry_it_go_too()
    {
        var leader = await PageUser.StartAsync(app, "分管领导");
        await leader.SayAsync("给12-2批示：请" + Name + "到会说明");
        await leader.ShownAsync("已登记对 12.2 的批示");
        Assert.Contains((await NotesAsync()), n => n.Chinese.Contains(Name, StringComparison.Ordinal));

        await RemoveAsync(await PageUser.StartAsync(app, "整改办"), 3);

        Assert.Empty(Files(Name));
        Assert.Empty(await NotesAsync());
        await VerifyAsync();
    }

    [Fact]
    public async Task What_others_said_stays()
    {
        var office = await PageUser.StartAsync(app, "河湖管理科");
        await ReportAsync(office, "已登记，第 3 号");
        await office.SayAsync("12-3 巡河日志建好了，还在推进");
        await office.PressAsync("确认登记");
        await office.ShownAsync("已登记，第 4 号");

        await RemoveAsync(await PageUser.StartAsync(app, "整改办"), 3);

        Assert.NotEmpty(Files("巡河日志建好了"));
        await using var db = await DbAsync();
        Assert.Contains(await db.Set<RecordRow>().ToListAsync(), r => r.Words.Contains("巡河日志建好了", StringComparison.Ordinal));
        Assert.Contains("巡河日志建好了", await office.ShownAsync("已按令删除"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_waits_with_the_same_words_cannot_bring_them_back()
    {
        await app.SayAsync("a", "我是河湖管理科");
        await app.PressAsync("a", (await app.SayAsync("a", "12-2 " + Words))[0].Button("确认登记")!);
        var waiting = (await app.SayAsync("a", "12-2 " + Words))[0].Button("确认登记")!;
        var coordinator = await PageUser.StartAsync(app, "整改办");
        await RemoveAsync(coordinator, 3);

        Assert.Contains("没有登记", (await app.PressAsync("a", waiting))[0].Shown, StringComparison.Ordinal);
        Assert.Empty(Files(Name));
    }

    [Fact]
    public async Task A_file_goes_with_its_name_and_its_bytes()
    {
        var ledger = (await app.LedgersAsync())[0];
        var (sha256, uploads) = (new string('a', 64), Path.Combine(app.Folder, "uploads"));
        await File.WriteAllTextAsync(Path.Combine(uploads, sha256), Name);
        await app.Services.GetRequiredService<CommitQueue>().RunAsync(Durability.Full, async unit =>
        {
            unit.Db.Add(new UploadRow { Id = "u", Conversation = "c", Name = Name + ".txt", ContentType = "text/plain", Sha256 = sha256, Size = 1, At = DateTime.UnixEpoch });
            return await unit.Ledger.AppendAsync(ledger.Id, Actor.Operator, l => AddEvidence.Decide(l!, Actor.Operator, new(12, 2), new Evidence(sha256, Name + ".txt", "text/plain", 1, null)));
        });
        Assert.InRange(Files(Name).Count, 2, 3);

        await RemoveAsync(await PageUser.StartAsync(app, "整改办"), 3);

        Assert.Empty(Files(Name));
        Assert.Empty((await app.LedgersAsync())[0].Find(new(12, 2))!.Proof);
        await VerifyAsync();
    }

    [Theory]
    [InlineData("王某")]
    [InlineData("缺照片某")]
    public async Task Short_words_go_too(string remark)
    {
        var leader = await PageUser.StartAsync(app, "分管领导");
        await leader.SayAsync("给12-2批示：" + remark);
        await leader.ShownAsync("已登记对 12.2 的批示");
        await RemoveAsync(await PageUser.StartAsync(app, "整改办"), 3);
        Assert.Empty(Files(remark));
    }

    private static async Task ReportAsync(PageUser office, string receipt, params (string, string)[] typed)
    {
        await office.SayAsync("12-2 " + Words);
        await office.PressAsync("确认登记", typed);
        await office.ShownAsync(receipt);
    }

    private static async Task RemoveAsync(PageUser coordinator, int sequence)
    {
        await coordinator.SayAsync($"删除第{sequence}号登记的内容，原因：涉及个人信息");
        Assert.DoesNotContain(Name, (await coordinator.ShownAsync("请确认按令删除")).Split("请确认按令删除")[1], StringComparison.Ordinal);
        await coordinator.PressAsync("确认登记");
        await coordinator.ShownAsync("里的文字已经删除");
    }

    private async Task VerifyAsync()
    {
        await using var db = await DbAsync();
        var (id, _, _) = Assert.Single(await ChainVerifier.ListAsync(db));
        Assert.True((await ChainVerifier.VerifyAsync(db, id)).Ok);
    }

    private async Task<List<NoteRow>> NotesAsync()
    {
        await using var db = await DbAsync();
        return await db.Set<NoteRow>().AsNoTracking().ToListAsync();
    }

    private Task<SqliteAppDb> DbAsync() => app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();

    /// <summary>The files that hold the text, in any form in which it may lie there.</summary>
    private List<string> Files(string text)
    {
        byte[][] forms = [Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text), Encoding.ASCII.GetBytes(JsonSerializer.Serialize(text)[1..^1]), Encoding.ASCII.GetBytes(JsonSerializer.Serialize(text)[1..^1].ToLowerInvariant())];
        return [.. Directory.EnumerateFiles(app.Folder, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "sender.lock" && forms.Any(form => Bytes(path).AsSpan().IndexOf(form) >= 0))];
    }

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
