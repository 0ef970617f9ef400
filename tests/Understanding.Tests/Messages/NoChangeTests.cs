using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>The empty report: a record without change, of the item named or of all that the sender's office has open.</summary>
public sealed class NoChangeTests
{
    [Theory]
    [InlineData("3-2本月无进展")]
    [InlineData("3-2本月没有新进展")]
    [InlineData("本月3-2暂无进展")]
    [InlineData("3-2 9月份没啥进展")]
    [InlineData("3-2无变化")]
    [InlineData("3-2进展：无")]
    [InlineData("3-2情况与上月一致")]
    [InlineData("第3项第2条：目前没有任何进展")]
    [InlineData("no progress this month on 3.2")]
    [InlineData("3.2: no change since last month")]
    [InlineData("no new progress was made on 3.2 this month")]
    [InlineData("nothing new on 3.2")]
    public void A_named_item_has_a_record_without_change(string text)
    {
        var reading = Bodies.Read(text, "防汛办");
        var record = Assert.Single(reading.Records);

        Assert.Equal((Intent.Report, 3, 2), (reading.Intent, record.Problem, record.Measure));
        Assert.True(record is { Claim: null, NoChange: true, Blocked: null, Due: null, Occurred.IsEmpty: true, Quantities.IsEmpty: true, Documents.IsEmpty: true });
        Assert.False(reading.NoChange);
    }

    [Theory]
    [InlineData("3-2本月无进展，被供货卡住了", "卡住")]
    [InlineData("3-2资金还没到账，没有进展", "资金还没到账")]
    [InlineData("no progress on 3.2, still waiting for the supplier", "waiting for")]
    public void What_holds_it_up_is_kept(string text, string words)
    {
        var record = Assert.Single(Bodies.Read(text, "防汛办").Records);

        Assert.Equal((null, true, words), (record.Claim, record.NoChange, record.Blocked!.Value.In(text)));
    }

    [Theory]
    [InlineData("3-2没有新进展，上周三买了水泵5台", Claim.InProgress)]
    [InlineData("3-2本月无新进展，水泵已完成采购，已办结", Claim.Completed)]
    [InlineData("3-2无实质性进展，已上报局党组研究", Claim.InProgress)]
    [InlineData("3-1没啥进展，下周二跟城管联合演练", Claim.NotStarted)]
    [InlineData("3-2目前没有进展，还没启动", Claim.NotStarted)]
    public void A_fact_beside_it_counts(string text, Claim claim)
    {
        var record = Assert.Single(Bodies.Read(text, "防汛办").Records);

        Assert.Equal((claim, false), (record.Claim?.Value, record.NoChange));
    }

    [Theory]
    [InlineData("本月无进展", false)]
    [InlineData("本周没有新进展", false)]
    [InlineData("我们科这个月暂无进展", false)]
    [InlineData("防汛办本月无进展，请知悉", false)]
    [InlineData("各项措施本月均无变化", false)]
    [InlineData("no progress this month", false)]
    [InlineData("Nothing new this week", false)]
    [InlineData("本月无进展，资金还没到账", true)]
    public void With_no_item_it_speaks_of_all_that_the_office_has(string text, bool held)
    {
        var reading = Bodies.Read(text, "防汛办");

        Assert.Equal((Intent.Report, true, held), (reading.Intent, reading.NoChange, reading.HeldUp is not null));
        Assert.Empty(reading.Records);
        Assert.Null(reading.Doubt);
    }

    [Theory]
    [InlineData("3-2有没有进展", Intent.Query)]
    [InlineData("哪些科室本月无进展", Intent.Query)]
    [InlineData("3-2有无进展？", Intent.Query)]
    [InlineData("催一下没有进展的科室", Intent.Other)]
    [InlineData("3-2约谈了2家长期无进展的单位", Intent.Report)]
    public void What_asks_or_names_others_is_none(string text, Intent intent)
    {
        var reading = Bodies.Read(text, "防汛办", Role.Coordinator);

        Assert.Equal((intent, false), (reading.Intent, reading.NoChange));
        Assert.DoesNotContain(reading.Records, r => r.NoChange);
    }

    [Fact]
    public void Another_office_is_not_spoken_for() => Assert.False(Bodies.Read("供水科本月无进展", "防汛办").NoChange);
}
