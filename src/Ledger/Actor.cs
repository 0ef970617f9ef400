using System.Text.Json.Serialization;

namespace RectifyBot.Ledger;

/// <summary>Who does something to the ledger, as it stands in the event.</summary>
/// <param name="Id">The directory's name for the person, or "command" for an operator at the machine.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Office">The person's office as the ledger names it, or null.</param>
public sealed record Actor(string Id, string Name, string? Office, Role Role)
{
    /// <summary>The messenger through which it was done (webchat, msteams, …); null for a command.</summary>
    public string? Channel { get; init; }

    /// <summary>The one ledger in which the person works; null for an operator, who works in all. It is no part of the event.</summary>
    [JsonIgnore]
    public string? Ledger { get; init; }

    /// <summary>An operator who runs a command on the machine itself; acts with the rectification office's rights.</summary>
    public static Actor Operator { get; } = new("command", "command", null, Role.Coordinator);

    /// <summary>Whether the measure is this person's to report on.</summary>
    public bool Owns(Measure measure) =>
        Office is not null && (measure.Office == Office || measure.Assisting.Contains(Office, StringComparer.Ordinal));

    /// <summary>Whether the person's office leads the measure: it answers for it, applies for close-out, asks for a later deadline.</summary>
    public bool Leads(Measure measure) => Office is not null && measure.Office == Office;
}
