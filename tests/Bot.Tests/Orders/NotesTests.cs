using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Orders;

/// <summary>Whom an order concerns hears of it, with the event that it tells of.</summary>
public sealed class NotesTests : IAsyncLifetime
{
    private ChatApp app = null!;

    public async Task InitializeAsync()
    {
        app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await app.SayAsync("c", "我是整改办");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task An_assignment_tells_who_receives_who_loses_and_who_assists()
    {
        await ConfirmAsync("c", "把9-2交给财务审计科，人事科配合，10月底前完成");

        var notes = await NotesAsync(3);
        Assert.Equal(["人事科", "规划建设科", "财务审计科"], notes.Select(n => n.Office).Order(StringComparer.Ordinal));
        Assert.Equal("由您科室牵头：9.2（财务审计科，时限 2026-10-31）。第 3 号。", Of(notes, "财务审计科").Chinese);
        Assert.Equal("Your office leads now: 9.2 (财务审计科, due 2026-10-31). No. 3.", Of(notes, "财务审计科").English);
        Assert.StartsWith("改由别的科室牵头：9.2", Of(notes, "规划建设科").Chinese, StringComparison.Ordinal);
        Assert.StartsWith("请您科室配合：9.2", Of(notes, "人事科").Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_reaches_the_leading_and_the_assisting_offices_with_its_words()
    {
        await app.SayAsync("l", "我是分管领导");
        await app.SayAsync("l", "给2-1批示：月底前必须见效");

        var notes = await NotesAsync(3);
        Assert.Equal(["水资源科", "河湖管理科", "规划建设科"], notes.Select(n => n.Office).Order(StringComparer.Ordinal));
        Assert.All(notes, n => Assert.Equal("分管领导对 2.1 批示：「月底前必须见效」第 3 号。", n.Chinese));
    }

    [Fact]
    public async Task Of_a_secret_measure_only_that_there_is_a_remark()
    {
        await app.SayAsync("c", "12-2标为涉密");
        await app.SayAsync("l", "我是分管领导");
        await app.SayAsync("l", "给12-2批示：行动时间改到周五");

        var note = Assert.Single(await NotesAsync(4));
        Assert.Contains("内容涉密", note.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("周五", note.Chinese + note.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_delegates_report_asks_the_office_and_its_answer_reaches_the_delegate()
    {
        await ConfirmAsync("c", "允许秦越山替水资源科报进展");
        var delegated = await NotesAsync(3);
        var person = Assert.Single(delegated, n => n.Person is not null).Person!;
        Assert.Equal("规划建设科", Person.Parse(person)!.Office);

        await app.SayAsync("d", "我是规划建设科");
        await ConfirmAsync("d", "替水资源科报：3-2已完成");
        var asked = Assert.Single(await NotesAsync(4));
        Assert.Equal(("水资源科", person), (asked.Office, asked.Except));
        Assert.Contains("3.2代报属实", asked.Chinese, StringComparison.Ordinal);

        // What the note says to say is understood.
        await app.SayAsync("o", "我是水资源科");
        await ConfirmAsync("o", "3.2代报属实");
        Assert.Equal(person, Assert.Single(await NotesAsync(5)).Person);
        Assert.Null((await app.LedgersAsync())[0].Find(new MeasureNumber(3, 2))!.Countersign);
    }

    [Fact]
    public async Task What_the_english_note_says_to_say_is_understood()
    {
        await ConfirmAsync("c", "允许秦越山替水资源科报进展");
        await app.SayAsync("d", "我是规划建设科");
        await ConfirmAsync("d", "替水资源科报：3-2已完成");
        await app.SayAsync("o", "我是水资源科");
        Assert.Contains("is not so", (await app.SayAsync("o", "3.2 is not countersigned"))[0].Shown, StringComparison.Ordinal);
        Assert.Contains("is so", (await app.SayAsync("o", "3.2 is countersigned"))[0].Shown, StringComparison.Ordinal);
    }

    private static NoteRow Of(IEnumerable<NoteRow> notes, string office) => notes.Single(n => n.Office == office);

    private async Task ConfirmAsync(string user, string text)
    {
        var card = (await app.SayAsync(user, text))[0];
        Assert.True(card.Button("确认登记") is not null, card.Shown);
        await app.PressAsync(user, card.Button("确认登记")!);
    }

    private async Task<List<NoteRow>> NotesAsync(int sequence)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        return await db.Set<NoteRow>().AsNoTracking().Where(n => n.Sequence == sequence).ToListAsync();
    }
}
