namespace RectifyBot.Bot.Conversation;

/// <summary>"我是秘书科", "I am the coordinator".</summary>
internal static class Introductions
{
    private static readonly string[] Openings = ["我是", "我在", "本人是", "i am from the", "i am from", "i'm from the", "i'm from", "i am the", "i'm the", "i am", "i'm"];

    /// <summary>Whether the text says who somebody is, and nothing else.</summary>
    public static bool IsOne(string text) => text.Length <= 40 && Opening(text.Trim()) is not null && text.AsSpan().IndexOfAny("，,；;？?") < 0;

    /// <summary>The name in an introduction; a bare text is its own name.</summary>
    public static string NameIn(string text)
    {
        var bare = text.Trim().TrimEnd('。', '.', '！', '!');
        return bare[(Opening(bare)?.Length ?? 0)..].Trim();
    }

    private static string? Opening(string text) => Array.Find(Openings, o => text.StartsWith(o, StringComparison.OrdinalIgnoreCase));
}
