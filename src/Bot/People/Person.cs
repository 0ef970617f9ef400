using System.Text;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People;

/// <summary>Somebody, in one ledger: a role and, for officials, an office.</summary>
/// <param name="Rectification">The ledger in which the person works.</param>
/// <param name="Office">As the ledger names it; null for roles without one.</param>
public sealed record Person(string Rectification, Role Role, string? Office)
{
    /// <summary>Stable, and safe in an address: ledger, role and office.</summary>
    public string Id => string.Join('-', Rectification, Role.ToString().ToLowerInvariant(), Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Office ?? string.Empty)));

    /// <summary>The person of that id, or null where the text is none.</summary>
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
    public Actor ToActor() => new(Id, Office ?? Role.ToString().ToLowerInvariant(), Office, Role);
}
