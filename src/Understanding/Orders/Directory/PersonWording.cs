using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Orders.Directory;

/// <summary>Whether words can be somebody's name: a few Han characters or a few capitalised words, and nothing that names an office, an item or a pronoun.</summary>
internal static partial class PersonWording
{
    /// <summary>The person named, with the office where one stands before 的 or behind "of"; null where the words are no name.</summary>
    public static NamedPerson? Read(string words)
    {
        words = words.Trim().Trim('「', '」', '“', '”', '"');
        if (Titled().Match(words) is { Success: true } titled)
        {
            words = titled.Groups["name"].Value;
        }

        if (OfOffice().Match(words) is { Success: true } of)
        {
            return IsName(of.Groups["name"].Value) ? new NamedPerson(of.Groups["name"].Value, of.Groups["office"].Value.Trim()) : null;
        }

        return IsName(words) ? new NamedPerson(words, null) : null;
    }

    /// <summary>Whether the words are a name and nothing else.</summary>
    public static bool IsName(string words) => Name().IsMatch(words) && !NoName().IsMatch(words);

    [GeneratedRegex("^(?:[\\u3400-\\u9fff]{2,4}|[\\u3400-\\u9fff]{1,8}[·•‧][\\u3400-\\u9fff·•‧]{1,12}|[\\p{Lu}][\\p{L}'.-]*(?: [\\p{Lu}][\\p{L}'.-]*){0,3})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    // Offices end so; items and people who are not named are no names either.
    [GeneratedRegex(
        "(?:科|室|处|股|局|办|组|队|所|站|部|委|党委|中心|单位|部门|领导|同志|人员|大家|措施|问题|事项|工作|任务|材料|台账)$|^(?:[把将给对由请让我你您他她这该第].*|(?:全部|所有|其他|整改|巡察|新增).*|(?i:item|problem|measure|problems|measures|items|the|all|my|our|his|her|their|everything|it|me|us|them|him|she|he|they|progress|office|new)(?: .*)?$)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    [GeneratedRegex("^(?<office>[\\u3400-\\u9fff（）()]{2,20}?)的(?<name>[\\u3400-\\u9fff·•‧]{2,20})$|^(?<name>[\\p{Lu}][\\p{L}'. -]*?) (?:of|from|in) (?:the )?(?<office>[\\p{L}].{1,40})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OfOffice();

    [GeneratedRegex("^(?<name>.+?)(?:同志|(?<=[\\u3400-\\u9fff]{2})(?:科长|主任|处长|老师))$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Titled();
}
