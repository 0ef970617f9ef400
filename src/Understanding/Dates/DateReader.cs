using RectifyBot.Ledger;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Dates;

/// <summary>Reads the dates of a text on their own, where no finer reading of its clauses is at hand.</summary>
/// <param name="addWorkingDays">The calendar that counts 工作日; that of China's mainland where none is given.</param>
public sealed class DateReader(WorkingDays? addWorkingDays = null)
{
    private static readonly string[] Past = ["已", "了", "过", "印发", "召开", "held", "was", "were", "did", "done", "sent", "started", "finished"];
    private static readonly string[] Future = ["拟", "计划", "将", "打算", "准备", "预计", "争取", "力争", "will", "plan", "going to", "expect", "target"];

    private readonly WorkingDays workingDays = addWorkingDays ?? WorkingCalendar.China.AddWorkingDays;

    /// <summary>All dates of the text that exist, with their places in it as written.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="today">The day to count from, in the organisation's zone.</param>
    public IReadOnlyList<(Span Span, DateReading Reading)> Read(string text, DateOnly today)
    {
        var normal = NormalText.Of(text);
        var found = new List<(Span, DateReading)>();
        foreach (var mention in DateFinder.Find(normal))
        {
            if (mention.Resolve(today, TenseAround(normal.Value, mention), workingDays) is { } reading)
            {
                found.Add((normal.ToOriginal(mention.Start, mention.End), reading));
            }
        }

        return found;
    }

    private static Tense TenseAround(string text, DateMention mention)
    {
        var clause = ClauseAround(text, mention);
        return mention.Use.HasFlag(DateUse.Deadline) || Any(clause, Future) ? Tense.Future : Any(clause, Past) ? Tense.Past : Tense.Unknown;
    }

    private static string ClauseAround(string text, DateMention mention)
    {
        const string Breaks = ",。;!?\n";
        var start = mention.Start;
        while (start > 0 && mention.Start - start < 40 && !Breaks.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        var end = mention.End;
        while (end < text.Length && end - mention.End < 40 && !Breaks.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return text[start..end];
    }

    private static bool Any(string clause, string[] words) => Array.Exists(words, w => clause.Contains(w, StringComparison.Ordinal));
}
