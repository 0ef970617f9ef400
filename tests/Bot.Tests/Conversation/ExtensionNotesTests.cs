using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Conversation;

/// <summary>Who is told at once of a later deadline, in the transaction of its event.</summary>
public class ExtensionNotesTests
{
    [Fact]
    public async Task Those_who_decide_are_told_of_the_wish_and_the_office_of_the_answer_with_both_dates()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await app.SayAsync("lin", "我是河湖管理科");
        await app.SayAsync("lin", "12-2要延期到5月底，因为拆除招标没排上");
        await app.SayAsync("lin", "确认");
        await app.SayAsync("wang", "我是整改办");
        await app.SayAsync("wang", "同意12-2延期");
        await app.SayAsync("wang", "确认");

        var notes = await NotesAsync(app);

        Assert.Equal([(Role.Coordinator, 3), (Role.Leader, 3)], notes.FindAll(n => n.Role is not null).Select(n => (n.Role!.Value, n.Sequence!.Value)).Order());
        Assert.Contains("河湖管理科申请 12.2 延期：2026-04-23 → 2026-05-31，理由：拆除招标没排上", notes.Find(n => n.Role == Role.Leader)!.Chinese, StringComparison.Ordinal);
        var answer = Assert.Single(notes.FindAll(n => n.Role is null));
        Assert.Equal(("河湖管理科", 4), (answer.Office, answer.Sequence));
        Assert.Equal("The extension of 12.2 was granted: the deadline moves from 2026-04-23 to 2026-05-31.", answer.English);
    }

    private static async Task<List<NoteRow>> NotesAsync(ChatApp app)
    {
        await using var db = await app.Services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync();
        return await db.Set<NoteRow>().AsNoTracking().OrderBy(n => n.Sequence).ToListAsync();
    }
}
