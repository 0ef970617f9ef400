using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class ClaimTests
{
    public static TheoryData<string, Claim?> Claims => new()
    {
        { "3-1已完成", Claim.Completed },
        { "3-1己完成", Claim.Completed },
        { "3-1办结", Claim.Completed },
        { "3-1整改到位", Claim.Completed },
        { "3-1全部落实", Claim.Completed },
        { "3-1搞定了", Claim.Completed },
        { "3-1 done", Claim.Completed },
        { "3.1 has been completed", Claim.Completed },
        { "3-1已完成，后续持续巩固", Claim.Completed },
        { "3-1已完成并长期坚持", Claim.Completed },
        { "3-1已辦結", Claim.Completed },
        { "3-1没完成", Claim.InProgress },
        { "3-1还不算完成", Claim.InProgress },
        { "3-1先别算完成", Claim.InProgress },
        { "3-1别登记成完成", Claim.InProgress },
        { "3-1离销号还早", Claim.InProgress },
        { "3-1只完成了一部分", Claim.InProgress },
        { "3-1完成了70%", Claim.InProgress },
        { "3-1基本完成", Claim.InProgress },
        { "3-1预案9月10日印发", Claim.InProgress },
        { "3-1预案初稿完成了", Claim.InProgress },
        { "3-1还在修订", Claim.InProgress },
        { "3.1 is not finished", Claim.InProgress },
        { "3.1 still in progress", Claim.InProgress },
        { "3-1预案已完成，演练还没搞", Claim.InProgress },
        { "3-1预案送审中", Claim.InProgress },
        { "3-1正走签批", Claim.InProgress },
        { "3-1演练9月9日搞的，还需再运行一段时间，暂不报完成", Claim.InProgress },
        { "3-1这周是办不完了", Claim.InProgress },
        { "3-1全部落实，预案9月9日启用，没有再出现漏报", Claim.Completed },
        { "3-1早完了，请按完成登", Claim.Completed },
        { "3-1还没起步", Claim.NotStarted },
        { "3-1压根没动笔", Claim.NotStarted },
        { "3-1八字还没一撇", Claim.NotStarted },
        { "3-1没启动", Claim.NotStarted },
        { "3-1还没动", Claim.NotStarted },
        { "3-1尚未开展", Claim.NotStarted },
        { "3-1打算下周开演练", Claim.NotStarted },
        { "3-1拟10月中旬演练", Claim.NotStarted },
        { "3.1 has not started yet", Claim.NotStarted },
        { "For 3.1 we plan to hold the drill by Oct 20", Claim.NotStarted },
        { "3-1演练长期坚持", Claim.LongTerm },
        { "3-1纳入常态化，还在推进", Claim.LongTerm },
        { "3.1 is now standing practice", Claim.LongTerm },
        { "3-1原说8月17日前交齐的预案没按时交上，上周三才拿齐，这条完成", Claim.Completed },
        { "3-1这项长期做下去", Claim.LongTerm },
        { "We held the 3.1 drill and will keep doing this every quarter for good", Claim.LongTerm },
        { "3-1要是预案批下来就能完成", null },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Reads_what_is_claimed(string text, Claim? expected)
    {
        var reading = Bodies.Read(text);

        Assert.Equal(Intent.Report, reading.Intent);
        Assert.Equal(expected, Assert.Single(reading.Records).Claim?.Value);
    }

    [Theory]
    [InlineData("3-1演练搞了；4-2复核了3份。这两项都长期坚持", Claim.LongTerm)]
    [InlineData("防汛办这两条均已整改到位：\n3-1 预案修订了\n3-2 水泵买了5台", Claim.Completed)]
    public void What_is_said_of_all_is_told_of_each(string text, Claim claim) =>
        Assert.All(Bodies.Read(text).Records, r => Assert.Equal(claim, r.Claim?.Value));

    [Theory]
    [InlineData("3-1基本完成", true)]
    [InlineData("3-1 mostly done", true)]
    [InlineData("3-1还在做", false)]
    public void Keeps_the_finer_word_for_what_is_nearly_done(string text, bool basically) =>
        Assert.Equal(basically, Bodies.Read(text).Records[0].Basically);

    [Theory]
    [InlineData("3-2被供货卡住了", "卡住")]
    [InlineData("3-2资金还没到账，买不了", "资金还没到账")]
    [InlineData("3-2一直推不动", "推不动")]
    [InlineData("3-2口径定不下来", "定不下来")]
    [InlineData("3-2因上级批复未到无法推进", "批复未到")]
    [InlineData("3-2被这个绊住了", "绊住")]
    [InlineData("3-2图纸还没出", null)]
    [InlineData("3-2联动还停在纸面上", null)]
    [InlineData("3-2公务卡的单子在收", null)]
    [InlineData("3.2 is stuck", "stuck")]
    [InlineData("3.2 still waiting for the supplier", "waiting for")]
    [InlineData("3-2进展：已买水泵5台；存在困难：无", null)]
    [InlineData("3-2没有卡住，正常推进中", null)]
    [InlineData("3-2还没买", null)]
    public void Tells_what_holds_a_measure_up(string text, string? words) =>
        Assert.Equal(words, Bodies.Read(text).Records[0].Blocked?.In(text));
}
