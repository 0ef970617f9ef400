using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person order that the texts of an event be removed? The rectification office, with its grounds; what was removed leaves its hash.</summary>
public static class RemoveText
{
    /// <summary>The event to record, or the rule that says no. Whether the event of that number has texts at all, the store sees when it removes them.</summary>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, int sequence, string? grounds)
    {
        if (by.Role != Role.Coordinator)
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());
        }

        if (sequence < 1 || sequence > ledger.Version)
        {
            return new Refusal(RefusalCode.NothingToRemove, About: $"{sequence}");
        }

        return string.IsNullOrWhiteSpace(grounds) ? new Refusal(RefusalCode.ReasonMissing, About: $"{sequence}") : new TextRemoved(sequence, grounds.Trim());
    }
}
