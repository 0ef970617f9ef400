using RectifyBot.Tests;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>What inspectors hand over before anything is put right: problems, and no measures.</summary>
public class FeedbackReaderTests
{
    private const string News = "12月3日，县委第一巡察组向某镇党委反馈巡察情况。\n2024年9月2日至10月31日，县委第一巡察组对某镇党委开展了巡察。\n";

    private const string Formal = "关于巡察某镇党委的反馈意见\n2024年9月2日至10月31日，县委第一巡察组对某镇党委开展了巡察。\n一、基本情况\n（一）取得的成绩。一是修路。二是植树。\n二、发现的主要问题\n";

    private const string Advice = "\n三、意见建议\n（一）抓好路灯。\n1.换灯泡。\n2.报整改方案。";

    /// <summary>A feedback, and what was found: [aspect/group] title.</summary>
    public static TheoryData<string, string[]> Texts { get; } = new()
    {
        { News + "巡察发现了一些问题，主要是：路灯管护不力，巡查不勤；公厕清扫有差距；账册混乱等。组长提出三点意见建议：一要修灯；二要扫地。", ["[/] 路灯管护不力，巡查不勤", "[/] 公厕清扫有差距", "[/] 账册混乱"] },
        { News + "近年来，某镇成绩明显，但还存在一些问题：一是路灯管护不力。二是公厕清扫不勤。同时，收到一些线索。\n会议要求，一是修灯，二是扫地。", ["[/] 路灯管护不力", "[/] 公厕清扫不勤"] },
        { News + "巡察发现的主要问题：\n一是路灯管护不力。\n二是公厕清扫不勤。\n提出三点要求：\n一是修灯。", ["[/] 路灯管护不力", "[/] 公厕清扫不勤"] },
        { News + "但巡察也发现，某镇还存在路灯、桥灯管护不到位、公厕清扫有待加强等问题。", ["[/] 路灯、桥灯管护不到位", "[/] 公厕清扫有待加强"] },
        { News + "但巡察也发现了一些问题，有的村存在路灯管护不到位、公厕清扫不勤等问题。", ["[/] 路灯管护不到位", "[/] 公厕清扫不勤"] },
        { News + "巡察发现和群众反映了一些问题，主要是：在民生方面。有的路灯不亮；有的公厕不净。在账册方面。有的补记不及时。", ["[民生/] 有的路灯不亮", "[民生/] 有的公厕不净", "[账册/] 有的补记不及时"] },
        { Formal + "（一）民生方面\n1.路灯管护不力。2023年有十盏不亮，其中三盏半年无人修。\n2.公厕清扫不勤。一是没有台账。二是没有专人。\n（二）账册方面\n1.补记不及时。" + Advice, ["[民生/] 路灯管护不力", "[民生/] 公厕清扫不勤", "[账册/] 补记不及时"] },
        { Formal + "（一）民生方面。一是路灯管护不力，十盏不亮。二是公厕清扫不勤。\n（二）账册方面。一是补记不及时。" + Advice, ["[民生/] 路灯管护不力，十盏不亮", "[民生/] 公厕清扫不勤", "[账册/] 补记不及时"] },
        { Formal + "（一）民生实事推进不力\n1.设施管护不到位\n（1）路灯不亮。东街十盏。\n（2）公厕不净。" + Advice, ["[民生实事推进不力/设施管护不到位] 路灯不亮", "[民生实事推进不力/设施管护不到位] 公厕不净"] },
        { "某镇党委：\n根据安排，县委第一巡察组巡察了某镇党委，并向某镇党委反馈意见。现将巡察情况反馈如下：\n存在的问题：\n1.路灯不亮。\n2.公厕不净。\n意见建议：\n1.修灯。", ["[/] 路灯不亮", "[/] 公厕不净"] },
        { News + "组长指出，近年来成绩明显，在安全方面没有出事。\n巡察组指出，在民生方面，路灯管护不力，桥灯常年不亮；在账册方面，补记不及时，有人白条抵账。同时收到一些线索，已移交。", ["[民生/] 路灯管护不力，桥灯常年不亮", "[账册/] 补记不及时，有人白条抵账"] },
        { News + "对照新的要求，还存在以下几个方面的问题：\n1. 民生方面：路灯管护不力；公厕不净。\n2. 账册方面：补记不及时。\n针对存在的问题，组长要求：\n1. 要修灯。", ["[民生/] 路灯管护不力", "[民生/] 公厕不净", "[账册/] 补记不及时"] },
        { News + "组长指出，巡察发现仍存在一些不足。\n（一）路灯管护不力。\n一是巡查不勤。三个月无人去。\n二是灯泡备得不够。\n（二）公厕清扫不勤。\n一是没有专人，缺两人。\n组长建议：一是修灯。", ["[路灯管护不力/] 巡查不勤", "[路灯管护不力/] 灯泡备得不够", "[公厕清扫不勤/] 没有专人，缺两人"] },
        { News + "一、在民生方面\n路灯管护不力，巡查不勤；公厕不净。\n二、在账册方面\n补记不及时。\n反馈会上，负责人提出要求：要修灯。", ["[民生/] 路灯管护不力，巡查不勤", "[民生/] 公厕不净", "[账册/] 补记不及时"] },
        { News + "反馈意见指出一些问题：\n民生方面，路灯管护不力，巡查不勤；\n账册方面，补记不及时；\n组长强调，一是修灯，二是扫地。", ["[民生/] 路灯管护不力，巡查不勤", "[账册/] 补记不及时"] },
        { News + "巡察组反馈意见指出的问题：\n（一）在民生方面。路灯管护不力，十盏不亮。公厕清扫不勤。\n（二）在账册方面。补记不及时，2023年缺两本。", ["[民生/] 路灯管护不力，十盏不亮", "[民生/] 公厕清扫不勤", "[账册/] 补记不及时，2023年缺两本"] },
        { Formal + "（一）民生方面\n路灯管护不力。2023年有十盏不亮，其中三盏半年无人修。\n公厕清扫不勤。没有台账。\n（二）账册方面\n补记不及时。" + Advice, ["[民生/] 路灯管护不力", "[民生/] 公厕清扫不勤", "[账册/] 补记不及时"] },
        { "县委巡察组对某镇党委巡察情况的反馈意见\n2024年9月2日至10月31日，县委巡察组对某镇党委开展了巡察。现将发现的主要问题和整改建议反馈如下。\n一、发现的主要问题\n一是路灯管护不力。主要表现为：十盏不亮。\n二是公厕清扫不勤，主要表现为：没有专人。\n二、整改建议\n一是修灯。", ["[/] 路灯管护不力", "[/] 公厕清扫不勤"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_feedback_has_problems_and_no_measures(string text, string[] expected)
    {
        var feedback = NoticeReader.Read(text);

        Assert.Equal(expected, feedback.Problems.Select(p => $"[{p.Aspect}/{p.Group}] {p.Title}"));
        Assert.All(feedback.Problems, problem => Assert.Empty(problem.Measures));
        Assert.Equal((true, true, "某镇党委"), (feedback.IsFeedback, feedback.LooksLikeNotice, feedback.Organisation));
    }

    [Theory]
    [InlineData("某镇党委关于巡察整改情况的通报\n12月3日，县委第一巡察组向某镇党委反馈意见。现将整改情况公布如下。\n1.路灯不亮\n换灯泡。")]
    [InlineData("12月3日，县委第一巡察组向某镇党委反馈意见，指出一些问题，主要是：路灯不亮；公厕不净。\n1.路灯不亮\n整改情况：换灯泡。")]
    [InlineData("县委第一巡察组向某镇党委反馈巡察情况，某镇党委表示照单全收。")]
    [InlineData("反馈会上，大家发现一些问题，主要是：路灯不亮；公厕不净。")]
    [InlineData("第一条 巡察组应当向被巡察党组织反馈情况。\n第二条 反馈的主要问题：一是不严；二是不实。\n第三条 巡察办督办。")]
    public void Other_texts_are_no_feedback(string text) => Assert.False(NoticeReader.Read(text).IsFeedback);

    [SkippableFact]
    public void No_regulation_and_no_notice_beside_the_repository_is_a_feedback()
    {
        Skip.If(Repository.Shared is null, "The texts beside the repository are not here: none was read.");
        foreach (var file in Directory.EnumerateFiles(Repository.Shared, "*.txt", SearchOption.AllDirectories))
        {
            var read = NoticeReader.Read(File.ReadAllText(file));
            Assert.False(read.IsFeedback, file);
            Assert.True(!read.LooksLikeNotice || !file.Contains("regulations", StringComparison.Ordinal), file);
        }
    }
}
