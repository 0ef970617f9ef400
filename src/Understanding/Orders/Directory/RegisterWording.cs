using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>How somebody is entered: a name, an office and a role in this order, the role known by its name; an office may be missing where the role has none.</summary>
internal static partial class RegisterWording
{
    public static RegisterOrder? Read(string said) =>
        Opening().Match(said) is { Success: true } opening ? Of(Parts(said[opening.Length..])) : null;

    private static RegisterOrder? Of(string[] parts)
    {
        if (parts.Length < 2 || RoleOf(parts[^1]) is not { } role || !PersonWording.IsName(parts[0]))
        {
            return null;
        }

        // An English name may be written without commas: Li Si research office official does not say where it ends, so it is not read.
        var office = parts.Length == 2 ? null : string.Join(' ', parts[1..^1]).Trim();
        return parts.Length <= 3 && (office is null || OfficeName().IsMatch(office)) ? new RegisterOrder(parts[0], office, role) { Secretary = RoleWords.IsSecretary(As().Replace(parts[^1], string.Empty)) } : null;
    }

    private static Ledger.Role? RoleOf(string words) => RoleWords.Find(As().Replace(words, string.Empty));

    // Marks part; where there are none, blanks do.
    private static string[] Parts(string text)
    {
        var byMark = text.Split([',', '，', '、', '；', ';', '/', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return byMark.Length > 1 ? byMark : text.Split([' ', '\u3000', '\t'], StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("^(?:请|帮我|麻烦|please )*(?:(?:登记|新增|增加|添加|录入)(?:一?个?(?:新)?(?:人员|同志|用户|责任人))?[:： \\u3000]+|(?:登记|录入|新增人员|添加人员)(?:一下)?|(?:add|register|enter) (?:a |the )?(?:new )?(?:(?:person|official|user|colleague)[: ]+)?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Opening();

    [GeneratedRegex("^(?:担任|任|作为|是|为|as (?:an? |the )?|an? |the )", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex As();

    [GeneratedRegex("^[\\p{L}][\\p{L}\\p{N}（）() ·&'-]{1,40}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OfficeName();
}
