using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Words;

/// <summary>The sentences of orders that are carried out, by name; all begin with Do_. A test holds the names in the code against the resources.</summary>
internal static class CarriedSentences
{
    public static string Put(this Phrases words, string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words.Find(name), values);

    /// <summary>What kind of event it is, by the kind that stands in the register: remark_made is a remark.</summary>
    public static string EventName(this Phrases words, string kind) =>
        words.Find("Event_" + string.Concat(kind.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..])));

    /// <summary>公开, 不公开, 涉密.</summary>
    public static string DisclosureName(this Phrases words, Disclosure disclosure) => words.Find($"Do_Disclosure_{disclosure}");

    /// <summary>Until when, in words; 立行立改 with its last day.</summary>
    public static string DeadlineSaid(this Phrases words, Deadline? deadline) => deadline switch
    {
        null => words.Find("Deadline_None"),
        { IsLongTerm: true } => words.LongTerm,
        { IsAtOnce: true, Day: { } day } => words.Put("Do_AtOnceBy", Day(day)),
        { Day: { } day } => Day(day),
        _ => words.Find("Deadline_AtOnce"),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
