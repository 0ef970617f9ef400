using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation.Amending;

/// <summary>Something that its author wants back: a report, an application, a request for a later deadline, a piece of evidence.</summary>
/// <param name="Sequence">The event that said it.</param>
/// <param name="Sha256">Of evidence: which.</param>
/// <param name="Target">Of evidence: the measure that it goes to instead; null where it only goes.</param>
internal sealed record TakeBack(CorrectedThing Of, ImmutableArray<MeasureNumber> Measures, int Sequence, string? Sha256 = null, MeasureNumber? Target = null)
{
    /// <summary>The kind of the buttons that take something back.</summary>
    public const string Kind = "take_back";

    /// <summary>A button's data.</summary>
    public JsonObject ToJson(Phrases words)
    {
        var data = Pressed.For(Kind, words.Language.Tag());
        (data["of"], data["measures"], data["sequence"]) = (Of.ToString(), string.Join(',', Measures), Sequence);
        (data["evidence"], data["target"]) = (Sha256, Target?.ToString());
        return data;
    }

    /// <summary>Null where the data is not what <see cref="ToJson"/> makes: buttons come back from outside.</summary>
    public static TakeBack? Read(Pressed pressed)
    {
        var measures = (pressed.Text("measures") ?? string.Empty).Split(',').Select(ClarifyDesk.Parse).OfType<MeasureNumber>().ToImmutableArray();
        return Enum.TryParse<CorrectedThing>(pressed.Text("of"), out var of) && Enum.IsDefined(of) && !measures.IsEmpty && pressed.Number("sequence") is { } sequence
            ? new TakeBack(of, measures, sequence, pressed.Text("evidence"), ClarifyDesk.Parse(pressed.Text("target")))
            : null;
    }

    /// <summary>The events to record, in order, each decided on the ledger as the one before leaves it.</summary>
    public IEnumerable<Func<Rectification, Outcome<EventBody?>>> Decisions(Actor by, RectificationPolicy policy, DateOnly today)
    {
        var number = Measures[0];
        if (Of == CorrectedThing.Report)
        {
            return [ledger => WithdrawReport.Decide(ledger, by, Sequence, null, Measures)];
        }

        if (Of == CorrectedThing.Extension)
        {
            return [ledger => ledger.Find(number)?.Extension?.Asked.Sequence == Sequence ? Extend.Withdraw(ledger, by, number) : Gone];
        }

        if (Of == CorrectedThing.Application)
        {
            return [ledger => ledger.Find(number)?.CloseOut?.Applied.Sequence == Sequence ? MoveStanding.Decide(ledger, by, new StandingChange(number, Move.Withdraw), policy, today) : Gone];
        }

        return Of == CorrectedThing.Evidence && Sha256 is { } sha256 ? Moved(by, number, sha256) : [_ => Gone];
    }

    private static Outcome<EventBody?> Gone => new Refusal(RefusalCode.NothingToWithdraw);

    private IEnumerable<Func<Rectification, Outcome<EventBody?>>> Moved(Actor by, MeasureNumber number, string sha256)
    {
        Evidence? held = null;
        yield return ledger =>
        {
            held = ledger.Find(number)?.Evidence.FirstOrDefault(e => e.Sha256 == sha256);
            return AddEvidence.DecideWithdrawal(ledger, by, number, sha256, null);
        };
        if (Target is { } target)
        {
            yield return ledger => AddEvidence.Decide(ledger, by, target, held!);
        }
    }
}
