namespace RectifyBot.Bot.Channels.Ports;

/// <summary>The people whom a visitor of the demo page may be.</summary>
public interface IDemoDirectory
{
    ValueTask<IReadOnlyList<DemoPerson>> PeopleAsync(CancellationToken cancellationToken);
}

/// <summary>Somebody of the sample organisation.</summary>
/// <param name="Id">Unique, and stable over restarts.</param>
/// <param name="Name">As shown.</param>
/// <param name="Office">The office, or null where there is none (a leader, an inspector).</param>
/// <param name="Role">official, coordinator, leader or inspector.</param>
/// <param name="Organisation">The organisation's name.</param>
public sealed record DemoPerson(string Id, string Name, string? Office, string Role, string Organisation)
{
    /// <summary>The account under which this person's messages arrive. Direct Line reserves the prefix for ids that a token vouches for.</summary>
    public string UserId => "dl_" + Id;
}
