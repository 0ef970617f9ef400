using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person remark on measures (批示)? A leader, and the rectification office: its own notes, or a leader's words that it writes down.</summary>
public static class Remark
{
    /// <summary>The longest remark, in characters.</summary>
    public const int Longest = 2000;

    /// <summary>The event to record, or the rule that says no.</summary>
    /// <param name="leader">Whose words they are, where somebody else writes them down; null for the writer's own.</param>
    public static Outcome<EventBody?> Decide(Rectification ledger, Actor by, ImmutableArray<MeasureNumber> measures, string? text, string? leader)
    {
        if (by.Role is not (Role.Coordinator or Role.Leader))
        {
            return new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());
        }

        if (measures.IsDefaultOrEmpty || string.IsNullOrWhiteSpace(text) || text.Length > Longest)
        {
            return new Refusal(RefusalCode.NothingToRecord);
        }

        var unknown = measures.Where(m => ledger.Find(m) is null).Select(m => (MeasureNumber?)m).FirstOrDefault();
        return unknown is { } number
            ? new Refusal(RefusalCode.MeasureNotFound, About: number.ToString())
            : new RemarkMade([.. measures.Distinct().Order()], text.Trim(), by.Role == Role.Leader ? null : leader);
    }
}
