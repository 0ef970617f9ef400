using System.Text;
using Microsoft.Extensions.Configuration;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Tests.Nudges;

/// <summary>Ladders and times of day as a body configures them.</summary>
public sealed class NudgeOptionsTests
{
    [Fact]
    public void What_nobody_configured_is_what_bodies_do()
    {
        var book = new NudgeOptions().ToBook();
        Assert.Equal(["due-20", "due-10", "due-3", "due-1", "due-0", "overdue-1", "overdue-6"], book.For("任何单位", MeasureClass.Dated).Rungs.Where(r => r.Kind != RungKind.Silent).Select(r => r.NameAt(r.Days)));
        Assert.Equal(Audience.Official | Audience.Leader, book.For("任何单位", MeasureClass.Dated).Rungs[1].To);
        Assert.Equal((Light.Red, Audience.Office | Audience.Secretary, 5), book.For("任何单位", MeasureClass.Dated).Rungs.Where(r => r.Days == 6).Select(r => (r.Light, r.To, r.Every!.Value)).Single());
        Assert.Empty(NudgeOptionsCheck.Of(new NudgeOptions(), "N"));
    }

    [Fact]
    public void One_organisation_overrides_one_class()
    {
        var options = Read("""
            {"RectifyBot":{"Nudges":{"SendAt":"09:10","Organisations":{"清源市水利局":{"Dated":[{"Left":5,"Light":"Yellow","To":"Official, Leader"},{"Late":1,"Every":3,"Light":"Red","To":"Office"}]}}}}}
            """);
        Assert.Empty(NudgeOptionsCheck.Of(options, "N"));
        var book = options.ToBook();
        Assert.Equal([new Rung(RungKind.Left, 5, Light.Yellow, Audience.Official | Audience.Leader), new Rung(RungKind.Late, 1, Light.Red, Audience.Office, 3)], book.For("清源市水利局", MeasureClass.Dated).Rungs.AsEnumerable());
        Assert.Equal(LadderBook.Default.Ladders[MeasureClass.AtOnce].Rungs, book.For("清源市水利局", MeasureClass.AtOnce).Rungs);
        Assert.Equal(LadderBook.Default.Ladders[MeasureClass.Dated].Rungs, book.For("别的单位", MeasureClass.Dated).Rungs);
    }

    [Theory]
    [InlineData("""{"SendAt":"8:40"}""", "N:SendAt: '8:40' is no time of day")]
    [InlineData("""{"SendAt":"08:30"}""", "is a full or half hour")]
    [InlineData("""{"SendAt":"07:10"}""", "must follow each other within one day")]
    [InlineData("""{"SpreadMinutes":121}""", "must lie between 0 and 120")]
    [InlineData("""{"SweepEvery":"00:00:05"}""", "must lie between 10 seconds and one hour")]
    [InlineData("""{"QuietFrom":"25:00"}""", "N:QuietFrom: '25:00' is no time of day")]
    [InlineData("""{"Ladders":{"Weekly":[{"Left":5}]}}""", "'Weekly' is no class of measures")]
    [InlineData("""{"Ladders":{"Dated":[{"Left":5,"Late":1}]}}""", "N:Ladders:Dated:0: name one of Left, Late and Silent")]
    [InlineData("""{"Ladders":{"Dated":[{"Left":5,"Light":"Purple"}]}}""", "('Purple')")]
    [InlineData("""{"Ladders":{"Dated":[{"Left":5,"To":"Everybody"}]}}""", "('Everybody')")]
    [InlineData("""{"Organisations":{"甲局":{"Dated":[{"Left":5},{"Left":5}]}}}""", "N:Organisations:甲局:Dated: 'due-5' stands there 2 times")]
    [InlineData("""{"Digests":{"WeeklyAt":"09:00"}}""", "N:Digests:WeeklyAt")]
    [InlineData("""{"Digests":{"OverdueOn":"Sunday"}}""", "must be a day from Monday to Friday")]
    public void What_cannot_be_is_said(string nudges, string said) =>
        Assert.Contains(NudgeOptionsCheck.Of(Read($$$"""{"RectifyBot":{"Nudges":{{{nudges}}}}}"""), "N"), failure => failure.Contains(said, StringComparison.Ordinal));

    private static NudgeOptions Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return new ConfigurationBuilder().AddJsonStream(stream).Build().GetSection(BotOptions.Section).Get<BotOptions>()!.Nudges;
    }
}
