using RectifyBot.Bot.Conversation.Amending;
using RectifyBot.Bot.Conversation.Extensions;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Conversation.Reminders;

namespace RectifyBot.Bot.Conversation;

/// <summary>The buttons that settle what a card asked, and the desks that do it; a typed 确认 presses them too.</summary>
internal sealed class Settling(
    ConfirmationDesk confirmations, ReportDesk reports, FileDesk files, PlanDesk plans, OrderWriter orders, CloseOutDesk closeOuts, RelapseDesk relapses,
    ExtensionDesk extensions, TakeBackDesk takeBacks, DirectoryDesk people, EvidenceBook evidence, ChaseDesk chases, Asked asked)
{
    /// <summary>What the press came to; null for a button that only leads on.</summary>
    public async Task<Settled?> SettleAsync(Turn turn, Pressed pressed) => pressed.Kind switch
    {
        Pressed.Confirm or Pressed.Drop => await confirmations.PressAsync(turn, pressed),
        Pressed.Mine => await reports.OwnAsync(turn, pressed),
        Pressed.Import => await files.ImportAsync(turn, pressed),
        Pressed.Plan => await plans.RecordAsync(turn, pressed),
        Pressed.Order => await orders.RecordAsync(turn, pressed),
        Pressed.Decide => await closeOuts.SettleAsync(turn, pressed),
        Pressed.Relapse => await relapses.SettleAsync(turn, pressed),
        ExtensionDesk.Decides => await extensions.SettleAsync(turn, pressed),
        TakeBack.Kind => await takeBacks.SettleAsync(turn, pressed),
        Pressed.People => await people.ConfirmAsync(turn, pressed),
        Pressed.Evidence => await evidence.RecordAsync(turn, pressed),
        Pressed.EvidenceOff => await evidence.WithdrawAsync(turn, pressed),
        ChaseDesk.Kind => await chases.SendAsync(turn, pressed),
        Pressed.Leave => await LeaveAsync(turn, pressed),
        _ => null,
    };

    /// <summary>The typed answer to the card that was asked last.</summary>
    public async Task<Settled> AnswerAsync(Turn turn, Pressed button, string consent) =>
        consent == Pressed.Confirm && await SettleAsync(turn, button) is { } settled ? settled : await LeaveAsync(turn, button);

    private Task<Settled> LeaveAsync(Turn turn, Pressed pressed) => asked.AnsweredAsync(turn, pressed, turn.Words.LeftAsItWas);
}
