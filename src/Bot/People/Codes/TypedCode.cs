using System.Text.RegularExpressions;

namespace RectifyBot.Bot.People.Codes;

/// <summary>A message that is an invitation code: bare, or after 绑定, 我的邀请码是, "bind", "my code is".</summary>
/// <param name="Code">The code; null where what stands in its place can be none.</param>
/// <param name="Beside">The words around it, which tell the writer's language; a code has none.</param>
internal sealed partial record TypedCode(string? Code, string Beside)
{
    private const int Longest = 60;

    /// <summary>The code in a message, or null where the message is about something else.</summary>
    public static TypedCode? Read(string text)
    {
        var said = text.Length > Longest ? string.Empty : InvitationCode.Folded(text).Trim(' ', '。', '.', '!', ',', '，');
        if (InvitationCode.Normal(said) is { } bare && Bare().IsMatch(said))
        {
            return new TypedCode(bare, string.Empty);
        }

        // With the words before it, what is nearly a code is answered too: somebody mistyped.
        return Announced().Match(said) is { Success: true } match && match.Groups["code"].ValueSpan.IndexOfAnyInRange('0', '9') >= 0
            ? new TypedCode(InvitationCode.Normal(match.Groups["code"].Value), match.Groups["words"].Value)
            : null;
    }

    [GeneratedRegex("^[A-Z0-9]{5}[- ]?[A-Z0-9]{5}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(
        "^(?<words>(?:请|帮我|麻烦|PLEASE )*(?:绑定|激活|绑定账号|(?:这是)?我?的?(?:绑定码|邀请码|激活码)|BIND(?: ME| MY ACCOUNT)?(?: WITH| TO)?|(?:MY |THE )?(?:INVITATION |INVITE )?CODE)) *(?:是|为|IS)? *:? *(?<code>[A-Z0-9]{2,8}[- ]?[A-Z0-9]{2,8})$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Announced();
}
