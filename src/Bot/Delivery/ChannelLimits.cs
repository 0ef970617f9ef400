using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Delivery;

/// <summary>What a limit counts.</summary>
internal enum LimitScope
{
    /// <summary>Everything that goes to one tenant (an organisation's messenger).</summary>
    Tenant,

    /// <summary>What goes into one conversation.</summary>
    Conversation,
}

/// <summary>So many messages in so long a time.</summary>
internal sealed record Limit(LimitScope Scope, int Count, TimeSpan Period);

/// <summary>The messengers' own limits. Most of them punish what is over: WeCom says nothing and loses it, DingTalk's robots are deaf for ten minutes.</summary>
internal static class ChannelLimits
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private static readonly Dictionary<string, Limit[]> All = new(StringComparer.Ordinal)
    {
        // learn.microsoft.com, "Optimize your bot with rate limiting": per app and tenant, and per conversation.
        ["msteams"] = [new(LimitScope.Tenant, 50, Second), new(LimitScope.Conversation, 1800, Hour)],

        // developer.work.weixin.qq.com, 90454: per member; per corporation ten thousand calls a minute.
        ["wecom"] = [new(LimitScope.Tenant, 10_000, Minute), new(LimitScope.Conversation, 30, Minute), new(LimitScope.Conversation, 1000, Hour)],

        // A robot of a group: twenty a minute, then silence for ten.
        ["dingtalk"] = [new(LimitScope.Conversation, 20, Minute)],

        // open.larkoffice.com, frequency control: five a second, a hundred a minute.
        ["feishu"] = [new(LimitScope.Tenant, 5, Second), new(LimitScope.Tenant, 100, Minute)],

        // Our own page has no limit.
        [ChannelIds.Page] = [],
    };

    // What we do not know is treated as Teams is, which is the strictest of those behind the Bot Connector.
    private static readonly Limit[] Unknown = All["msteams"];

    /// <summary>The limits of a channel.</summary>
    public static IReadOnlyList<Limit> Of(string channel) => All.GetValueOrDefault(channel, Unknown);
}
