using RectifyBot.Ledger;

namespace RectifyBot.Scheduler;

/// <summary>What a reminder needs to know of a measure.</summary>
/// <param name="Due">The last day of its deadline; null for none.</param>
/// <param name="Heard">The day of its last report; of the ledger's beginning before the first one.</param>
/// <param name="Office">The leading one.</param>
public sealed record Watched(
    string Rectification, string Organisation, MeasureNumber Number, MeasureClass Class, DateOnly? Due, DateOnly Heard, Standing Standing, string? Office, string? Official, string? Leader)
{
    /// <summary>Standing is not closed.</summary>
    public bool IsOpen => Standing != Standing.Closed;

    /// <summary>The deadline before <paramref name="today"/>; what is kept up for good is never late.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && Class != MeasureClass.LongTerm && Due < today;
}

/// <summary>Who is told: the recipients' names, as the host knows people.</summary>
public interface IAudiences
{
    /// <summary>The recipients, each once. Somebody whom nobody knows has a name too: that they could not be told is known then.</summary>
    IReadOnlyList<string> Of(Watched measure, Audience audience);
}

/// <summary>What makes a nudge the one that it is. No two of one key are ever planned.</summary>
/// <param name="Day">The working day on which the rung was reached.</param>
public readonly record struct NudgeKey(string Rectification, MeasureNumber Measure, string Rung, string Recipient, DateOnly Day);

/// <summary>A nudge as the policy finds it.</summary>
public readonly record struct DueNudge(NudgeKey Key, Light Light);
