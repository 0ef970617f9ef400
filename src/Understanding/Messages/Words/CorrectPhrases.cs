namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Phrases by which something said before is taken back, each for its place in a message.</summary>
internal static class CorrectPhrases
{
    /// <summary>At the very beginning.</summary>
    public static readonly string[] Openings = ["更正", "订正", "修正", "correction", "correcting", "sorry, i meant", "撤回", "作废"];

    /// <summary>Begins like one, and tells work.</summary>
    public static readonly string[] NotOpenings = ["更正了", "修正了", "订正了", "撤回了", "作废了", "修正率"];

    /// <summary>At the end of a clause, or the whole of it.</summary>
    public static readonly string[] Void = ["作废", "作废吧", "撤回", "撤回吧", "撤了", "撤掉", "不算数", "不作数"];

    /// <summary>Of an application that is returned, only these take something back.</summary>
    public static readonly string[] TakesBack = ["作废", "撤回", "撤销", "收回", "withdraw", "cancel"];

    /// <summary>What was sent, beside a bare 作废.</summary>
    public static readonly string[] Sent = ["刚报", "刚才报", "报的", "发的", "填的"];

    /// <summary>Asks, at the beginning of a clause.</summary>
    public static readonly string[] Asks = ["请", "麻烦", "帮忙", "帮我"];

    /// <summary>To be put right, at its end.</summary>
    public static readonly string[] PutRight = ["更正", "订正", "更正一下", "改正", "纠正"];

    /// <summary>Before what the sender said: 收回我今早说的.</summary>
    public static readonly string[] TakesBackOwn = ["收回", "撤回", "作废", "撤销"];

    /// <summary>Behind my.</summary>
    public static readonly string[] OwnWords = [" message", " report", " entry"];
}
