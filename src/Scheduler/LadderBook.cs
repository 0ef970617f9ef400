using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Scheduler;

/// <summary>The ladders of all organisations, by class of measure.</summary>
/// <param name="Ladders">What holds for each class.</param>
/// <param name="Own">What an organisation has of its own, by its name as the ledger has it; a class that it does not name follows <paramref name="Ladders"/>.</param>
public sealed record LadderBook(ImmutableDictionary<MeasureClass, Ladder> Ladders, ImmutableDictionary<string, ImmutableDictionary<MeasureClass, Ladder>> Own)
{
    private static readonly Rung[] Silence =
    [
        new(RungKind.Silent, 20, Light.None, Audience.Official),
        new(RungKind.Silent, 22, Light.Yellow, Audience.Official | Audience.Coordinator),
        new(RungKind.Silent, 24, Light.Yellow, Audience.Leader),
        new(RungKind.Silent, 34, Light.Yellow, Audience.Official | Audience.Coordinator, Every: 10),
    ];

    private static readonly Rung[] Last =
    [
        new(RungKind.Left, 3, Light.Yellow, Audience.Official),
        new(RungKind.Left, 1, Light.Yellow, Audience.Official),
        new(RungKind.Left, 0, Light.Yellow, Audience.Official),
        new(RungKind.Late, 1, Light.Red, Audience.Office | Audience.Secretary),
        new(RungKind.Late, 6, Light.Red, Audience.Office | Audience.Secretary, Every: 5),
    ];

    /// <summary>What bodies use in practice: 江津's three colours before and after the deadline, a monthly report with two days of grace on each step up the line.</summary>
    public static LadderBook Default { get; } = new(
        ImmutableDictionary<MeasureClass, Ladder>.Empty
            .Add(MeasureClass.Dated, new Ladder(
            [
                new(RungKind.Left, 20, Light.Green, Audience.Official), new(RungKind.Left, 10, Light.Yellow, Audience.Official | Audience.Leader), .. Last, .. Silence,
            ]))

            // 立行立改 has a few days in all: earlier rungs lie before its beginning.
            .Add(MeasureClass.AtOnce, new Ladder([.. Last, .. Silence]))

            // What is kept up for good is never late; a quarter without a word is long enough.
            .Add(MeasureClass.LongTerm, new Ladder([new(RungKind.Silent, 60, Light.None, Audience.Official, Every: 60)])),
        ImmutableDictionary<string, ImmutableDictionary<MeasureClass, Ladder>>.Empty);

    /// <summary>The ladder of a class in an organisation.</summary>
    public Ladder For(string organisation, MeasureClass kind) =>
        Own.TryGetValue(organisation, out var own) && own.TryGetValue(kind, out var ladder) ? ladder : Ladders[kind];

    /// <summary>Every ladder that holds somewhere.</summary>
    public IEnumerable<Ladder> All => [.. Ladders.Values, .. Own.Values.SelectMany(o => o.Values)];
}
