using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Channels.Ports;

/// <summary>Looks at what came in before anything of it is stored, so that what may not be kept never is.</summary>
public interface IActivityScreen
{
    /// <summary>The activity as it may be kept and worked; itself when nothing is wrong with it. Another one is empty of content, and the files are not to be kept either.</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="files">Files that came beside it, not stored yet.</param>
    Activity Screen(Activity activity, IReadOnlyList<SentFile> files);
}

/// <summary>A file that came in and is not stored yet.</summary>
/// <param name="Name">As the sender claims.</param>
/// <param name="ContentType">As the sender claims.</param>
/// <param name="Bytes">Whole, in memory.</param>
public sealed record SentFile(string Name, string ContentType, byte[] Bytes);

internal sealed class OpenScreen : IActivityScreen
{
    public Activity Screen(Activity activity, IReadOnlyList<SentFile> files) => activity;
}
