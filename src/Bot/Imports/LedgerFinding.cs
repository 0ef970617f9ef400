using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>Which ledger a notice speaks of. The feedback and the notices after it name body and round more or less fully (市政协机关党组, 中共某市政协机关党组).</summary>
internal static class LedgerFinding
{
    /// <summary>The ledgers that it may be; more than one where only a person can tell.</summary>
    public static List<RectificationRow> Candidates(IReadOnlyList<RectificationRow> held, Notice notice)
    {
        var same = held.Where(r => r.Organisation == notice.Organisation && r.Round == notice.Round).ToList();
        return same.Count > 0 ? same : [.. held.Where(r => MayBe(r, notice))];
    }

    // A name inside a longer one is the same body only where the feedback came on the same day: every county has its 公安局.
    private static bool MayBe(RectificationRow row, Notice notice)
    {
        var named = row.Organisation == notice.Organisation
            || (notice.Organisation is { } name && row.Feedback is { } day && day == notice.Feedback && Within(row.Organisation, name));
        return named && (row.Round is null || notice.Round is null || Within(row.Round, notice.Round));
    }

    private static bool Within(string one, string other) =>
        one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);
}
