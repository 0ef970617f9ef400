using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Channels.Ports;

/// <summary>Looks at what came in before anything of it is stored, so that what may not be kept never is.</summary>
public interface IActivityScreen
{
    /// <summary>The activity as it may be kept and worked; itself when nothing is wrong with it.</summary>
    Activity Screen(Activity activity);
}

internal sealed class OpenScreen : IActivityScreen
{
    public Activity Screen(Activity activity) => activity;
}
