namespace RectifyBot.Bot.Conversation;

/// <summary>A typed answer to a card: 确认 or 取消.</summary>
internal static class Consent
{
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase)
    {
        "确认", "确定", "对", "对的", "是", "是的", "没错", "没问题", "好", "好的", "可以", "登记", "confirm", "confirmed", "yes", "ok", "okay", "correct",
    };

    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase)
    {
        "取消", "不对", "不是", "算了", "不要", "不登记", "作废", "cancel", "no", "discard", "drop it", "never mind",
    };

    /// <summary>confirm, drop, or null where it is neither.</summary>
    public static string? Read(string text)
    {
        var bare = text.Trim().TrimEnd('。', '.', '！', '!', '，', ',', '~', '～').Trim();
        return Yes.Contains(bare) ? Pressed.Confirm : No.Contains(bare) ? Pressed.Drop : null;
    }
}
