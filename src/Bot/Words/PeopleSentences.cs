using System.Globalization;
using RectifyBot.Bot.People;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Words;

/// <summary>What is said about who is who.</summary>
internal static class PeopleSentences
{
    /// <summary>A sentence of this topic by its name.</summary>
    public static string Of(Phrases words, string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words.Find("People_" + name), values);

    /// <summary>李四（研究室，责任人）.</summary>
    public static string Title(string name, string? office, Role role, Phrases words) =>
        name + words.Open + (office is null ? string.Empty : office + words.Comma) + words.RoleName(role) + words.Close;

    /// <summary>The same of somebody of the directory.</summary>
    public static string Title(OfficialRow official, Phrases words) => Title(official.Name, official.Office, official.Role, words);

    /// <summary>A code, for whom, until when and what to do with it.</summary>
    public static string Invited(Invitation invitation, Phrases words) => Of(words, "Invited", invitation.Name, invitation.Code, Until(invitation.Expires));

    /// <summary>The code as a line of a table.</summary>
    public static string CodeLine(Invitation invitation, Phrases words) =>
        Of(words, "CodeLine", invitation.Name, invitation.Office ?? "-", words.RoleName(invitation.Role), invitation.Code, Until(invitation.Expires));

    /// <summary>Somebody as a line of the list.</summary>
    /// <param name="zone">Turns an instant into the organisation's time.</param>
    public static string Line(Listed listed, Phrases words, Func<DateTimeOffset, DateTimeOffset> zone) => Title(listed.Official, words) + " " + listed switch
    {
        { Official.LeftAt: not null } => Of(words, "StateLeft"),
        { Bound: true } => Of(words, "StateBound"),
        { Invited: { } until } => Of(words, "StateInvited", Until(zone(new DateTimeOffset(until, TimeSpan.Zero)))),
        _ => Of(words, "StateNone"),
    };

    private static string Until(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
