using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Delivery;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Tests.Nudges;

/// <summary>Whom each audience means, by the directory.</summary>
public sealed class AudienceTests
{
    [Theory]
    [InlineData("张三", "办公室", "王副", Audience.Official, "o-zhang")]
    [InlineData("李 四", "办公室", "王副", Audience.Official, "o-li")]
    [InlineData(null, "办公室", "王副", Audience.Official, "o-li o-zhang")]
    [InlineData("赵六", "办公室", "王副", Audience.Official, "?body-000:Official:赵六")]
    [InlineData("张三", "办公室", "王副", Audience.Office, "o-li o-zhang")]
    [InlineData("张三", "研究室", "王副", Audience.Office, "?body-000:Office:研究室")]
    [InlineData(null, null, null, Audience.Official, "o-hao")]
    [InlineData("张三", "办公室", "王副", Audience.Leader, "o-wang")]
    [InlineData("张三", "办公室", null, Audience.Leader, "o-wang")]
    [InlineData("张三", "办公室", "钱副", Audience.Leader, "?body-000:Leader:钱副")]
    [InlineData("张三", "办公室", "王副", Audience.Secretary, "o-shu")]
    [InlineData("张三", "办公室", "王副", Audience.Coordinator, "o-hao")]
    [InlineData("张三", "办公室", "王副", Audience.Official | Audience.Office | Audience.Secretary, "o-li o-shu o-zhang")]
    public async Task They_are(string? official, string? office, string? leader, Audience audience, string expected)
    {
        using var folder = await ManyNudges.MakeAsync(1, "http://127.0.0.1:9/");
        await using var db = folder.Open();
        db.AddRange(Person("zhang", "张三", "办公室", Role.Official), Person("li", "李四", "办公室", Role.Official), Person("wang", "王副", null, Role.Leader), Person("shu", "舒书", null, Role.Leader, secretary: true),
            Person("hao", "郝协", null, Role.Coordinator), Person("gone", "张三", "办公室", Role.Official, left: true), Person("spy", "巡察", null, Role.Inspector));
        db.RemoveRange(db.Set<OfficialRow>().Where(o => o.Id == "p000x001"));
        db.RemoveRange(db.Set<RectifyBot.Bot.Notes.AddressRow>());
        await db.SaveChangesAsync();
        var audiences = await Audiences.ReadAsync(db);
        var measure = new Watched("body-000", "第0号单位", new MeasureNumber(1, 1), MeasureClass.Dated, new DateOnly(2026, 3, 19), new DateOnly(2026, 3, 16), Standing.None, office, official, leader);
        Assert.Equal(expected, string.Join(' ', audiences.Of(measure, audience).Order(StringComparer.Ordinal)));
    }

    private static OfficialRow Person(string id, string name, string? office, Role role, bool secretary = false, bool left = false) => new()
    {
        Id = id, Organisation = "第0号单位", Name = name, Office = office, Role = role, Secretary = secretary, LeftAt = left ? new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) : null,
    };
}
