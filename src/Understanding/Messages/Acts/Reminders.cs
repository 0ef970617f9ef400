using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>这周先别提醒我: reminders later, less often or not at all.</summary>
internal static class Reminders
{
    private const int Near = 24;

    public static bool IsSnooze(Message message)
    {
        var hits = message.Hits;
        return hits.Has(Word.Remind) && hits.Has(Word.Quieter) && !TellsWork(message) &&
            hits.Of(Word.Remind).Any(r => hits.Of(Word.Quieter).Any(q => q.Start - r.End < Near && r.Start - q.End < Near && (q.Start != r.Start || q.End != r.End) && !Ends(message.Text, Math.Min(q.End, r.End), Math.Max(q.Start, r.Start))));
    }

    private static bool Ends(string text, int from, int to) =>
        to > from && (text.AsSpan(from, to - from).ContainsAny("。?;\n") || text.AsSpan(from, to - from).Contains(". ", StringComparison.Ordinal));

    // 工作提醒印发了12份: reminders that an office sends out are its work.
    private static bool TellsWork(Message message) =>
        !message.Text.HasAny("别", "不要", "不用", "stop", "don't") && message.Has<QuantityToken>() && message.Clauses.Any(c => message.Moods[c].HasPerfective);
}
