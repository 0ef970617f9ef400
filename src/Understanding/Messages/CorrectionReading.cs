using System.Collections.Immutable;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Understanding.Messages;

/// <summary>What is taken back of something said before, or how it is put right.</summary>
public sealed record CorrectionReading
{
    /// <summary>Taken back, with nothing in its place: 撤回, 刚才那条作废, undo.</summary>
    public bool Withdraws { get; init; }

    /// <summary>What was said before.</summary>
    public CorrectedThing Of { get; init; }

    /// <summary>The measures whose record is spoken of (撤回9-1的申请, 9-1报错了); empty where only 刚才那条 or the like is said.</summary>
    public ImmutableArray<OrderedItem> Items { get; init; } = [];

    /// <summary>The measure that was meant: 不是9-1，是9-2; null where the measure was right, or is not told.</summary>
    public OrderedItem? Target { get; init; }

    /// <summary>The number in the register of what is spoken of (撤回第12号), or null where the last one is meant.</summary>
    public int? Sequence { get; init; }

    /// <summary>The words that are to be read in the place of what was said (刚才说错了，是9月18日印发的), or null.</summary>
    public Span? Rest { get; init; }
}

/// <summary>What a correction speaks of.</summary>
public enum CorrectedThing
{
    /// <summary>A report, also where nothing else is named.</summary>
    Report,

    /// <summary>An application for close-out.</summary>
    Application,

    /// <summary>A request for a later deadline.</summary>
    Extension,

    /// <summary>A decision on an application: 刚才20-2那个退回作废.</summary>
    Decision,

    /// <summary>A file sent as evidence: 刚才的照片发错了.</summary>
    Evidence,
}
