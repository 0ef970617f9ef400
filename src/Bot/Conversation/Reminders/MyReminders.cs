using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;
using RectifyBot.Understanding.Orders.Reminders;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>Tells what comes when, why something came, and whom nothing reached.</summary>
internal sealed class MyReminders(NudgePolicy policy, Timetable timetable, OrganisationClock clock)
{
    private const int Most = 10;
    private const int DaysAhead = 120;
    private const int DaysBack = 7;

    /// <summary>我的提醒: the next rung of each measure, what was asked for again, what is muted, and how often they come.</summary>
    public async Task ListAsync(Turn turn)
    {
        var (person, ledger, words) = (turn.Actor.Id, turn.Ledger.Id, turn.Words);
        var audiences = await Audiences.ReadAsync(turn.Db, [turn.Ledger.Heading.Organisation], [ledger], turn.Cancelled);
        var next = new List<(DateOnly Day, string Line)>();
        await foreach (var measure in new WatchedReader(turn.Db, clock.Zone).AllOpenAsync(ledger).WithCancellation(turn.Cancelled))
        {
            var step = policy.Preview(measure, new Period(turn.Today.AddDays(1), turn.Today.AddDays(DaysAhead)))
                .Where(s => audiences.Of(measure, NudgePolicy.AudienceOf(measure, s.Rung)).Contains(person)).OrderBy(s => s.Day).Cast<Step?>().FirstOrDefault();
            if (step is { } found)
            {
                next.Add((found.Day, $"{words.NudgeDay(found.Day)} {measure.Number} {words.LightSign(found.Rung.Light)}{words.RungReason(found.Name, measure.Due, measure.Heard, policy.DaysTo(measure, found.Day))}"));
            }
        }

        var again = await turn.Db.Set<NudgeRow>().AsNoTracking().Where(n => n.Recipient == person && n.Rectification == ledger && n.Rung == Rung.Again && n.State == NudgeState.Planned).ToListAsync(turn.Cancelled);
        next.AddRange(again.Select(n => (n.Day, $"{words.NudgeDay(n.Day)} {n.Key.Measure} {words.Find("Nudge_Again")}")));
        var ordered = next.OrderBy(n => n.Day).Select(n => n.Line).ToList();
        List<string> lines = ordered.Count == 0 ? [words.Find("Nudge_NoneComes")] : [words.Put("Nudge_Mine", ordered.Count), .. ordered.Take(Most)];
        lines.AddRange(ordered.Count > Most ? [words.AndMore(ordered.Count - Most)] : []);
        lines.AddRange(await WishesAsync(turn));
        await turn.SayAsync(string.Join('\n', lines));
    }

    /// <summary>为什么收到这条: the rung, the count, and as what the speaker is told.</summary>
    public async Task WhyAsync(Turn turn, WhyReminderOrder order)
    {
        var (person, ledger, words) = (turn.Actor.Id, turn.Ledger.Id, turn.Words);
        var nudges = await LastNudges.OfAsync(turn);
        if (!order.Items.IsEmpty)
        {
            var named = Items.Of(turn.Ledger, order.Items, open: false);
            if (named.Refusal is { } refusal)
            {
                await turn.RefuseAsync(refusal);
                return;
            }

            var all = await turn.Db.Set<NudgeRow>().AsNoTracking().Where(n => n.Recipient == person && n.Rectification == ledger && n.State == NudgeState.Sent).ToListAsync(turn.Cancelled);
            nudges = [.. all.Where(n => named.Value.Contains(n.Key.Measure)).GroupBy(n => n.Key.Measure).Select(g => g.MaxBy(n => n.Day)!)];
        }

        if (nudges.Count == 0)
        {
            await turn.SayAsync(words.Find("Nudge_NotReminded"));
            return;
        }

        var audiences = await Audiences.ReadAsync(turn.Db, [turn.Ledger.Heading.Organisation], [ledger], turn.Cancelled);
        var measures = await new WatchedReader(turn.Db, clock.Zone).FindAsync([.. nudges.Select(n => (ledger, n.Key.Measure)).Distinct()], turn.Cancelled);
        var lines = nudges.Take(Most).Where(n => measures.ContainsKey((ledger, n.Key.Measure))).Select(n => Why(n, measures[(ledger, n.Key.Measure)], audiences, words));
        await turn.SayAsync(string.Join('\n', lines.Concat(nudges.Count > Most ? [words.AndMore(nudges.Count - Most)] : [])));
    }

    /// <summary>谁没收到提醒: of the last seven days, for the coordinator.</summary>
    public async Task UndeliveredAsync(Turn turn)
    {
        if (turn.Actor.Role != Role.Coordinator)
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
            return;
        }

        var (ledger, since) = (turn.Ledger.Id, turn.Today.AddDays(-DaysBack));
        var failed = await turn.Db.Set<DeliveryRow>().AsNoTracking()
            .Where(d => d.Day > since && (d.State == DeliveryState.Failed || d.State == DeliveryState.Unreachable) && turn.Db.Set<NudgeRow>().Any(n => n.Recipient == d.Recipient && n.Rectification == ledger && n.State == NudgeState.Planned))
            .OrderByDescending(d => d.Day).ToListAsync(turn.Cancelled);
        var names = await Recipients.ReadAsync(turn.Db, ledger, turn.Cancelled);
        var lines = failed.DistinctBy(d => d.Recipient).OrderBy(d => d.State != DeliveryState.Failed).ThenBy(d => Audiences.ReadUnknown(d.Recipient) is not null).Select(d => turn.Words.Put("Nudge_NotReached", names.NameOf(d.Recipient, turn.Words), turn.Words.NotReachedBecause(d, names.ChannelOf(d.Recipient) is not null))).ToList();
        await turn.SayAsync(lines.Count == 0 ? turn.Words.Find("Nudge_AllReached")
            : string.Join('\n', lines.Take(Most).Prepend(turn.Words.Put("Nudge_NotReachedHead", lines.Count)).Concat(lines.Count > Most ? [turn.Words.AndMore(lines.Count - Most)] : [])));
    }

    private string Why(NudgeRow nudge, Watched measure, Audiences audiences, Phrases words)
    {
        // As what they are told by this rung; of one that is past, as what they are told of the measure at all.
        var told = policy.StepsOf(measure, clock.Today).Where(s => s.Name == nudge.Rung).Select(s => NudgePolicy.AudienceOf(measure, s.Rung)).Cast<Audience?>().FirstOrDefault();
        var meant = Enum.GetValues<Audience>().Where(a => a != Audience.None && (told?.HasFlag(a) ?? true) && audiences.Of(measure, a).Contains(nudge.Recipient)).Select(words.AudienceName).Distinct();
        return words.Put("Nudge_WhyLine", measure.Number, words.RungWords(nudge.Rung), words.RungReason(nudge.Rung, measure.Due, measure.Heard, policy.DaysTo(measure, clock.Today)), string.Join(words.Comma, meant));
    }

    private async Task<List<string>> WishesAsync(Turn turn)
    {
        var (person, ledger, words) = (turn.Actor.Id, turn.Ledger.Id, turn.Words);
        var rhythm = await turn.Db.Set<RhythmRow>().AsNoTracking().SingleOrDefaultAsync(r => r.Person == person, turn.Cancelled);
        var muted = await turn.Db.Set<MuteRow>().AsNoTracking().Where(m => m.Person == person && m.Rectification == ledger && m.State != MuteState.Refused).OrderBy(m => m.Problem).ThenBy(m => m.Measure).ToListAsync(turn.Cancelled);
        List<string> lines = [rhythm is null ? words.Put("Nudge_EachDayAt", $"{timetable.SendAt:HH\\:mm}") : words.Put("Nudge_EachWeek", words.WeekDay(rhythm.Day))];
        lines.AddRange(muted.Select(m => words.Put(m.State == MuteState.Allowed ? "Nudge_IsMuted" : "Nudge_MuteWaits", $"{m.Problem}.{m.Measure}", m.Reason)));
        return lines;
    }
}
