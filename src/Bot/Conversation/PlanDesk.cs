using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation;

/// <summary>Fills a problem that was fed back without measures: an office says its own, sees them listed, and confirms.</summary>
internal sealed class PlanDesk(Asked asked, CommitQueue writer)
{
    private const int MostAtOnce = 40;

    /// <summary>Whether the words set measures here: said to be new, or of a problem that has none. Else they are a report like any other.</summary>
    public static bool Concerns(Turn turn, PlanOrder order) => order.Adds || (turn.Ledger.FindProblem(order.Problem) is not null && turn.Ledger.MeasuresOf(order.Problem).IsEmpty);

    /// <summary>Shows what was read. Nothing is written here.</summary>
    public async Task ProposeAsync(Turn turn, PlanOrder order)
    {
        if (PlanMeasures.Check(turn.Ledger, turn.Actor, order.Problem) is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        if (order.Texts.Length > MostAtOnce)
        {
            await turn.SayAsync(turn.Words.TooManyPlanned(order.Texts.Length, MostAtOnce));
            return;
        }

        var data = Pressed.For(Pressed.Plan, turn.Words.Language.Tag());
        (data["problem"], data["measures"]) = (order.Problem, new JsonArray([.. order.Texts.Select(t => (JsonNode)t)]));
        (data["after"], data["author"]) = (turn.Ledger.MeasuresOf(order.Problem).Length, turn.Place.UserId);
        var card = PlanCard.Make(order, turn.Ledger, data, turn.Words, CardJson.DialectOf(turn.Place.Channel));
        await asked.ShowAsync(turn, card, turn.Words.PleaseConfirmPlan, data);
    }

    /// <summary>Records what the card showed.</summary>
    public async Task<Settled> RecordAsync(Turn turn, Pressed pressed)
    {
        if (pressed.Number("problem") is not { } problem || Texts(pressed) is not { IsEmpty: false } texts)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.NothingToRecord));
        }

        if (pressed.Text("author") != turn.Place.UserId)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.ProposalNotYours));
        }

        var held = turn.Ledger.MeasuresOf(problem).ToArray().Select(m => m.Text).ToHashSet(StringComparer.Ordinal);
        if (texts.Length > MostAtOnce || (pressed.Number("after") != turn.Ledger.MeasuresOf(problem).Length && !texts.All(held.Contains)))
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.ProposalOutdated, About: $"{problem}"));
        }

        var measures = texts.Select(t => new PlannedMeasure(t, turn.Actor.Office)).ToImmutableArray();
        var appended = await writer.RunAsync(Durability.Full, unit => unit.Ledger.AppendAsync(
            turn.Ledger.Id, turn.Actor, ledger => PlanMeasures.Decide(ledger!, turn.Actor, problem, measures)));
        if (appended.Refusal is { } refusal)
        {
            return Asked.Refused(turn, refusal);
        }

        return appended.Value is { } recorded
            ? await asked.AnsweredAsync(turn, pressed, turn.Words.Planned(problem, ((MeasuresPlanned)recorded.Event.Body).Measures.Length, recorded.Event.Sequence))
            : await asked.AnsweredAsync(turn, pressed, turn.Words.AlreadyPlanned(problem));
    }

    private static ImmutableArray<string> Texts(Pressed pressed) =>
        pressed.Data.TryGetProperty("measures", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!.Trim())]
            : [];
}
