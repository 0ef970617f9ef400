using Microsoft.Extensions.Options;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>Understands what somebody wrote and hands it to the desk that it is for.</summary>
internal sealed class MessageDesk(
    MessageReader rules, IMessageReader reader, Indexes indexes, ReportDesk reports, QueryDesk queries, ClarifyDesk clarify, ConfirmationDesk confirmations, OrderDesk orders, CommitQueue writer)
{
    public async Task AnswerAsync(Turn turn, string text)
    {
        var question = await Question.FindAsync(turn.Db, turn.Place, turn.Now);
        if (question is { Kind: QuestionKind.IsItRight } && Consent.Read(text) is { } consent)
        {
            await Question.ForgetAsync(writer, turn.Place);
            await (await confirmations.SettleAsync(turn, question.Said, consent)).ShowAsync(turn, typed: true);
            return;
        }

        if (await orders.TakesAsync(turn, question, text))
        {
            return;
        }

        // Our own question has answers that the rules know; a model is asked about what is none.
        if (question is { Kind: QuestionKind.WhichMeasure }
            && ClarifyDesk.Answered(question, text, ReadByRules(turn, text), said => ReadByRules(turn, said), turn.Ledger) is { } measure)
        {
            await Question.ForgetAsync(writer, turn.Place);
            await ReportOnAsync(turn, question.Said, measure);
            return;
        }

        var reading = await ReadAsync(turn, text);

        // Thanks leave our question standing; whatever else is said goes on from it, and a later "yes" is no answer to it.
        if (question is not null && reading.Intent != Intent.Help)
        {
            await Question.ForgetAsync(writer, turn.Place);
        }

        await RouteAsync(turn, reading, text);
    }

    /// <summary>Reads again what was unclear, now that the measure is known.</summary>
    public async Task ReportOnAsync(Turn turn, string said, Ledger.MeasureNumber measure)
    {
        var prefix = $"{measure}：";
        var text = prefix + said;
        await reports.ProposeAsync(turn, ReadByRules(turn, text), text, said, prefix.Length, before: ReadByRules(turn, said));
    }

    private ValueTask<Reading> ReadAsync(Turn turn, string text) =>
        reader.ReadAsync(Said(turn, text), indexes.Of(turn.Ledger), turn.Ledger.Heading.Organisation, turn.Cancelled);

    private Reading ReadByRules(Turn turn, string text) => rules.Read(Said(turn, text), indexes.Of(turn.Ledger));

    private static Utterance Said(Turn turn, string text) =>
        new(turn.Now, turn.Actor.Office, turn.Actor.Role, turn.Context.Activity.Conversation?.IsGroup == true, text);

    // Words that point at nothing but another office's measures point at nothing: an official means the own ones.
    private static bool OnlyGuessed(Turn turn, Reading reading, string text) =>
        turn.Actor.Role == Ledger.Role.Official && reading.Records.All(r =>
            !IsNumber(r.Named.In(text)) && !turn.Ledger.MeasuresOf(r.Problem).ToArray().Any(m => (r.Measure ?? m.Number.Measure) == m.Number.Measure && turn.Actor.Owns(m)));

    internal static bool IsNumber(string named) =>
        named.Any(char.IsDigit) || (named.AsSpan().IndexOfAny("第杠问项条") >= 0 && named.AsSpan().IndexOfAny("一二三四五六七八九十") >= 0);

    private Task RouteAsync(Turn turn, Reading reading, string text) => reading switch
    {
        { Order: { } order } => turn.SayAsync(OrderSentences.Of(order, turn.Ledger, turn.Words)),
        { NoChange: true } => reports.ProposeAsync(turn, reading, text, text, 0),
        { Query: { } query } => queries.AnswerAsync(turn, query),
        { Intent: Intent.Help } => turn.SayAsync(WelcomeDesk.Greeting(turn)),
        { Intent: Intent.Report or Intent.CloseOut or Intent.Extend, Doubt: { } doubt } => clarify.AskAsync(turn, doubt, text),
        { Intent: Intent.Report or Intent.CloseOut or Intent.Extend } when OnlyGuessed(turn, reading, text) => clarify.AskAsync(turn, new Doubt(DoubtKind.NoMeasure, []), text),
        { Intent: Intent.Report or Intent.CloseOut or Intent.Extend, Records.IsEmpty: false } => reports.ProposeAsync(turn, reading, text, text, 0),
        { Intent: Intent.Report or Intent.CloseOut or Intent.Extend } => clarify.AskAsync(turn, new Doubt(DoubtKind.NoMeasure, []), text),
        { Intent: Intent.Other } => turn.SayAsync(turn.Words.NotUnderstood + "\n" + turn.Words.Help),
        _ => turn.SayAsync(turn.Words.Find($"NotYet_{reading.Intent}")),
    };
}

/// <summary>A typed answer to a card: 确认 or 取消.</summary>
internal static class Consent
{
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase)
    {
        "确认", "确定", "对", "对的", "是", "是的", "没错", "没问题", "好", "好的", "可以", "登记", "confirm", "confirmed", "yes", "ok", "okay", "correct",
    };

    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase)
    {
        "取消", "不对", "不是", "算了", "不要", "不登记", "作废", "cancel", "no", "discard", "drop it", "never mind",
    };

    /// <summary>confirm, drop, or null where it is neither.</summary>
    public static string? Read(string text)
    {
        var bare = text.Trim().TrimEnd('。', '.', '！', '!', '，', ',', '~', '～').Trim();
        return Yes.Contains(bare) ? Pressed.Confirm : No.Contains(bare) ? Pressed.Drop : null;
    }
}
