using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation;

/// <summary>After close-out: looking back (回头看), and opening again what relapsed (反弹).</summary>
internal sealed class RelapseDesk(Asked asked, CommitQueue writer, RectificationPolicy policy)
{
    public Task ProposeAsync(Turn turn, ReopenOrder order) =>
        ShowAsync(turn, Move.Reopen, order.Items, order.Reason?.Value, grade: null, order.Deadline?.Value);

    public Task ProposeAsync(Turn turn, LookBackOrder order) =>
        ShowAsync(turn, Move.LookBack, order.Items, order.Note?.Value, order.Grade?.Value, deadline: null);

    /// <summary>A press on the card; its fields say what holds.</summary>
    public async Task<Settled> SettleAsync(Turn turn, Pressed pressed)
    {
        if (!Enum.TryParse<Move>(pressed.Text("move"), out var move) || move is not (Move.Reopen or Move.LookBack) || ClarifyDesk.Parse(pressed.Text("measure")) is not { } measure)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.NothingToRecord));
        }

        var reason = pressed.Sent("reason") ? pressed.Text("reason") : pressed.Text("said");
        if (move == Move.Reopen && reason is null)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.ReasonMissing, About: $"{measure}"));
        }

        var change = new StandingChange(measure, move, reason)
        {
            Grade = Enum.TryParse<Grade>(pressed.Text("grade"), out var grade) ? grade : null,
            Deadline = Deadline.TryParse(pressed.Text("deadline"), out var deadline) ? deadline : null,
        };
        var told = await writer.RunAsync<string>(Durability.Full, async unit => await Decisions.AppendAsync(unit, turn, change, policy));
        return await asked.AnsweredAsync(turn, pressed, told.Value);
    }

    private async Task ShowAsync(Turn turn, Move move, ImmutableArray<OrderedItem> items, string? reason, Grade? grade, Deadline? deadline)
    {
        if (!Moves.Allows(turn.Actor.Role, move))
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
            return;
        }

        var measures = Items.Of(turn.Ledger, items, open: false);
        if (measures.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        // Of a problem as a whole the closed ones are meant.
        var held = measures.Value.Select(number => turn.Ledger.Find(number)!).ToList();
        var closed = held.FindAll(m => m.Standing == Standing.Closed);
        foreach (var measure in closed.Count > 0 ? closed : held)
        {
            await ShowAsync(turn, move, measure, reason, grade, deadline);
        }
    }

    private async Task ShowAsync(Turn turn, Move move, Measure measure, string? reason, Grade? grade, Deadline? deadline)
    {
        if (Moves.From(measure, move).Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var data = Pressed.For(Pressed.Relapse, turn.Words.Language.Tag());
        (data["move"], data["measure"], data["said"]) = (move.ToString(), measure.Number.ToString(), reason);
        (data["grade"], data["deadline"]) = (grade?.ToString(), deadline?.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var card = RelapseCard.Make(move, turn.Shown(measure), data, turn.Words, CardJson.DialectOf(turn.Place.Channel));
        await asked.ShowAsync(turn, card, turn.Words.Find($"Relapse_{move}"), data);
    }
}
