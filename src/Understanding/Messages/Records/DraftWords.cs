using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>Objects of 完成 that are a step and not the measure: 完成起草, 完成征求意见.</summary>
internal static class DraftWords
{
    private static readonly string[] Steps =
    [
        "起草", "初稿", "草案", "草稿", "征求意见", "摸底", "前期", "调研", "招标", "选址", "设计", "方案", "立项", "申报", "报批", "论证", "询价", "比选",
        "第一", "首批", "初步", "阶段", "部分", "一半", "大半", "大部分", "绝大部分", "过半", "近半", "多半", "大约", "约", "近",
    ];

    public static bool StartIn(ReadOnlySpan<char> behind) => behind.StartsWithAny(Steps);
}
