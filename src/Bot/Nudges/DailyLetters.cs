using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Nudges.Digests;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger.Storage;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;

namespace RectifyBot.Bot.Nudges;

/// <summary>The one message of a day: everything of which somebody is to be reminded, as it stands when it is sent.</summary>
internal sealed class DailyLetters(NudgePolicy policy, OrganisationClock clock, Addresses addresses, Week week) : ILetters
{
    /// <summary>The kind of the day's message.</summary>
    public const string Daily = "daily";

    /// <summary>The kind of one that was ordered.</summary>
    public const string Chase = "chase";

    /// <inheritdoc/>
    public string Kind => Daily;

    /// <inheritdoc/>
    public async Task<Mailbox?> FindAsync(AppDb db, string recipient, CancellationToken cancellationToken)
    {
        var address = await db.Set<AddressRow>().AsNoTracking().Where(a => a.Person == recipient && a.Reference != null).OrderByDescending(a => a.Seen).FirstOrDefaultAsync(cancellationToken);
        return address is null ? null : new Mailbox(address.Channel, address.UserId, JsonSerializer.Deserialize(address.Reference!, ProtocolJson.Wire.ConversationReference)!, Languages.OfTag(address.Language));
    }

    /// <inheritdoc/>
    public async Task<Letter> WriteAsync(AppDb db, DeliveryRow delivery, Mailbox? mailbox, CancellationToken cancellationToken)
    {
        var (recipient, today) = (delivery.Recipient, clock.Today);
        var rows = await db.Set<NudgeRow>().AsNoTracking()
            .Where(n => n.Recipient == recipient && ((n.State == NudgeState.Planned && n.Day <= today) || (n.State == NudgeState.Sent && n.Delivery == delivery.Id)))
            .ToListAsync(cancellationToken);
        var review = await ReviewAsync(db, rows, recipient, today, cancellationToken);
        var words = Phrases.Of(mailbox?.Language ?? Language.Chinese);
        var overview = await OverviewAsync(db, delivery, words, cancellationToken);
        var news = review.News.Count > 0 || (overview.Count > 0 && delivery.SentAt is null);
        return new Letter(news || delivery.SentAt is not null ? await ActivityAsync(db, review, overview, delivery, today, words, mailbox, cancellationToken) : null, news, unit => review.SettleAsync(unit, delivery.Id))
        {
            SettleDropped = review.SettleDroppedAsync,
        };
    }

    /// <inheritdoc/>
    public async Task GivenUpAsync(Unit unit, DeliveryRow delivery)
    {
        var ledgers = await unit.Db.Set<NudgeRow>().Where(n => n.Recipient == delivery.Recipient && n.State == NudgeState.Planned).Select(n => n.Rectification).Distinct().ToListAsync();
        foreach (var ledger in ledgers)
        {
            var names = await Recipients.ReadAsync(unit.Db, ledger, CancellationToken.None);
            NoteDesk.Add(unit, ledger, null, NoteTo.Everybody(Ledger.Role.Coordinator), Ledger.Actor.Operator, clock.Now, words => words.NudgeGivenUp(names.NameOf(delivery.Recipient, words), delivery));
        }
    }

    /// <inheritdoc/>
    public Task LoseAsync(Mailbox mailbox) => addresses.LoseAsync(mailbox.Channel, mailbox.UserId);

    // Once a week coordinators and leaders are told how everything stands, in the one message of their day.
    private async Task<List<string>> OverviewAsync(AppDb db, DeliveryRow delivery, Phrases words, CancellationToken cancellationToken)
    {
        if (delivery.Kind != Daily || !week.IsToday)
        {
            return [];
        }

        var ledger = await db.Set<AddressRow>().AsNoTracking().Where(a => a.Person == delivery.Recipient && (a.Role == Ledger.Role.Coordinator || a.Role == Ledger.Role.Leader))
            .OrderByDescending(a => a.Seen).Select(a => a.Rectification).FirstOrDefaultAsync(cancellationToken);
        return ledger is null ? [] : await week.LinesAsync(db, ledger, words, cancellationToken);
    }

    private static async Task<Activity> ActivityAsync(
        AppDb db, Review review, IReadOnlyList<string> overview, DeliveryRow delivery, DateOnly today, Phrases words, Mailbox? mailbox, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(db, review, today, cancellationToken);
        var card = NudgeCard.Make(lines, overview, delivery.Id, today, words, Cards.CardJson.DialectOf(mailbox?.Channel));
        return Conversation.Replies.Card(card, lines.Count == 0 && overview.Count > 0 ? overview[0] : NudgeCard.Summary(lines, today, words), words.Language);
    }

    private async Task<Review> ReviewAsync(AppDb db, List<NudgeRow> rows, string recipient, DateOnly today, CancellationToken cancellationToken)
    {
        var measures = await new WatchedReader(db, clock.Zone).FindAsync([.. rows.Select(r => (r.Rectification, r.Key.Measure)).Distinct()], cancellationToken);
        var audiences = await Audiences.ReadAsync(
            db, [.. measures.Values.Select(m => m.Organisation).Distinct()], [.. measures.Values.Select(m => m.Rectification).Distinct()], cancellationToken);
        var muted = await db.Set<MuteRow>().AsNoTracking().Where(m => m.Person == recipient && m.State == MuteState.Allowed).ToListAsync(cancellationToken);
        return Review.Of(rows, measures, audiences, policy, today, muted.Select(m => (m.Rectification, new Ledger.MeasureNumber(m.Problem, m.Measure))).ToHashSet());
    }

    private static async Task<List<NudgeLine>> LinesAsync(AppDb db, Review review, DateOnly today, CancellationToken cancellationToken)
    {
        var lines = new List<NudgeLine>();
        foreach (var ledger in review.Shown.GroupBy(s => s.Measure.Rectification))
        {
            var problems = ledger.Select(s => s.Measure.Number.Problem).Distinct().ToList();
            var texts = await db.Set<MeasureRow>().AsNoTracking().Where(m => m.Rectification == ledger.Key && problems.Contains(m.Problem))
                .Select(m => new { m.Problem, m.Number, m.Text, m.Progress }).ToListAsync(cancellationToken);
            var byNumber = texts.ToDictionary(t => new Ledger.MeasureNumber(t.Problem, t.Number));
            lines.AddRange(ledger.Select(s => new NudgeLine(s.Measure, s.Rung, s.Day, s.Light, byNumber[s.Measure.Number].Text, byNumber[s.Measure.Number].Progress, s.DaysTo(today))));
        }

        return [.. lines.OrderByDescending(l => l.Light).ThenBy(l => l.Measure.Due ?? DateOnly.MaxValue).ThenBy(l => l.Measure.Number)];
    }
}
