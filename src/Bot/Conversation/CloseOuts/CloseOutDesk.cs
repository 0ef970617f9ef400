using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>Review and approval (审核、批准): shows what waits with what proves it, and takes the decision, for several at once.</summary>
internal sealed class CloseOutDesk(Asked asked, CommitQueue writer, RectificationPolicy policy)
{
    // More is not looked at before it is signed.
    private const int AtOnce = 10;

    /// <summary>Somebody decided in words: the card shows what it is about, and a press signs it.</summary>
    public async Task DecideAsync(Turn turn, Reading reading, string text)
    {
        if (!Moves.Allows(turn.Actor.Role, Move.Return))
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
            return;
        }

        var waiting = Waiting(turn.Ledger, turn.Actor.Role).ToList();
        var named = reading.Records.SelectMany(r => Measures(turn.Ledger, r).Select(m => new Decidable(m, r.Decision ?? reading.Deciding?.Decision, Words(r, text), r.Grade?.Value ?? reading.Deciding?.Grade?.Value))).ToList();
        if (named.Count > 0)
        {
            await ShowNamedAsync(turn, named);
            return;
        }

        if (!reading.Records.IsEmpty)
        {
            // What was named is not there, or nothing of it waits: all the rest is not meant instead.
            await (reading.Records.Select(r => Unknown(turn.Ledger, r)).FirstOrDefault(r => r is not null) is { } refusal ? turn.RefuseAsync(refusal) : turn.SayAsync(turn.Words.NothingWaits));
            return;
        }

        var all = reading.Deciding?.All == true || waiting.Count == 1;
        var items = waiting.Select(m => new Decidable(m, reading.Deciding?.Decision, reading.Deciding?.Reason?.In(text), reading.Deciding?.Grade?.Value)).ToList();
        await ShowAsync(turn, items, picked: all);
    }

    /// <summary>What waits for this person's signature, as a card; nothing where nothing does.</summary>
    public Task ShowWaitingAsync(Turn turn) => Waiting(turn.Ledger, turn.Actor.Role).ToList() is { Count: > 0 } waiting
        ? ShowAsync(turn, waiting.ConvertAll(m => new Decidable(m, null, null, null)), picked: false)
        : Task.CompletedTask;

    /// <summary>A press on the card.</summary>
    public async Task<Settled> SettleAsync(Turn turn, Pressed pressed)
    {
        var picked = DecisionData.Read(pressed);
        if (picked.IsEmpty)
        {
            return new Settled(turn.Words.NothingPicked);
        }

        var told = await writer.RunAsync<ImmutableArray<string>>(Durability.Full, async unit =>
        {
            var lines = ImmutableArray.CreateBuilder<string>();
            foreach (var decision in picked)
            {
                lines.Add(await Decisions.AppendAsync(unit, turn, decision, policy));
            }

            return lines.ToImmutable();
        });
        return await asked.AnsweredAsync(turn, pressed, string.Join('\n', told.Value));
    }

    /// <summary>What waits for somebody of this role.</summary>
    public static IEnumerable<Measure> Waiting(Rectification ledger, Role role) => role switch
    {
        Role.Coordinator => ledger.Measures.Where(m => m.Standing == Standing.CloseOutRequested),
        Role.Leader => ledger.Measures.Where(m => m.Standing == Standing.Reviewed),
        _ => [],
    };

    // A problem as a whole means those of its measures that wait.
    private static IEnumerable<Measure> Measures(Rectification ledger, RecordReading read) => read.Measure is { } measure && measure > 0 && read.Problem > 0
        ? ledger.Find(new MeasureNumber(read.Problem, measure)) is { } one ? [one] : []
        : ledger.MeasuresOf(read.Problem).ToArray().Where(m => m.Standing is Standing.CloseOutRequested or Standing.Reviewed);

    private static Refusal? Unknown(Rectification ledger, RecordReading read) =>
        read.Measure is { } measure ? new Refusal(RefusalCode.MeasureNotFound, About: $"{read.Problem}.{measure}")
        : ledger.FindProblem(read.Problem) is null ? new Refusal(RefusalCode.ProblemNotFound, About: $"{read.Problem}")
        : null;

    private static string? Words(RecordReading read, string text) => read.Reason?.In(text);

    // What cannot be decided is said at once, with who was there first.
    private async Task ShowNamedAsync(Turn turn, List<Decidable> named)
    {
        var refused = named.Select(w => Moves.From(w.Measure, Decisions.MoveOf(turn.Actor.Role, w.Decision)).Refusal).OfType<Refusal>().ToList();
        var possible = named.FindAll(w => Moves.From(w.Measure, Decisions.MoveOf(turn.Actor.Role, w.Decision)).Refusal is null);
        if (refused.Count > 0)
        {
            await turn.SayAsync(string.Join('\n', refused.Select(r => RefusalWords.Of(r, turn.Words.Language)).Distinct(StringComparer.Ordinal)));
        }

        if (possible.Count > 0)
        {
            await ShowAsync(turn, possible, picked: true);
        }
    }

    private async Task ShowAsync(Turn turn, List<Decidable> items, bool picked)
    {
        if (items.Count == 0)
        {
            await turn.SayAsync(turn.Words.NothingWaits);
            return;
        }

        var shown = items.Take(AtOnce).ToImmutableArray();
        var data = DecisionData.Write(shown, picked, turn.Words);
        var card = DecisionCard.Make(shown, turn, picked, data, items.Count - shown.Length, CardJson.DialectOf(turn.Place.Channel));
        var one = shown.Select(w => w.Decision).Distinct().ToList() is [{ } decision] && picked ? decision : (Decision?)null;
        await asked.ShowAsync(turn, card, turn.Words.PleaseDecide, one is { } wish ? Button(data, wish) : null);
    }

    private static JsonObject Button(JsonObject data, Decision decision)
    {
        var button = (JsonObject)data.DeepClone();
        button["decision"] = decision.ToString();
        return button;
    }
}

/// <summary>A measure that waits, and what somebody said of it.</summary>
internal sealed record Decidable(Measure Measure, Decision? Decision, string? Reason, Grade? Grade);
