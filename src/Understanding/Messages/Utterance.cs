using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Messages;

/// <summary>One message, as it reached us, with what is known of its sender.</summary>
/// <param name="At">When it was sent, in the organisation's zone: relative dates resolve against its day.</param>
/// <param name="Office">The sender's office as the ledger names it, or null.</param>
/// <param name="Role">The sender's role.</param>
/// <param name="InGroup">Whether it was written in a group chat.</param>
/// <param name="Text">What was written, untouched.</param>
public sealed record Utterance(DateTimeOffset At, string? Office, Role Role, bool InGroup, string Text)
{
    /// <summary>The day on which it was sent.</summary>
    public DateOnly Today => DateOnly.FromDateTime(At.DateTime);
}
