using RectifyBot.Ledger;
using RectifyBot.Ledger.Questions;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>What somebody asked, as a question to the ledger.</summary>
internal static class Listing
{
    /// <param name="soon">How many days ahead count as due soon, the last included.</param>
    public static MeasureQuery Of(QueryReading query, Actor by, DateOnly today, int soon) => new(Kind(query.Kind), today)
    {
        Last = query.Until ?? today.AddDays(soon),
        Office = Office(query, by),
        Problems = query.Problems.IsDefault ? [] : query.Problems,
        Measure = query.Kind == QueryKind.Item ? query.Measure : null,
    };

    // An office's are those that it leads; somebody without an office asks for all.
    private static string? Office(QueryReading query, Actor by) => query.Scope switch
    {
        QueryScope.Mine => by.Office,
        QueryScope.Office => query.Office,
        _ => null,
    };

    private static MeasureKind Kind(QueryKind kind) => kind switch
    {
        QueryKind.Open => MeasureKind.Open,
        QueryKind.Overdue => MeasureKind.Overdue,
        QueryKind.DueSoon => MeasureKind.Due,
        QueryKind.Awaiting => MeasureKind.Awaiting,
        QueryKind.Closed => MeasureKind.Closed,
        QueryKind.Blocked => MeasureKind.Blocked,
        QueryKind.LongTerm => MeasureKind.LongTerm,
        QueryKind.LookBack => MeasureKind.LookBack,
        _ => MeasureKind.Any,
    };
}
