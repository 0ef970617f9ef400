using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Models.Grounds;

/// <summary>What was struck so far of one answer.</summary>
internal sealed class StrikeList
{
    private readonly List<Struck> all = [];

    public IReadOnlyList<Struck> All => all;

    public void Add(StruckField field, object? value, StruckReason reason) => all.Add(new Struck(field, $"{value}", reason));
}
