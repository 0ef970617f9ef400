using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Words;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Secrecy;

/// <summary>Stands before the inbox: what may not be kept goes on as an empty activity with a mark, by which its sender is told.</summary>
internal sealed class SecrecyGuard(ActivityExamination examination, FileExamination files) : IActivityScreen
{
    /// <inheritdoc/>
    public Activity Screen(Activity activity, IReadOnlyList<SentFile> sent)
    {
        RefusedMark.Remove(activity);
        return examination.Find(activity) is { } said ? Refused(activity, said)
            : sent.Select(files.Find).FirstOrDefault(kind => kind is not null) is { } held ? Refused(activity, held)
            : activity;
    }

    private static Activity Refused(Activity activity, SecrecyKind kind)
    {
        var empty = EmptyActivity.Of(activity);
        new RefusedMark(kind, LanguageOf(activity)).PutOn(empty);
        return empty;
    }

    // Decided while there are words to tell by. The X of an identity card is no English.
    private static Language LanguageOf(Activity activity)
    {
        var text = Markup.Without(activity.Text ?? string.Empty);
        if (text.Count(char.IsLetter) > 1)
        {
            return Scripts.LanguageOf(text, activity.Locale);
        }

        var pressed = Pressed.Read(activity.Value) ?? Pressed.Read(AdaptiveCardInvokes.Read(activity.Value)?.Action?.Data);
        return Languages.OfTag(pressed?.Text("language") ?? activity.Locale);
    }
}
