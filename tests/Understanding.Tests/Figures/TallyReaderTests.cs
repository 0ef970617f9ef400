using RectifyBot.Ledger;
using RectifyBot.Understanding.Figures;

namespace RectifyBot.Understanding.Tests.Figures;

/// <summary>Rules made, money recovered in 元, people held to account.</summary>
public class TallyReaderTests
{
    [Theory]
    [InlineData("新建制度5项，修订制度3项", 8)]
    [InlineData("建立健全各类规章制度12项，其中新建5项、修订7项", 12)]
    [InlineData("完善和新建制度41项", 41)]
    [InlineData("制定出台3项管理制度", 3)]
    [InlineData("先后修订5个管理办法", 5)]
    [InlineData("制定制度3项、修订2项", 5)]
    [InlineData("出台《食堂采购办法》《食堂验收办法》等4项制度", 4)]
    [InlineData("修订了《车辆管理办法》，9月印发", 1)]
    [InlineData("起草《值班制度》《印章规定》《档案守则》三项制度，经会议通过后于9月16日印发", 3)]
    [InlineData("修订《差旅费管理办法（试行）》", 1)]
    [InlineData("制定《甲办法》，随后修订《甲办法》", 1)]
    [InlineData("制定及修改完善制度12项", 12)]
    [InlineData("建立完善规章制度768个", 768)]
    [InlineData("明确了38项制度的执行日期", null)]
    [InlineData("修订38项制度的执行日期", null)]
    [InlineData("学习《干部任用条例》《考核办法》", null)]
    [InlineData("转发《省级实施办法》", null)]
    [InlineData("印发《关于调整分工的通知》", null)]
    [InlineData("印发《整改方案》《问题清单》", null)]
    [InlineData("起草了《值班制度》", null)]
    [InlineData("拟修订制度5项", null)]
    [InlineData("计划出台《采购管理办法》", null)]
    [InlineData("制定整改措施40项", null)]
    [InlineData("尚未建立制度3项", null)]
    [InlineData("建立健全各项规章制度", null)]
    [InlineData("检查制度执行情况3次", null)]
    public void Rules_are_counted_where_they_were_made_or_mended(string text, int? expected) => Assert.Equal(expected, TallyReader.Read(text).Rules);

    [Theory]
    [InlineData("追回违规发放资金1.2万元、清退补贴3000元", 15000)]
    [InlineData("追缴历史欠费18.6万元，已足额入库", 186000)]
    [InlineData("清退违规补贴1,200元", 1200)]
    [InlineData("清退66.57万元、追回146万元，挽回损失1369.5万元", 15820700)]
    [InlineData("违规资金2.5万元已全部追缴到位", 25000)]
    [InlineData("涉及的8000元补贴，已全部清退", 8000)]
    [InlineData("应追缴20万元，已追缴15万元", 150000)]
    [InlineData("应追缴20万元实际追缴15万元", 150000)]
    [InlineData("追回5万元，其中现金3万元、转账2万元", 50000)]
    [InlineData("追回5万元（其中现金3万元）", 50000)]
    [InlineData("清退违规补贴3.2万元，上缴财政3.2万元", 32000)]
    [InlineData("追回1万元、清退2万元，共追回3万元", 30000)]
    [InlineData("追缴违纪款5万元并上缴国库", 50000)]
    [InlineData("追回1万元。清退2万元", 30000)]
    [InlineData("督促3户退还补助900元，款项已到账", 900)]
    [InlineData("对12家单位开展检查，其中3家多报，追回3万元", 30000)]
    [InlineData("退缴违规资金0.02亿元", 2000000)]
    [InlineData("剩余2万元正在追缴", null)]
    [InlineData("还有3万元未追回", null)]
    [InlineData("拟追缴5万元", null)]
    [InlineData("将于年底前清退3万元", null)]
    [InlineData("要求责任人限期退还2万元", null)]
    [InlineData("争取年内追回剩余4万元", null)]
    [InlineData("追回了多少万元？", null)]
    [InlineData("投入资金460万元", null)]
    [InlineData("追回图书12册", null)]
    public void Money_counts_once_and_only_when_it_came_back(string text, int? yuan) => Assert.Equal(yuan, TallyReader.Read(text).Recovered);

    [Theory]
    [InlineData("问责3人，其中党纪处分1人", 3)]
    [InlineData("问责3人，党纪处分1人、诫勉2人", 3)]
    [InlineData("共问责5人（其中政务处分2人）", 5)]
    [InlineData("给予党纪处分2人、诫勉谈话3人次", 5)]
    [InlineData("给予3人党纪处分、5人批评教育", 3)]
    [InlineData("对3名责任人进行问责", 3)]
    [InlineData("立案审查2人，给予党纪政务处分2人，诫勉1人", 3)]
    [InlineData("2人受到党内警告处分", 2)]
    [InlineData("组织处理4人", 4)]
    [InlineData("追责问责8人次", 8)]
    [InlineData("对相关责任人严肃问责，共6人", 6)]
    [InlineData("问责2人。诫勉1人", 3)]
    [InlineData("党纪处分2人、诫勉3人，共问责5人", 5)]
    [InlineData("共查处12人，其中党纪处分7人", 7)]
    [InlineData("给予2名负责人留党察看、严重警告处分", 2)]
    [InlineData("批评教育5人、谈话提醒12人次", null)]
    [InlineData("约谈5家单位负责人5人", null)]
    [InlineData("对受处分人员12人开展回访", null)]
    [InlineData("立案3件", null)]
    [InlineData("拟问责3人", null)]
    [InlineData("下一步打算给予2人党纪处分", null)]
    [InlineData("未问责1人", null)]
    [InlineData("参加培训50人，通报处分决定", null)]
    [InlineData("50名常委参训", null)]
    public void People_are_counted_where_they_were_held_to_account(string text, int? expected) => Assert.Equal(expected, TallyReader.Read(text).HeldToAccount);

    [Fact]
    public void One_text_may_tell_all_three() =>
        Assert.Equal(new TallyClaim(2, 30_500m, 4), TallyReader.Read("1-2进展：修订制度2项，追回资金3.05万元，问责4人，均已落实"));

    [Fact]
    public void A_text_that_counts_nothing_tells_nothing() => Assert.Equal(TallyClaim.None, TallyReader.Read("加强学习，提高认识"));

    [Theory]
    [InlineData("累计追回资金5万元", true)]
    [InlineData("截至目前共计问责3人", true)]
    [InlineData("累计检查26次，追回资金3000元", false)]
    [InlineData("又追回资金3000元", false)]
    [InlineData("recovered funds", false)]
    public void A_figure_counted_from_the_beginning_is_told_as_a_total(string text, bool total) => Assert.Equal(total, TallyReader.Read(text).IsTotal);
}
