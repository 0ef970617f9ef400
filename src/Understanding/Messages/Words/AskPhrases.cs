namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Phrases that tell what is asked about, looked for anywhere in a message.</summary>
internal static class AskPhrases
{
    /// <summary>What may or must be, not what is.</summary>
    public static readonly string[] Modal = ["能不能", "可不可以", "该不该", "要不要", "是否可以", "能否", "可否"];

    /// <summary>Asked of the bot itself.</summary>
    public static readonly string[] ToTheBot =
    [
        "跟你讲", "跟你说就", "跟你报就", "跟你说话", "和你说话", "怎么跟你", "你这边", "您这边", "你主要", "你管", "你负责", "你是谁", "你是干", "您能", "您会", "您可以",
        "您都会", "您都能", "你能", "你会", "你可以", "你这边能", "你都能", "你都会", "你还能", "你还会", "can you help", "you can",
    ];

    /// <summary>Of a rule, whatever else is said.</summary>
    public static readonly string[] OfRule =
        ["明文", "规定是多少", "规定多少", "提前几天", "下限", "上限", "限额", "the notice say", "the notice require", "regulation say", "regulations say", "rules say"];

    /// <summary>Of a rule where one is named, though a kind of listing is too.</summary>
    public static readonly string[] OfRuleNamed = ["能不能", "可不可以", "能否", "怎么讲", "怎么写"];

    /// <summary>Of how far something is.</summary>
    public static readonly string[] State = ["进展", "状态", "进度"];
}
