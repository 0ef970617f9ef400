using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>The third part of the notice, where something is still to be done: how much, until when, and what is kept up for good.</summary>
internal sealed class NextSteps
{
    // More single days than this are told by the month.
    private const int MostDays = 6;

    private readonly ExportRequest request;
    private readonly Counting counting;
    private readonly List<Measure> open;
    private readonly List<Measure> lasting;

    /// <param name="request">The paper.</param>
    /// <param name="published">What may be told.</param>
    public NextSteps(ExportRequest request, Published published)
    {
        this.request = request;
        counting = new Counting(request.Trail);
        open = [.. published.Measures.Where(m => m.IsOpen && m.Progress != Progress.Completed && !m.IsLongTerm)];
        lasting = [.. published.Measures.Where(m => m.IsOpen && m.IsLongTerm)];
    }

    /// <summary>The sentences; none where nothing is left to do.</summary>
    public IEnumerable<Sourced> Sentences()
    {
        if (open.Count > 0)
        {
            yield return counting.Of(PaperWords.Fill(lasting.Count > 0 ? "Next_OpenBesides" : "Next_Open", open.Count), open);
        }

        if (Deadlines().ToList() is { Count: > 0 } dated)
        {
            yield return counting.Of(PaperWords.Fill("Next_Deadlines", PaperWords.List(dated)), Ahead());
        }

        if (open.FindAll(m => m.Deadline is not { Day: not null }) is { Count: > 0 } undated)
        {
            yield return counting.Of(PaperWords.Fill("Next_Undated", undated.Count), undated);
        }

        if (open.FindAll(m => m.IsOverdue(request.Today)) is { Count: > 0 } late)
        {
            yield return counting.Of(PaperWords.Fill("Next_Late", late.Count), late);
        }

        if (lasting.Count > 0)
        {
            yield return counting.Of(PaperWords.Fill("Next_LongTerm", lasting.Count), lasting);
        }
    }

    private IEnumerable<Measure> Ahead() => open.Where(m => m.Deadline is { Day: { } day } && day >= request.Today);

    private IEnumerable<string> Deadlines()
    {
        var days = Ahead().GroupBy(m => m.Deadline!.Value.Day!.Value).OrderBy(g => g.Key).ToList();
        return days.Count <= MostDays
            ? days.Select(g => PaperWords.Fill("Next_ByDay", PaperWords.Day(g.Key), g.Count()))
            : days.GroupBy(g => (g.Key.Year, g.Key.Month)).Select(g => PaperWords.Fill("Next_ByMonth", g.Key.Year, g.Key.Month, g.Sum(day => day.Count())));
    }
}
