namespace RectifyBot.Scheduler;

/// <summary>What is wrong with a ladder as a whole.</summary>
public static class LadderCheck
{
    private const int Most = 250;

    /// <summary>Everything that is wrong, a sentence each; nothing for a ladder that can be used.</summary>
    public static IEnumerable<string> Failures(Ladder ladder) =>
        [.. ladder.Rungs.SelectMany(Of), .. Enum.GetValues<RungKind>().SelectMany(kind => OfKind(ladder, kind)), .. Lights(ladder)];

    private static IEnumerable<string> Of(Rung rung)
    {
        var least = rung.Kind == RungKind.Left ? 0 : 1;
        if (rung.Days < least || rung.Days > Most)
        {
            yield return $"'{rung.NameAt(rung.Days)}' must lie between {least} and {Most} working days.";
        }

        if (rung.To == Audience.None)
        {
            yield return $"'{rung.NameAt(rung.Days)}' tells nobody. Name Official, Office, Leader, Secretary or Coordinator.";
        }

        if (rung.Every is < 1 or > Most || (rung.Every is not null && rung.Kind == RungKind.Left))
        {
            yield return $"'{rung.NameAt(rung.Days)}': Every '{rung.Every}' must lie between 1 and {Most} working days, and only what is late or silent comes again.";
        }
    }

    private static IEnumerable<string> OfKind(Ladder ladder, RungKind kind)
    {
        var rungs = ladder.Rungs.Where(r => r.Kind == kind).OrderBy(r => r.Days).ToList();
        foreach (var twice in rungs.GroupBy(r => r.Days).Where(g => g.Count() > 1))
        {
            yield return $"'{twice.First().NameAt(twice.Key)}' stands there {twice.Count()} times.";
        }

        foreach (var early in rungs.SkipLast(1).Where(r => r.Every is not null))
        {
            yield return $"'{early.NameAt(early.Days)}' comes again every {early.Every} working days and would meet '{rungs[^1].NameAt(rungs[^1].Days)}': only the last rung of its kind may come again.";
        }
    }

    // On the way to the deadline and past it the light never goes back.
    private static IEnumerable<string> Lights(Ladder ladder)
    {
        var way = ladder.Rungs.Where(r => r.Kind != RungKind.Silent && r.Light != Light.None).OrderBy(r => r.Kind == RungKind.Left ? -r.Days : r.Days + 1).ToList();
        return way.Zip(way.Skip(1)).Where(p => p.Second.Light < p.First.Light)
            .Select(p => $"'{p.Second.NameAt(p.Second.Days)}' is {p.Second.Light} after '{p.First.NameAt(p.First.Days)}' was {p.First.Light}: a light must not go back.");
    }
}
