using System.Text.Json;
using CsCheck;
using RectifyBot.Ledger;
using RectifyBot.Tests;
using RectifyBot.Understanding.Orders.Directory;

namespace RectifyBot.Understanding.Tests.Orders;

/// <summary>What a coordinator wants done to the directory. Written so that what it takes away from reports is nothing.</summary>
public class DirectoryOrderTests
{
    private static readonly string[] Pieces = ["张三", "的", "工作", "移交给", "李四", "登记 ", "，", "研究室", "邀请码", "invite ", "Li ", "'s ", "to ", "3"];

    [Theory]
    [InlineData("登记 李四，研究室，责任人", "李四", "研究室", Role.Official)]
    [InlineData("登记李四、研究室、责任人。", "李四", "研究室", Role.Official)]
    [InlineData("新增人员：李四 研究室 责任人", "李四", "研究室", Role.Official)]
    [InlineData("请登记：阿依古丽·买买提，民宗科，经办人", "阿依古丽·买买提", "民宗科", Role.Official)]
    [InlineData("添加 王芳，整改办", "王芳", null, Role.Coordinator)]
    [InlineData("登记：赵立，担任分管领导", "赵立", null, Role.Leader)]
    [InlineData("新增 孙静 巡察办", "孙静", null, Role.Inspector)]
    [InlineData("add Li Si, research office, official", "Li Si", "research office", Role.Official)]
    [InlineData("please register Anna O'Neil; finance & assets; official", "Anna O'Neil", "finance & assets", Role.Official)]
    [InlineData("Add Li Si, coordinator", "Li Si", null, Role.Coordinator)]
    public void Somebody_is_entered(string text, string name, string? office, Role role) =>
        Assert.Equal(new RegisterOrder(name, office, role), DirectoryOrder.Read(text));

    [Theory]
    [InlineData("给李四发邀请码", "李四", null)]
    [InlineData("请给研究室的李四重新发个邀请码", "李四", "研究室")]
    [InlineData("重发李四的邀请码", "李四", null)]
    [InlineData("给李四同志补发一个邀请码。", "李四", null)]
    [InlineData("邀请李四", "李四", null)]
    [InlineData("invite Li Si", "Li Si", null)]
    [InlineData("Please invite Li Si of the research office again", "Li Si", "research office")]
    [InlineData("a new code for Li Si", "Li Si", null)]
    [InlineData("send Li Si a new invitation code", "Li Si", null)]
    public void A_code_is_asked_for(string text, string name, string? office) =>
        Assert.Equal(new InviteOrder(new NamedPerson(name, office)), DirectoryOrder.Read(text));

    [Theory]
    [InlineData("人员名单")]
    [InlineData("看看人员名单")]
    [InlineData("通讯录里有哪些人？")]
    [InlineData("who is in the directory?")]
    [InlineData("Show me the directory")]
    public void The_list_is_asked_for(string text) => Assert.Equal(new PeopleOrder(), DirectoryOrder.Read(text));

    [Theory]
    [InlineData("张三调走了，他的事交给李四", "张三", null, "李四", null)]
    [InlineData("张三的工作移交给李四", "张三", null, "李四", null)]
    [InlineData("把张三手里的工作全部交给李四吧", "张三", null, "李四", null)]
    [InlineData("张三已经退休，由李四接手", "张三", null, "李四", null)]
    [InlineData("研究室的张三离职了，他的措施转给办公室的李四负责", "张三", "研究室", "李四", "办公室")]
    [InlineData("李四接替张三", "张三", null, "李四", null)]
    [InlineData("hand over Zhang San's items to Li Si", "Zhang San", null, "Li Si", null)]
    [InlineData("Please transfer all of Zhang San’s work to Li Si.", "Zhang San", null, "Li Si", null)]
    [InlineData("Zhang San has left, hand his items over to Li Si", "Zhang San", null, "Li Si", null)]
    [InlineData("Li Si takes over Zhang San's work", "Zhang San", null, "Li Si", null)]
    public void Items_are_handed_over(string text, string from, string? fromOffice, string to, string? toOffice) =>
        Assert.Equal(new HandoverOrder(new NamedPerson(from, fromOffice), new NamedPerson(to, toOffice)), DirectoryOrder.Read(text));

    [Theory]
    [InlineData("把第3项移交给水资源科")]
    [InlineData("水资源科的工作移交给办公室")]
    [InlineData("3-2的工作交给李四")]
    [InlineData("档案已移交给县档案馆")]
    [InlineData("问题线索移交给纪委")]
    [InlineData("我的工作移交给他")]
    [InlineData("他的事交给李四")]
    [InlineData("新增人员3名")]
    [InlineData("新增措施：一是登记造册")]
    [InlineData("登记了3份合同，已完成")]
    [InlineData("登记造册，明确责任人")]
    [InlineData("邀请专家授课2次")]
    [InlineData("给各科室发通知")]
    [InlineData("add measures for item 12: first drain is cleaned")]
    [InlineData("hand over item 3 to the finance office")]
    [InlineData("move item 3.2 to Li Si")]
    [InlineData("invite experts")]
    [InlineData("张三")]
    [InlineData("")]
    public void What_is_something_else_is_left_alone(string text) => Assert.Null(DirectoryOrder.Read(text));

    [Fact]
    public void No_labelled_message_of_the_sample_is_taken_for_one() =>
        Assert.All(File.ReadLines(Repository.Path("samples", "messages.jsonl")), line =>
            Assert.Null(DirectoryOrder.Read(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)));

    [Fact]
    public void Any_text_is_an_order_or_none() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Array[0, 14].Select(picked => string.Concat(picked.Select(i => Pieces[i])))).Sample(text =>
        {
            _ = SwitchOrder.Read(text);
            return DirectoryOrder.Read(text) is not HandoverOrder move || (move.From.Name.Length > 1 && move.To.Name.Length > 1);
        });

    [Theory]
    [InlineData("切换到第三轮巡察", "第三轮巡察", true)]
    [InlineData("switch to the water bureau.", "water bureau", true)]
    [InlineData("看某县水务局", "某县水务局", true)]
    [InlineData("看看县医院的台账", "县医院的台账", true)]
    [InlineData("看办公室", "办公室", false)]
    [InlineData("看第3项", "第3项", false)]
    public void A_ledger_is_chosen(string text, string named, bool plain) => Assert.Equal(new SwitchOrder(named, plain), SwitchOrder.Read(text));

    [Theory]
    [InlineData("转为长期坚持")]
    [InlineData("看了，没问题")]
    [InlineData("哪些还没销号")]
    public void What_chooses_no_ledger_is_left_alone(string text) => Assert.Null(SwitchOrder.Read(text));

    [Theory]
    [InlineData("第七轮", "十三届县委第七轮巡察", true)]
    [InlineData("第7轮巡察", "十三届县委第七轮巡察", true)]
    [InlineData("round 7", "十三届县委第七轮巡察", true)]
    [InlineData("the seventh round", "十三届县委第七轮巡察", false)]
    [InlineData("十三届县委第七轮", "十三届县委第七轮巡察", true)]
    [InlineData("一轮", "第十一轮巡察", false)]
    [InlineData("第一轮", "第十一轮巡察", false)]
    [InlineData("三届县委第七轮", "十三届县委第七轮巡察", false)]
    [InlineData("第十", "第十一轮巡察", false)]
    [InlineData("巡察", "第十一轮巡察", false)]
    [InlineData("", "第十一轮巡察", false)]
    public void A_round_is_named_by_its_number_whole(string said, string round, bool named) => Assert.Equal(named, LedgerNaming.NamesRound(said, round));

    [Theory]
    [InlineData("水务局", true)]
    [InlineData("云栖县水务局第七轮巡察", true)]
    [InlineData("水务局的第7轮台账", true)]
    [InlineData("the seventh round", true)]
    [InlineData("水务局第六轮", false)]
    [InlineData("水利局", false)]
    [InlineData("台账", false)]
    public void A_ledger_is_named_by_parts_of_its_names(string said, bool named) =>
        Assert.Equal(named, LedgerNaming.Names(said, "中共云栖县水务局党组", "十三届县委第七轮巡察"));
}
