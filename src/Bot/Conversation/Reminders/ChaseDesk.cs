using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation.Reminders;

/// <summary>催办: a coordinator, or a leader, has those reminded at once who have not done or told what they should. Shown first, sent by a press, and of one measure once a day.</summary>
internal sealed class ChaseDesk(Asked asked, CommitQueue writer, NudgePolicy policy, Timetable timetable, OrganisationClock clock, DeliveryPump pump)
{
    /// <summary>The kind of the button that sends.</summary>
    public const string Kind = "chase";

    private const int Shown = 12;
    private const int SilentWorkingDays = 20;
    private const int DueSoonDays = 7;

    public async Task ProposeAsync(Turn turn, ChaseOrder order)
    {
        if (turn.Actor.Role is not (Role.Coordinator or Role.Leader))
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
            return;
        }

        var named = order.Items.IsEmpty ? default : Items.Of(turn.Ledger, order.Items, open: true);
        if (named.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var measures = turn.Ledger.Measures.Where(m => (order.Items.IsEmpty || named.Value.Contains(m.Number)) && IsMeant(m, order, turn.Today)).ToList();
        var chased = await WhomAsync(turn, measures.FindAll(m => !IsHandedIn(m)));
        if (chased.Count == 0)
        {
            await turn.SayAsync(turn.Words.Find(measures.Count > 0 ? "Nudge_ChaseHandedIn" : "Nudge_ChaseNobody"));
            return;
        }

        var data = Pressed.For(Kind, turn.Words.Language.Tag());
        data["author"] = turn.Place.UserId;
        data["items"] = new JsonArray([.. chased.Select(c => (JsonNode)c.Measure.Number.ToString()).DistinctBy(n => n.GetValue<string>())]);
        var sheet = Sheet(turn, chased, await Recipients.ReadAsync(turn.Db, turn.Ledger.Id, turn.Cancelled), measures.FindAll(IsHandedIn));
        await asked.ShowAsync(turn, OrderCard.Choose(sheet, [(turn.Words.Find("Nudge_ChaseSend"), data)], turn.Words, CardJson.DialectOf(turn.Place.Channel), turn.Words.Find("Nudge_ChaseNot")), sheet.Heading, data);
    }

    /// <summary>Sends what the card showed, as far as it is still open.</summary>
    public async Task<Settled> SendAsync(Turn turn, Pressed pressed)
    {
        if (pressed.Text("author") != turn.Place.UserId || turn.Actor.Role is not (Role.Coordinator or Role.Leader))
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.ProposalNotYours));
        }

        var numbers = pressed.Data.GetProperty("items").EnumerateArray().Select(i => ClarifyDesk.Parse(i.GetString())).OfType<MeasureNumber>().ToList();
        var chased = await WhomAsync(turn, [.. numbers.Select(turn.Ledger.Find).OfType<Measure>().Where(m => m.IsOpen && !IsHandedIn(m))]);
        var (day, at) = Moment();
        var due = chased.ConvertAll(c => new DueNudge(new NudgeKey(turn.Ledger.Id, c.Measure.Number, Rung.Chase, c.Recipient, day), Light.None));
        var added = await writer.RunAsync<List<DueNudge>>(Durability.Full, async unit =>
        {
            var news = await NudgeTable.PlanAsync(unit.Db, due);
            await Register.EnsureAsync(unit.Db, news.Select(n => n.Key.Recipient).Distinct(StringComparer.Ordinal).Select(r => new Outgoing(DailyLetters.Chase, r, day, at, Priority: 1, About: $"{turn.Now:HHmmssfff}")));
            return news;
        });
        pump.Wake();
        return await asked.AnsweredAsync(turn, pressed, await ReceiptAsync(turn, added.Value, day, at));
    }

    private static bool IsHandedIn(Measure measure) => measure.Standing is Standing.CloseOutRequested or Standing.Reviewed;

    private bool IsMeant(Measure measure, ChaseOrder order, DateOnly today) => measure.IsOpen
        && (order.Offices.IsEmpty || order.Offices.Any(o => o.Name == measure.Office))
        && order.Whom switch
        {
            ChaseWhom.Overdue => measure.IsOverdue(today),
            ChaseWhom.DueSoon => measure.IsDueBy(today, today.AddDays(DueSoonDays)),
            ChaseWhom.NotReported => measure.LastReport is not { } last || policy.Calendar.WorkingDaysBetween(DateOnly.FromDateTime(clock.In(last).DateTime), today) >= SilentWorkingDays,
            _ => true,
        };

    private async Task<List<(Measure Measure, string Recipient)>> WhomAsync(Turn turn, IReadOnlyList<Measure> measures)
    {
        var watched = await new WatchedReader(turn.Db, clock.Zone).FindAsync([.. measures.Select(m => (turn.Ledger.Id, m.Number))], turn.Cancelled);
        var audiences = await Audiences.ReadAsync(turn.Db, [turn.Ledger.Heading.Organisation], [turn.Ledger.Id], turn.Cancelled);
        return [.. measures.Where(m => watched.ContainsKey((turn.Ledger.Id, m.Number))).SelectMany(m => audiences.Of(watched[(turn.Ledger.Id, m.Number)], Audience.Official).Select(r => (m, r)))];
    }

    // Now, or where people are not to be disturbed, on the next working morning.
    private (DateOnly Day, DateTime At) Moment()
    {
        var (today, now) = (clock.Today, clock.Now);
        var works = policy.Calendar.IsWorkingDay(today);
        return works && timetable.QuietUntilWhen(clock) is null ? (today, now.UtcDateTime)
            : works && TimeOnly.FromDateTime(now.DateTime) < timetable.QuietUntil ? (today, clock.At(today, timetable.SendAt).UtcDateTime)
            : policy.Calendar.AddWorkingDays(today, 1) is var next ? (next, clock.At(next, timetable.SendAt).UtcDateTime) : default;
    }

    private static OrderSheet Sheet(Turn turn, List<(Measure Measure, string Recipient)> chased, Recipients names, List<Measure> handedIn)
    {
        var words = turn.Words;
        var people = chased.GroupBy(c => c.Recipient, StringComparer.Ordinal).ToList();
        var lines = people.Take(Shown).Select(p => new OrderLine(words.Put("Nudge_ChaseLine", names.NameOf(p.Key, words), Items.Listed(p.Select(c => c.Measure.Number), words)))).ToList();
        lines.AddRange(people.Count > Shown ? [OrderLine.Small(words.AndMore(people.Count - Shown))] : []);
        var unreached = people.FindAll(p => names.ChannelOf(p.Key) is null);
        lines.AddRange(unreached.Count > 0 ? [OrderLine.Mind(words.Put("Nudge_ChaseUnreached", string.Join(words.Comma, unreached.Take(Shown).Select(p => names.NameOf(p.Key, words)))))] : []);
        lines.AddRange(handedIn.Count > 0 ? [OrderLine.Small(words.Put("Nudge_ChaseWaits", Items.Listed(handedIn.Take(Shown).Select(m => m.Number), words)))] : []);
        return new OrderSheet(words.Put("Nudge_ChaseHead", people.Count, chased.Select(c => c.Measure.Number).Distinct().Count()), lines);
    }

    private async Task<string> ReceiptAsync(Turn turn, List<DueNudge> added, DateOnly day, DateTime at)
    {
        var words = turn.Words;
        if (added.Count == 0)
        {
            return words.Find("Nudge_ChasedAlready");
        }

        var names = await Recipients.ReadAsync(turn.Db, turn.Ledger.Id, turn.Cancelled);
        var people = added.Select(n => n.Key.Recipient).Distinct(StringComparer.Ordinal).ToList();
        var said = day == turn.Today && at <= turn.Now.UtcDateTime
            ? words.Put("Nudge_ChaseSent", people.Count, added.Select(n => n.Key.Measure).Distinct().Count())
            : words.Put("Nudge_ChaseLater", people.Count, words.NudgeDay(day), $"{timetable.SendAt:HH\\:mm}");
        var unreached = people.FindAll(p => names.ChannelOf(p) is null);
        return unreached.Count == 0 ? said : said + "\n" + words.Put("Nudge_ChaseUnreached", string.Join(words.Comma, unreached.Select(p => names.NameOf(p, words))));
    }
}
