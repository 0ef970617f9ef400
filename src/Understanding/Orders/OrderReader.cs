using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders.Wording;

namespace RectifyBot.Understanding.Orders;

/// <summary>Reads the one order of a message. A paper and the measures of a problem (<see cref="ExportOrder"/>, <see cref="PlanOrder"/>) are read by themselves, before.</summary>
internal static class OrderReader
{
    // A long message is a report, or a remark with its text.
    private const int Longest = 240;

    /// <summary>The order, or null where the message is none: what is told as done or under way, and what is asked, orders nothing.</summary>
    public static Order? Read(Message message)
    {
        if (!OrderWords.Any.IsIn(message.Text))
        {
            return null;
        }

        try
        {
            return ReadAny(message);
        }
        catch (RegexMatchTimeoutException)
        {
            return null; // the machine stood still; what is no order is answered with what the bot can do
        }
    }

    private static Order? ReadAny(Message message)
    {
        var said = new OrderText(message);
        return OrderWords.OnLedger.IsIn(message.Text) && ReadOnLedger(said, message.Text.Length > Longest) is { } order ? order
            : message.Text.Length > Longest ? RemarkWording.Read(said)
            : ReminderWording.Read(said) ?? RemarkWording.Read(said) ?? AssignWording.Read(said) ?? ChaseWording.Read(said) ?? (Order?)PictureWording.Read(said);
    }

    // Texts of measures may be long; all else that is ordered of the ledger is short.
    private static Order? ReadOnLedger(OrderText said, bool isLong) =>
        SplitWording.Read(said) ?? MergeWording.Read(said) ??
        (isLong ? null
            : DelegateWording.Read(said) ?? RemoveTextWording.Read(said) ?? CountersignWording.Read(said) ?? DisclosureWording.Read(said) ??
                ReopenWording.Read(said) ?? LookBackWording.Read(said) ?? (Order?)EvidenceWording.Read(said));
}
