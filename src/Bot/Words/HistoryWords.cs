using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Words;

/// <summary>Rows of the history as sentences.</summary>
internal static class HistoryWords
{
    private const int WordsShown = 120;
    private const int HashShown = 12;

    /// <param name="zone">An instant as the clocks of the organisation show it.</param>
    /// <param name="removed">Its words were removed by order.</param>
    /// <param name="isGroup">Others read along: names of files, which may name people, are left out.</param>
    public static string Line(Phrases words, RecordRow row, Func<DateTimeOffset, DateTimeOffset> zone, bool isGroup, bool removed = false)
    {
        var at = zone(new DateTimeOffset(DateTime.SpecifyKind(row.At, DateTimeKind.Utc))).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var name = words.PersonName(row.By);
        var who = row.Office is { } office && office != name ? name + words.Open + office + words.Close : name;
        var channel = row.Channel is null && row.By == Actor.Operator.Name ? string.Empty : " · " + words.ChannelName(row.Channel);
        var file = row.Kind is "evidence_added" && (isGroup || row.Words.Length == 0);
        return $"#{row.Sequence} {at} {who}{channel} · {row.Problem}.{row.Measure} {What(words, row)}"
            + (removed ? words.Put("Do_Gone") : IsSaid(row.Kind) && !file && row.Words.Length > 0 ? words.Quoted(Texts.Short(row.Words, WordsShown)) : string.Empty)
            + (row.WithdrawnBy is { } by ? words.HistoryWithdrawn(by) : string.Empty);
    }

    private static string What(Phrases words, RecordRow row)
    {
        var parts = (row.Detail ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return row.Kind switch
        {
            "progress_reported" => Report(words, row),
            "standing_moved" => words.Find($"HistoryMove_{At(parts, 0)}") + (parts.Length > 1 ? words.HistoryGrade(words.Find($"HistoryGrade_{parts[1]}")) : string.Empty),
            "evidence_withdrawn" => words.HistoryEvidenceWithdrawn(Texts.Short(At(parts, 0), HashShown)),
            "report_withdrawn" => words.HistoryReportWithdrawn(At(parts, 0)),
            "report_countersigned" => At(parts, 0) == "agreed" ? words.HistoryAgreed(At(parts, 1)) : words.HistoryDisagreed(At(parts, 1)),
            "extension_requested" => words.HistoryExtensionAsked(parts.Length > 1 ? parts[0] : words.Find("Deadline_None"), At(parts, ^1)),
            "extension_settled" => Fill(words, $"HistoryExtension_{At(parts, 0)}", parts.Length > 2 ? parts[1] : words.Find("Deadline_None"), At(parts, ^1)),
            "remark_made" => row.Detail == row.By ? words.Find("HistoryInstruction") : row.Detail is { } leader ? words.HistoryRemarkOf(leader) : words.HistoryRemark,
            "measures_assigned" => words.HistoryAssigned(row.Words, row.Detail is { } until && Deadline.TryParse(until, out var deadline) ? words.DeadlineName(deadline) : words.Find("Deadline_None")),
            "handed_over" => words.HistoryHandedOver(row.Detail ?? string.Empty, row.Words),
            "measures_disclosed" => words.HistoryDisclosed(words.Find($"HistoryDisclosure_{At(parts, 0)}")),
            "measure_split" => words.HistorySplit(At(parts, 0)),
            "measures_merged" => words.HistoryMerged(string.Join(words.Comma, parts)),
            "text_removed" => words.HistoryTextRemoved(At(parts, 0)),
            _ => words.Find($"History_{row.Kind}"),
        };
    }

    private static string Report(Phrases words, RecordRow row)
    {
        var state = row.LongTerm ? words.LongTerm : row.Progress is { } progress ? words.ProgressName(progress) : words.NoClaim;
        return (row.Detail is { } office ? words.HistoryReportedFor(office) : words.HistoryReported) + state + (row.Blocked ? words.Comma + words.FieldBlocked : string.Empty);
    }

    // Of the others the words are told already, or are the measure's own text.
    private static bool IsSaid(string kind) => kind is not ("measures_assigned" or "handed_over" or "measures_disclosed");

    private static string At(string[] parts, Index at) => at.GetOffset(parts.Length) is var place && place >= 0 && place < parts.Length ? parts[place] : string.Empty;

    private static string Fill(Phrases words, string name, params object[] values) => string.Format(CultureInfo.InvariantCulture, words.Find(name), values);
}
