using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;

namespace RectifyBot.Bot.Nudges;

/// <summary>A nudge that still holds, with its measure as it stands now.</summary>
/// <param name="DaysTo">Working days from a day to the deadline, negative behind it; null where there is none.</param>
internal sealed record Held(Watched Measure, string Rung, DateOnly Day, Light Light, Func<DateOnly, int?> DaysTo);

/// <summary>Planned nudges held against the ledger as it is when their message is written: what still holds, and what is dropped and why.</summary>
internal sealed record Review(IReadOnlyList<Held> Shown, IReadOnlyList<NudgeRow> News, IReadOnlyList<(NudgeRow Row, DropReason Why)> Dropped)
{
    public static Review Of(
        IReadOnlyList<NudgeRow> rows, IReadOnlyDictionary<(string Rectification, MeasureNumber Number), Watched> measures, IAudiences audiences, NudgePolicy policy, DateOnly today,
        IReadOnlySet<(string Rectification, MeasureNumber Number)> muted)
    {
        var shown = new List<(NudgeRow Row, Held Held)>();
        var (news, dropped) = (new List<NudgeRow>(), new List<(NudgeRow, DropReason)>());
        foreach (var row in rows)
        {
            var measure = measures.GetValueOrDefault((row.Rectification, row.Key.Measure));
            var why = WhyNot(row, measure, audiences, policy, today, muted);
            if (why != DropReason.None)
            {
                dropped.AddRange(row.State == NudgeState.Planned ? [(row, why)] : []);
                continue;
            }

            news.AddRange(row.State == NudgeState.Planned ? [row] : []);
            shown.Add((row, new Held(measure!, row.Rung, row.Day, row.Light, day => policy.DaysTo(measure!, day))));
        }

        // A measure is told of once, by its most urgent rung; that somebody ordered it is said in any case.
        var lines = shown.GroupBy(s => (s.Row.Rectification, s.Held.Measure.Number)).Select(g =>
            g.OrderByDescending(s => s.Row.Light).ThenByDescending(s => s.Row.Day).First().Held is var first && g.Any(s => s.Row.Rung == Rung.Chase) ? first with { Rung = Rung.Chase } : first);
        return new Review([.. lines], news, dropped);
    }

    /// <summary>Writes down what was sent and what was dropped.</summary>
    public async Task SettleAsync(Unit unit, string delivery)
    {
        foreach (var row in News)
        {
            await Of(unit.Db, row).ExecuteUpdateAsync(set => set.SetProperty(n => n.State, NudgeState.Sent).SetProperty(n => n.Delivery, delivery));
        }

        await SettleDroppedAsync(unit);
    }

    /// <summary>Writes down what was dropped; what holds goes on waiting.</summary>
    public async Task SettleDroppedAsync(Unit unit)
    {
        foreach (var (row, why) in Dropped)
        {
            await Of(unit.Db, row).ExecuteUpdateAsync(set => set.SetProperty(n => n.State, NudgeState.Dropped).SetProperty(n => n.Why, why));
        }
    }

    private static IQueryable<NudgeRow> Of(AppDb db, NudgeRow row) => db.Set<NudgeRow>().Where(n =>
        n.Rectification == row.Rectification && n.Problem == row.Problem && n.Measure == row.Measure && n.Rung == row.Rung && n.Recipient == row.Recipient && n.Day == row.Day && n.State == NudgeState.Planned);

    private static DropReason WhyNot(
        NudgeRow row, Watched? measure, IAudiences audiences, NudgePolicy policy, DateOnly today, IReadOnlySet<(string, MeasureNumber)> muted)
    {
        if (measure is not { IsOpen: true })
        {
            return DropReason.Closed;
        }

        if (Rung.Read(row.Rung) is not { } rung)
        {
            return audiences.Of(measure, Everybody).Contains(row.Recipient) ? DropReason.None : DropReason.Reassigned;
        }

        if (policy.StepsOf(measure, today).Where(s => s.Name == row.Rung && s.Day == row.Day).ToList() is not [var step])
        {
            return DropReason.Moved;
        }

        return !audiences.Of(measure, NudgePolicy.AudienceOf(measure, step.Rung)).Contains(row.Recipient) ? DropReason.Reassigned
            : rung.Kind != RungKind.Late && muted.Contains((row.Rectification, measure.Number)) ? DropReason.Muted : DropReason.None;
    }

    private const Audience Everybody = Audience.Official | Audience.Office | Audience.Leader | Audience.Secretary | Audience.Coordinator;
}
