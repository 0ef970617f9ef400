using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Channels.Ports;

/// <summary>Says which of the tenant's users sent an activity, for channels that prove it. Each channel registers its own; without one, its users are only known by a code.</summary>
public interface ITenantUsers
{
    /// <summary>The sender's id as the organisation's own messenger has it; null where this channel is another's, or does not vouch for it. Never a display name.</summary>
    string? IdOf(Activity activity);
}
