using System.Text;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People;

/// <summary>Somebody, in one ledger: a role and, for officials, an office.</summary>
/// <param name="Rectification">The ledger in which the person works.</param>
/// <param name="Office">As the ledger names it; null for roles without one.</param>
public sealed record Person(string Rectification, Role Role, string? Office)
{
    internal const string OfficialPrefix = "o-";

    /// <summary>The directory's name for the person; null for somebody of the demo, who is no more than role and office.</summary>
    public string? Official { get; init; }

    /// <summary>The person's own name, where the directory has one.</summary>
    public string? Name { get; init; }

    /// <summary>How many ledgers the person may choose among.</summary>
    public int Readable { get; init; } = 1;

    /// <summary>Stable, and safe in an address: the directory's name, or ledger, role and office.</summary>
    public string Id => Official is { } official ? IdOf(official)
        : string.Join('-', Rectification, Role.ToString().ToLowerInvariant(), Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Office ?? string.Empty)));

    /// <summary>The id of somebody of the directory.</summary>
    public static string IdOf(string official) => OfficialPrefix + official;

    /// <summary>The directory's name in such an id, or null where it is another.</summary>
    public static string? OfficialIn(string id) => id.StartsWith(OfficialPrefix, StringComparison.Ordinal) ? id[OfficialPrefix.Length..] : null;

    /// <summary>The demo's person of that id, or null where the text is none.</summary>
    public static Person? Parse(string id)
    {
        var parts = id.Split('-');
        if (parts.Length != 3 || !Enum.TryParse<Role>(parts[1], ignoreCase: true, out var role) || !Enum.IsDefined(role))
        {
            return null;
        }

        try
        {
            var office = Encoding.UTF8.GetString(Convert.FromHexString(parts[2]));
            return new Person(parts[0], role, office.Length == 0 ? null : office);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>As the ledger records who did something.</summary>
    public Actor ToActor() => new(Id, Name ?? Office ?? Role.ToString().ToLowerInvariant(), Office, Role);
}
