using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>What was written with an event goes; its hash stays.</summary>
internal sealed record Removing(int Sequence, string Grounds) : Wanted
{
    private const int LongestGrounds = 500;

    public override Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms) =>
        RemoveText.Decide(ledger, by, Sequence, Grounds.Length > LongestGrounds ? Grounds[..LongestGrounds] : Grounds);

    public override bool IsToldBy(RecordRow row) => row.Kind == "text_removed" && row.Detail == $"{Sequence}";

    public override string Receipt(Recorded recorded, Phrases words) => words.Put("Do_Removed", Sequence, recorded.Sequence);
}
