using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>The oddities of real notices, one small notice each.</summary>
public class NoticeReaderTests
{
    private const string Head = "某镇党委关于十届县委第三轮巡察整改进展情况的通报\n2024年9月2日至10月31日，县委第一巡察组对某镇党委开展巡察，12月3日反馈意见。现将整改情况公布如下。\n";

    /// <summary>What stands under the preface, and the problems that are read: [aspect/group] title (status): measures.</summary>
    public static TheoryData<string, string[]> Bodies { get; } = new()
    {
        { "1.路灯不亮。\n完成情况：已完成\n整改情况：一是换灯泡；二是查线路。", ["[/] 路灯不亮 (Completed): 换灯泡 | 查线路"] },
        { "1.路灯不亮。\n整改情况：一是换灯泡。该问题长期坚持。", ["[/] 路灯不亮 (LongTerm): 换灯泡"] },
        { "1.路灯不亮（已完成）\n整改情况：换灯泡。", ["[/] 路灯不亮 (Completed): 换灯泡"] },
        { "1.路灯不亮\n整改情况：查线路，剩余3处年底前修好。", ["[/] 路灯不亮 (InProgress): 查线路，剩余3处年底前修好"] },
        { "1.路灯不亮\n整改情况：完成情况：正在整改\n一是换灯泡。", ["[/] 路灯不亮 (InProgress): 换灯泡"] },
        { "1.路灯不亮\n责任领导：张某\n整改时限：2025年3月\n整改措施：换灯泡。", ["[/] 路灯不亮 (): 换灯泡"] },
        { "（一）关于“路灯不亮”问题的整改\n整改落实情况：①换灯泡。②查线路。", ["[/] 路灯不亮 (): 换灯泡 | 查线路"] },
        { "(一)关于“路灯不亮”方面\n1.关于“巡查少”方面问题\n(1)针对“没有台账”问题\n整改进展情况:一是建账。", ["[路灯不亮/巡查少] 没有台账 (): 建账"] },
        { "一、民生方面\n（一）设施管护方面存在的问题\n问题1：路灯不亮\n整改情况：\n1、换灯泡。\n2、查线路。\n问题2：公厕脏\n整改情况：\n1、每日清扫。", ["[民生/设施管护] 路灯不亮 (): 换灯泡 | 查线路", "[民生/设施管护] 公厕脏 (): 每日清扫"] },
        { "反馈问题一：路灯不亮。\n整改情况：换灯泡；查线路；建台账。", ["[/] 路灯不亮 (): 换灯泡 | 查线路 | 建台账"] },
        { "一、针对“路灯不亮”问题\n整改情况：\n1.换灯泡。\n2.查线路。\n二、针对“公厕脏”问题\n整改情况：\n1.每日清扫。", ["[/] 路灯不亮 (): 换灯泡 | 查线路", "[/] 公厕脏 (): 每日清扫"] },
        { "针对“路灯不亮”问题\n整改情况：换灯泡。\n针对“公厕脏”问题\n整改情况：每日清扫。", ["[/] 路灯不亮 (): 换灯泡", "[/] 公厕脏 (): 每日清扫"] },
        { "1.关于路灯不亮，巡查不勤的问题\n（1）换灯泡30只。\n（2）查线路2公里。", ["[/] 路灯不亮，巡查不勤 (): 换灯泡30只 | 查线路2公里"] },
        { "1.关于路灯不亮的问题\n（1）换灯泡30只。\n（2）查线路2公里。", ["[/] 路灯不亮 (): 换灯泡30只 | 查线路2公里"] },
        { "1.关于路灯不亮的问题。已换灯泡，逐条查线。\n2.关于公厕脏的问题。每日清扫。", ["[/] 路灯不亮 (): 已换灯泡，逐条查线", "[/] 公厕脏 (): 每日清扫"] },
        { "（一）民生设施方面\n1.修好路灯。一是换灯泡。二是查线路。\n2.管好公厕。一是清扫。二是消毒。", ["[民生设施/] 修好路灯 (): 换灯泡 | 查线路", "[民生设施/] 管好公厕 (): 清扫 | 消毒"] },
        { "1.路灯不亮\n整改情况：换灯泡三十只。\n查线路两公里，\n建了台账。", ["[/] 路灯不亮 (): 换灯泡三十只 | 查线路两公里，建了台账"] },
        { "1.路灯不亮\n整改情况：换灯泡三十只。二是查线路。三是建台账。", ["[/] 路灯不亮 (): 换灯泡三十只 | 查线路 | 建台账"] },
        { "1.路灯不亮\n整改情况：二是查线路。三是建台账。", ["[/] 路灯不亮 (): 查线路 | 建台账"] },
        { "1.路灯不亮\n整改情况：一是把第一是质量、统一是标准写进守则。二是查线：一是查杆，二是查缆，三是查表。三是建台账。", ["[/] 路灯不亮 (): 把第一是质量、统一是标准写进守则 | 查线：一是查杆，二是查缆，三是查表 | 建台账"] },
        { "1.路灯不亮\n整改情况：一是查线，分三步：（1）查杆；（2）查缆。二是建台账。", ["[/] 路灯不亮 (): 查线，分三步：（1）查杆；（2）查缆 | 建台账"] },
        { "1.关于“‘三公’账册不全，‘老问题’没人管的问题”问题\n整改情况：补账。", ["[/] ‘三公’账册不全，‘老问题’没人管的问题 (): 补账"] },
        { "1.关于“甲路”“乙路”路灯不亮的问题\n整改情况：换灯泡。", ["[/] “甲路”“乙路”路灯不亮 (): 换灯泡"] },
        { "1.关于财务管理存在突出问题\n整改情况：补账。", ["[/] 财务管理存在突出问题 (): 补账"] },
        { "1. 路灯不亮\n【整改情况】换灯泡。\n2． 公厕脏\n【整改情况】清扫。", ["[/] 路灯不亮 (): 换灯泡", "[/] 公厕脏 (): 清扫"] },
        { "**1.路灯不亮**\n&nbsp;&nbsp;**整改情况：**换灯泡。\n<p>2.公厕脏</p>整改情况：清扫。", ["[/] 路灯不亮 (): 换灯泡", "[/] 公厕脏 (): 清扫"] },
        { "一、整改工作基本情况\n（一）加强领导。一是开会。二是部署。\n二、反馈问题整改情况\n1.路灯不亮\n整改情况：换灯泡。\n三、下一步打算\n（一）持续整改。一是抓长效。", ["[/] 路灯不亮 (): 换灯泡"] },
        { "1.路灯不亮\n整改情况：换灯泡。\n下一步，镇党委将一是抓长效，二是抓日常。\n欢迎监督。联系电话：000。", ["[/] 路灯不亮 (): 换灯泡"] },
        { "1.2023年账册不全\n整改情况：补账1.5万元。", ["[/] 2023年账册不全 (): 补账1.5万元"] },
        { "（一）落实民生实事方面\n1.路灯不亮\n整改情况：换灯泡。\n（二）管好账册方面\n1.账册不全\n整改情况：补账。", ["[落实民生实事/] 路灯不亮 (): 换灯泡", "[管好账册/] 账册不全 (): 补账"] },
        { "1.路灯不亮\n整改情况：一是换灯泡，按规矩，四是夜里不停，再查。二是查线路。三是建账。", ["[/] 路灯不亮 (): 换灯泡，按规矩，四是夜里不停，再查 | 查线路 | 建账"] },
        { "1.路灯不亮\n整改情况：一是换灯泡。二是查线路。已完成整改，长期坚持。", ["[/] 路灯不亮 (Completed): 换灯泡 | 查线路"] },
        { "1.路灯不亮\n整改情况：一是换灯泡。已完成整改。二是查线路。已完成整改。", ["[/] 路灯不亮 (): 换灯泡。已完成整改 | 查线路。已完成整改"] },
        { "1.路灯不亮\n整改情况：换灯泡。\n（完成时限：2025年3月 责任人：张某）", ["[/] 路灯不亮 (): 换灯泡"] },
        { "一、工作开展情况\n一是成立专班。二是逐项讨论。", [] },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_notice_is_read_in_whatever_shape_it_comes(string body, string[] expected)
    {
        var notice = NoticeReader.Read(Head + body);

        Assert.Equal(expected, notice.Problems.Select(p => $"[{p.Aspect}/{p.Group}] {p.Title} ({p.Status}): {string.Join(" | ", p.Measures)}"));
        Assert.True(notice.LooksLikeNotice);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Windows_line_ends_and_blank_lines_change_nothing(string body, string[] expected)
    {
        var notice = NoticeReader.Read((Head + body).Replace("。\n", "。\r\n\r\n", StringComparison.Ordinal));

        Assert.Equal(expected, notice.Problems.Select(p => $"[{p.Aspect}/{p.Group}] {p.Title} ({p.Status}): {string.Join(" | ", p.Measures)}"));
    }

    [Fact]
    public void A_notice_on_one_line_falls_apart_at_its_headings()
    {
        var notice = NoticeReader.Read(
            "某镇党委关于巡察整改情况的通报 2024年9月2日至10月31日，县委巡察组巡察某镇党委。 一、整改组织情况 一是开会。二是部署。 二、反馈问题整改情况 （一）关于“民生”方面 "
            + "1.关于“路灯不亮”问题 整改情况：一是换灯泡。二是查线：（1）查杆；（2）查缆。 2.关于“公厕脏”问题 整改情况：清扫。 三、下一步打算 一是抓长效。 某镇党委 2025年4月3日");

        Assert.Equal(["路灯不亮: 换灯泡 | 查线：（1）查杆；（2）查缆", "公厕脏: 清扫"], notice.Problems.Select(p => $"{p.Title}: {string.Join(" | ", p.Measures)}"));
        Assert.Equal(("某镇党委", new DateOnly(2025, 4, 3)), (notice.Organisation, notice.Published));
    }

    [Fact]
    public void Titles_are_listed_once_in_order_with_nested_marks_kept()
    {
        var notice = NoticeReader.Read(Head + "1.制度少\n整改情况：一是印发《路灯守则》《关于转发<账册“三清”办法>的通知》。二是修订《路灯守则》和《公厕〈清扫〉\n细则》。三是《未完");

        Assert.Equal(["路灯守则", "关于转发<账册“三清”办法>的通知", "公厕〈清扫〉细则"], notice.Documents.ToArray());
    }

    [Fact]
    public void A_text_with_nothing_in_it_gives_nothing()
    {
        var notice = NoticeReader.Read("");

        Assert.Equal((null, 0, false), (notice.Organisation, notice.Problems.Length, notice.LooksLikeNotice));
    }
}
