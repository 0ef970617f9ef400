using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Questions;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>Answers questions to the ledger. Every figure is computed from it in this turn.</summary>
internal sealed class QueryDesk(HistoryDesk history, WorkingCalendar calendar, IOptions<BotOptions> options)
{
    public Task AnswerAsync(Turn turn, QueryReading query, int page = 1) => query.Kind switch
    {
        QueryKind.Summary => turn.SayAsync(SummaryText.Of(turn, query, options.Value.DueSoonDays, calendar)),
        _ when Unknown(turn.Ledger, query) is { } refusal => turn.RefuseAsync(refusal),
        QueryKind.History => history.AnswerAsync(turn, query, page),
        _ => ListAsync(turn, query, page),
    };

    private static Refusal? Unknown(Rectification ledger, QueryReading query)
    {
        var missing = query.Problems.IsDefaultOrEmpty ? 0 : query.Problems.FirstOrDefault(p => ledger.FindProblem(p) is null);
        if (missing != 0)
        {
            return new Refusal(RefusalCode.ProblemNotFound, About: missing.ToString(CultureInfo.InvariantCulture));
        }

        return query is { Measure: { } measure, Problems: [var problem] } && ledger.Find(new MeasureNumber(problem, measure)) is null
            ? new Refusal(RefusalCode.MeasureNotFound, About: $"{problem}.{measure}")
            : null;
    }

    private Task ListAsync(Turn turn, QueryReading query, int page)
    {
        var (soon, size) = (options.Value.DueSoonDays, options.Value.PageSize);
        var listing = MeasurePage.Of(turn.Ledger, Listing.Of(query, turn.Actor, turn.Today, soon), page, size);
        var unplanned = Unplanned.Lines(turn.Words, turn.Ledger, query).ToList();
        var heading = listing.Count == 0 && unplanned.Count > 0 ? null : QueryWords.Heading(turn.Words, query, turn.Actor, listing.Count);
        var lines = listing.Measures.Select(m => QueryWords.Line(turn.Words, m, turn.Today, soon, turn.Hides(m), query.Kind == QueryKind.Item ? turn.Now : null)).Prepend(heading).OfType<string>().Concat(unplanned);
        var message = Replies.Text(string.Join('\n', lines), turn.Words.Language);
        if (listing.Pages > 1)
        {
            message.Attachments = [Attachment.AdaptiveCard(CardJson.Element(Pager(turn, query, listing.Number, listing.Pages)))];
        }

        return turn.ShowAsync(message);
    }

    /// <summary>The buttons to the pages before and behind.</summary>
    public static JsonObject Pager(Turn turn, QueryReading query, int page, int pages)
    {
        var dialect = CardJson.DialectOf(turn.Place.Channel);
        var buttons = new JsonArray();
        if (page > 1)
        {
            buttons.Add(CardJson.Button(dialect, turn.Words.PreviousPage, PageData.Write(query, page - 1, turn.Words)));
        }

        if (page < pages)
        {
            buttons.Add(CardJson.Button(dialect, turn.Words.NextPage, PageData.Write(query, page + 1, turn.Words)));
        }

        return CardJson.Card(new JsonArray(CardJson.Text(turn.Words.PageOf(page, pages), subtle: true, size: "Small")), buttons);
    }
}
