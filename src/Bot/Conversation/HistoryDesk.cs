using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>Who did or said what of a measure, when, through which channel, in which words; newest first.</summary>
internal sealed class HistoryDesk(LedgerCache cache, OrganisationClock clock)
{
    private const int Shown = 10;

    public async Task AnswerAsync(Turn turn, QueryReading query, int page)
    {
        var (reader, filter) = (new LedgerReader(turn.Db, cache), Filter(turn.Actor, query));
        var count = await reader.CountHistoryAsync(turn.Ledger.Id, filter, turn.Cancelled);
        var pages = Math.Max(1, (count + Shown - 1) / Shown);
        page = Math.Clamp(page, 1, pages);
        var rows = await reader.HistoryAsync(turn.Ledger.Id, filter, (page - 1) * Shown, Shown, turn.Cancelled);
        var message = Replies.Text(Text(turn, rows, await reader.WordlessAsync(turn.Ledger.Id, [.. rows.Select(r => r.Sequence)], turn.Cancelled), count), turn.Words.Language);
        if (pages > 1)
        {
            message.Attachments = [Attachment.AdaptiveCard(CardJson.Element(QueryDesk.Pager(turn, query, page, pages)))];
        }

        await turn.ShowAsync(message);
    }

    // "Mine" is what the own office did; of somebody without an office, what they did themselves.
    private static RecordFilter Filter(Actor by, QueryReading query) => new(
        query.Problems.IsDefault ? [] : query.Problems,
        query.Measure,
        query.Scope switch { QueryScope.Office => query.Office, QueryScope.Mine => by.Office, _ => null },
        query.Scope == QueryScope.Mine && by.Office is null ? by.Id : null);

    // Of what is hidden here a reader learns its number and its office, once, and nothing of what was done.
    private string Text(Turn turn, List<RecordRow> rows, IReadOnlySet<int> removed, int count)
    {
        if (count == 0)
        {
            return turn.Words.NoHistory;
        }

        var lines = rows.Select(r => turn.Ledger.Find(new MeasureNumber(r.Problem, r.Measure)) is { } measure && turn.Hides(measure)
            ? $"{measure.Number} {turn.Words.Secret}{turn.Words.Open}{turn.Words.OfficeOf(measure)}{turn.Words.Close}"
            : HistoryWords.Line(turn.Words, r, clock.In, turn.IsGroup, removed.Contains(r.Sequence)));
        return string.Join('\n', lines.Distinct(StringComparer.Ordinal).Prepend(turn.Words.HistoryTotal(count)));
    }
}
