using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Notes;

/// <summary>Whom to tell; the one who caused it is never told of it.</summary>
internal sealed record NoteTo(string? Office, Role? Role, string? Person)
{
    public static NoteTo TheOffice(string office) => new(office, null, null);

    public static NoteTo Everybody(Role role) => new(null, role, null);

    public static NoteTo One(string person) => new(null, null, person);
}

/// <summary>Puts down what people are to be told, in the transaction of the event that it tells of. It is sent as soon as that is committed.</summary>
internal static class NoteDesk
{
    /// <param name="sequence">The event that it tells of; null for none.</param>
    /// <param name="text">What is said, in either language. Of a secret measure it says no more than its number and office.</param>
    public static void Add(Unit unit, string rectification, int? sequence, NoteTo to, Actor by, DateTimeOffset now, Func<Phrases, string> text)
    {
        unit.Tells = true;
        unit.Db.Add(new NoteRow
        {
            Id = Guid.NewGuid().ToString("N"),
            Rectification = rectification,
            Sequence = sequence,
            Office = to.Office,
            Role = to.Role,
            Person = to.Person,
            Except = by.Id,
            Chinese = text(Phrases.Of(Language.Chinese)),
            English = text(Phrases.Of(Language.English)),
            At = now.UtcDateTime,
        });
    }
}
