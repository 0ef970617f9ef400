using System.Collections.Immutable;
using RectifyBot.Bot.Files.Word;

namespace RectifyBot.Bot.Tests.Files.Word;

/// <summary>Papers of a body that does not exist.</summary>
internal static class Papers
{
    private const string Sentence = "对照台账逐项清点苗木、车库和机井共138处，其中“一户一档”尚缺26份，限2025年10月31日前由牵头科室补齐并报整改办核验，逾期的按《台账管理办法》处理。";

    public static readonly DateTimeOffset Made = new(2025, 10, 9, 8, 30, 0, TimeSpan.Zero);

    /// <summary>One of each part, over several pages.</summary>
    public static OfficialDocument Whole { get; } = new(
        ["中共青石县苗圃管理处总支部委员会", "关于", "十三届县委第七轮巡察", "整改进展情况的通报"], "青石县苗圃管理处", Made,
        [
            new AddresseeBlock("各乡镇党委，县直各部门"),
            ParagraphBlock.Of(Sentence + Sentence),
            HeadingBlock.Numbered(1, 1, "整改工作总体情况"),
            ParagraphBlock.Of(string.Concat(Enumerable.Repeat(Sentence, 4))),
            new TableBlock(
                [new("编号", 2), new("措施", 8), new("责任科室", 3), new("时限", 4), new("进展", 3)],
                [.. Enumerable.Range(1, 45).Select(n => ImmutableArray.Create($"{n}.1", $"第{n}项措施：清点机井并逐一登记", "养护科", $"2025-10-{1 + (n % 30):00}", "进行中"))]),
            HeadingBlock.Numbered(1, 2, "巡察反馈问题整改进展情况"),
            HeadingBlock.Numbered(2, 1, "关于“管护责任落实”方面"),
            HeadingBlock.Numbered(3, 1, "关于“底数不清，台账和实物两张皮，长期无人核对，致使补植计划年年落空”方面问题"),
            HeadingBlock.Numbered(4, 1, "针对“机井无人看护”问题"),
            new ParagraphBlock([new("整改进展情况："), new("一是", true), new(Sentence), new("二是", true), new(Sentence)]),
            new AttachmentBlock(["整改事项清单", "一份名称很长的附件，长到一行放不下而必须回行，回行时应当与上一行名称的首字对齐"]),
            new SignatureBlock("青石县苗圃管理处", new DateOnly(2025, 10, 9)),
            new ContactBlock(["联系电话：0000-0000000", "电子邮箱：paper@example.invalid"]),
        ]);

    /// <summary>One with these parts only.</summary>
    public static OfficialDocument With(params Block[] blocks) => new(["关于清点苗木的通报"], "苗圃", Made, [.. blocks]);
}
