using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Problems;

/// <summary>Cuts off what stands behind the last problem without a heading: the outlook, thanks, addresses for complaints.</summary>
internal static class Closing
{
    private static readonly string[] Words =
    [
        "下一步", "下步", "今后", "接下来", "下一阶段", "欢迎", "热忱欢迎", "特此", "联系电话", "联系方式", "监督电话", "举报电话", "电子邮箱", "电子邮件", "邮政信箱",
        "通信地址", "通讯地址", "邮寄地址", "公示期", "公开期限", "集中整改以来", "以上", "附件",
    ];

    /// <summary>The paragraphs before the closing one.</summary>
    public static IEnumerable<BodyLine> CutOff(IEnumerable<BodyLine> body) => body.TakeWhile(line => !IsClosing(line));

    /// <summary>Whether a paragraph begins like one that closes a notice.</summary>
    public static bool Opens(string text) => Array.Exists(Words, word => text.StartsWith(word, StringComparison.Ordinal));

    private static bool IsClosing(BodyLine line) => line is { Label: null, Item.Length: 0 } && Opens(line.Text);
}
