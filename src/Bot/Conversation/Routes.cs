using RectifyBot.Bot.Conversation.Amending;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Conversation;

/// <summary>Which desk a message is for, once it is understood.</summary>
internal sealed class Routes(
    ReportDesk reports, QueryDesk queries, ClarifyDesk clarify, CarryOutDesk carryOut, CloseOutDesk closeOuts, RelapseDesk relapses,
    ExtensionDesk extensions, CorrectionDesk corrections, EvidenceListDesk evidence)
{
    /// <param name="question">What the bot had asked last, or null.</param>
    public Task AnswerAsync(Turn turn, Reading reading, string text, Question? question) => reading switch
    {
        { Order: ReopenOrder reopen } => relapses.ProposeAsync(turn, reopen),
        { Order: LookBackOrder lookBack } => relapses.ProposeAsync(turn, lookBack),
        { Order: EvidenceOrder wanted } => ShowAsync(turn, wanted),
        { Order: { } order } => carryOut.TakeAsync(turn, order, text),
        { NoChange: true } => reports.ProposeAsync(turn, reading, text, text, 0),
        { Query: { } query } => AskAsync(turn, query),
        { Correcting: { } correcting } => corrections.AnswerAsync(turn, correcting, text, question),
        { Intent: Intent.Decide, Deciding: { Thing: DecidedThing.Extension } } => extensions.ProposeAsync(turn, reading, text),
        { Intent: Intent.Decide, Deciding: { Thing: DecidedThing.CloseOut } } => closeOuts.DecideAsync(turn, reading, text),
        { Intent: Intent.Help } => turn.SayAsync(WelcomeDesk.Greeting(turn)),
        { Intent: Intent.Report or Intent.CloseOut or Intent.Extend } => ToldAsync(turn, reading, text),
        { Intent: Intent.Question or Intent.Snooze } => turn.SayAsync(turn.Words.Find($"NotYet_{reading.Intent}")),
        _ => turn.SayAsync(turn.Words.NotUnderstood + "\n" + turn.Words.Help),
    };

    private Task ToldAsync(Turn turn, Reading reading, string text) => reading switch
    {
        { Doubt: { } doubt } => clarify.AskAsync(turn, doubt, text),
        { Records.IsEmpty: false } when !OnlyGuessed(turn, reading, text) => reports.ProposeAsync(turn, reading, text, text, 0),
        _ => clarify.AskAsync(turn, new Doubt(DoubtKind.NoMeasure, []), text),
    };

    private Task ShowAsync(Turn turn, EvidenceOrder wanted)
    {
        if (wanted.Words is { } words)
        {
            return evidence.SearchAsync(turn, words.Value);
        }

        var measures = wanted.Items.IsEmpty ? default(Ledger.Outcome<System.Collections.Immutable.ImmutableArray<Ledger.MeasureNumber>>?) : Items.Of(turn.Ledger, wanted.Items, open: false);
        return measures is { Refusal: { } refusal } ? turn.RefuseAsync(refusal) : evidence.ListAsync(turn, measures is { } named ? [.. named.Value] : []);
    }

    private async Task AskAsync(Turn turn, QueryReading query)
    {
        await queries.AnswerAsync(turn, query);
        await (query.Kind == QueryKind.Awaiting && !turn.IsGroup ? closeOuts.ShowWaitingAsync(turn) : Task.CompletedTask);
    }

    // Words that point at nothing but another office's measures point at nothing: an official means the own ones.
    private static bool OnlyGuessed(Turn turn, Reading reading, string text) =>
        turn.Actor.Role == Ledger.Role.Official && reading.Records.All(r =>
            !IsNumber(r.Named.In(text)) && !turn.Ledger.MeasuresOf(r.Problem).ToArray().Any(m => (r.Measure ?? m.Number.Measure) == m.Number.Measure && (turn.Actor.Owns(m) || turn.Ledger.MaySpeakFor(turn.Actor, m.Office))));

    /// <summary>Whether the words name a measure by its number, not by its contents.</summary>
    internal static bool IsNumber(string named) =>
        named.Any(char.IsDigit) || (named.AsSpan().IndexOfAny("第杠问项条") >= 0 && named.AsSpan().IndexOfAny("一二三四五六七八九十") >= 0);
}
