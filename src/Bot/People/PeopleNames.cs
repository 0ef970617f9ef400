using System.Text.RegularExpressions;

namespace RectifyBot.Bot.People;

/// <summary>Names of people as they are kept: lists pad short names with blanks so that columns line up (李　四).</summary>
internal static partial class PeopleNames
{
    /// <summary>The name without padding; null where nothing is left, or what is left is no line of text.</summary>
    public static string? Clean(string? name)
    {
        var clean = Padding().Replace(name?.Trim() ?? string.Empty, string.Empty);
        return clean.Length == 0 || clean.Any(char.IsControl) ? null : clean;
    }

    /// <summary>Whether both are one name.</summary>
    public static bool Same(string one, string other) => string.Equals(one, Clean(other), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("(?<=[\\u3400-\\u9fff])\\s+(?=[\\u3400-\\u9fff])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Padding();
}
