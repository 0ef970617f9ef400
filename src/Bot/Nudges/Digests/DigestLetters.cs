using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Questions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Nudges.Digests;

/// <summary>What a group is told of a ledger: computed when it is sent. Of secret measures only number and office.</summary>
internal sealed class DigestLetters(string kind, CommitQueue writer, LedgerCache cache, OrganisationClock clock, Week week) : ILetters
{
    /// <summary>Figures, and what is due this week.</summary>
    public const string Weekly = "weekly";

    /// <summary>What is overdue, by office.</summary>
    public const string Overdue = "overdue";

    private const int Most = 20;

    /// <inheritdoc/>
    public string Kind => kind;

    /// <inheritdoc/>
    public async Task<Mailbox?> FindAsync(AppDb db, string recipient, CancellationToken cancellationToken)
    {
        var group = await GroupAsync(db, recipient, cancellationToken);
        return group?.Reference is null ? null : new Mailbox(group.Channel, recipient, JsonSerializer.Deserialize(group.Reference, ProtocolJson.Wire.ConversationReference)!, Languages.OfTag(group.Language));
    }

    /// <inheritdoc/>
    public async Task<Letter> WriteAsync(AppDb db, DeliveryRow delivery, Mailbox? mailbox, CancellationToken cancellationToken)
    {
        var nothing = new Letter(null, HasNews: false, _ => Task.CompletedTask);
        if (mailbox is null || await GroupAsync(db, delivery.Recipient, cancellationToken) is not { } group)
        {
            return nothing;
        }

        var words = Phrases.Of(mailbox.Language);
        var lines = await (kind == Weekly ? week.LinesAsync(db, group.Rectification, words, cancellationToken) : OverdueAsync(db, group.Rectification, words, cancellationToken));
        if (lines.Count == 0)
        {
            return nothing;
        }

        var card = CardJson.Card([CardJson.Text(lines[0], heading: true, size: "Medium"), .. lines.Skip(1).Select(l => CardJson.Text(l))]);
        return new Letter(Replies.Card(card, lines[0], mailbox.Language), HasNews: true, _ => Task.CompletedTask);
    }

    /// <inheritdoc/>
    public async Task GivenUpAsync(Unit unit, DeliveryRow delivery)
    {
        if (await GroupAsync(unit.Db, delivery.Recipient, CancellationToken.None) is { } group)
        {
            NoteDesk.Add(unit, group.Rectification, null, NoteTo.Everybody(Role.Coordinator), Actor.Operator, clock.Now, words => words.Find("Digest_GivenUp"));
        }
    }

    /// <inheritdoc/>
    public Task LoseAsync(Mailbox mailbox) => writer.RunAsync<bool>(Durability.Relaxed, async unit => await unit.Db.Set<GroupRow>().Where(g => "group:" + g.Channel + ":" + g.Conversation == mailbox.UserId)
        .ExecuteUpdateAsync(set => set.SetProperty(g => g.Reference, (string?)null)) >= 0);

    private static Task<GroupRow?> GroupAsync(AppDb db, string recipient, CancellationToken cancellationToken) =>
        db.Set<GroupRow>().AsNoTracking().SingleOrDefaultAsync(g => "group:" + g.Channel + ":" + g.Conversation == recipient, cancellationToken);

    private async Task<List<string>> OverdueAsync(AppDb db, string ledger, Phrases words, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var row = await db.Set<RectificationRow>().AsNoTracking().SingleAsync(r => r.Id == ledger, cancellationToken);
        var late = await new LedgerQuestions(db, cache).PageAsync(ledger, new MeasureQuery(MeasureKind.Overdue, today), 1, Most, cancellationToken);
        return late.Count == 0 ? [] :
        [
            words.Put("Digest_Overdue", row.Organisation, $"{today:yyyy-MM-dd}", late.Count),
            .. late.Measures.GroupBy(m => m.Office).OrderByDescending(g => g.Count()).SelectMany(g => g.Select(m => week.Line(m, words)).Prepend(words.Put("Digest_Office", g.Key ?? words.NoOffice, g.Count()))),
            .. Week.Rest(late, words),
        ];
    }
}
