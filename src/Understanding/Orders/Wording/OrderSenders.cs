using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Whose words are an order. Of the others the same words are a report; whether the order is followed is asked elsewhere.</summary>
internal static class OrderSenders
{
    /// <summary>Coordinator or leader: who steers the rectification.</summary>
    public static bool Steers(this OrderText said) => said.Message.Utterance.Role is Role.Coordinator or Role.Leader;

    /// <summary>Steers, or inspects.</summary>
    public static bool Reviews(this OrderText said) => said.Message.Utterance.Role is not Role.Official;
}
