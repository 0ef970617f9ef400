using RectifyBot.Bot.Conversation;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Learning;

/// <summary>How a message reached us and what was read of it, kept with its card until that is answered.</summary>
/// <param name="At">The time that relative days were resolved against, with the organisation's offset.</param>
/// <param name="Read">What was read of the message as it was written.</param>
/// <param name="Answered">What was read in the light of the answer to "which measure?"; null where nothing was asked.</param>
internal sealed record Heard(DateTimeOffset At, string? Office, Role Role, bool InGroup, GuideLabel Read, GuideLabel? Answered)
{
    /// <param name="reading">What the card was made of.</param>
    /// <param name="before">What was read before a question was answered, or null where none was asked.</param>
    public static Heard Of(Turn turn, Reading reading, Reading? before) => new(
        turn.Now, turn.Actor.Office, turn.Actor.Role, turn.IsGroup, GuideLabel.Of(before ?? reading), before is null ? null : GuideLabel.Of(reading));
}
