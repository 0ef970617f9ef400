using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.BotFramework.Http;

/// <summary>Believes what a tool on this computer says of itself, as Teams would have it or with an id of its own. Only where <see cref="LoopbackPolicy"/> keeps everybody else out.</summary>
internal sealed class LoopbackTenantUsers(ICallerPolicy policy) : ITenantUsers
{
    // In Teams from.id is the bot's own name for a user; the tenant's is the directory object.
    public string? IdOf(Activity activity) => (policy, activity.ChannelId) switch
    {
        (LoopbackPolicy, ChannelIds.Msteams) => Named(activity.From?.AadObjectId),
        (LoopbackPolicy, ChannelIds.Emulator) => Named(activity.From?.AadObjectId) ?? Named(activity.From?.Id),
        _ => null,
    };

    private static string? Named(string? id) => string.IsNullOrWhiteSpace(id) ? null : id;
}
