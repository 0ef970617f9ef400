using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Nudges;

/// <summary>Everything that is wrong with the section "RectifyBot:Nudges", at once.</summary>
internal static class NudgeOptionsCheck
{
    /// <param name="section">Where these settings stand.</param>
    public static IEnumerable<string> Of(NudgeOptions options, string section) =>
    [
        .. Times(options, section),
        .. options.Digests.Failures($"{section}:Digests"),
        .. options.Ladders.SelectMany(l => OfLadder($"{section}:Ladders:{l.Key}", l.Key, l.Value)),
        .. options.Organisations.SelectMany(o => o.Value.SelectMany(l => OfLadder($"{section}:Organisations:{o.Key}:{l.Key}", l.Key, l.Value))),
    ];

    private static IEnumerable<string> Times(NudgeOptions options, string section)
    {
        foreach (var (name, text) in new[] { (nameof(options.SendAt), options.SendAt), (nameof(options.QuietUntil), options.QuietUntil), (nameof(options.QuietFrom), options.QuietFrom) })
        {
            if (NudgeOptions.Time(text) is null)
            {
                yield return $"{section}:{name}: '{text}' is no time of day; an example is 08:40.";
            }
        }

        if (options.SweepEvery < TimeSpan.FromSeconds(10) || options.SweepEvery > TimeSpan.FromHours(1))
        {
            yield return $"{section}:SweepEvery: '{options.SweepEvery}' must lie between 10 seconds and one hour.";
        }

        if (options.SpreadMinutes is < 0 or > 120)
        {
            yield return $"{section}:SpreadMinutes: '{options.SpreadMinutes}' must lie between 0 and 120.";
        }

        if (NudgeOptions.Time(options.SendAt) is { } at && NudgeOptions.Time(options.QuietUntil) is { } until && NudgeOptions.Time(options.QuietFrom) is { } from)
        {
            if (at.Minute % 30 == 0)
            {
                yield return $"{section}:SendAt: '{options.SendAt}' is a full or half hour, when messengers refuse what everybody's bots send; take some minutes more or less.";
            }

            if (until >= from || at < until || at.AddMinutes(options.SpreadMinutes) >= from)
            {
                yield return $"{section}: QuietUntil {options.QuietUntil}, SendAt {options.SendAt} (and {options.SpreadMinutes} minutes more) and QuietFrom {options.QuietFrom} must follow each other within one day.";
            }
        }
    }

    private static IEnumerable<string> OfLadder(string section, string name, IList<RungOptions> rungs)
    {
        if (!Enum.TryParse<MeasureClass>(name, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || int.TryParse(name, out _))
        {
            yield return $"{section}: '{name}' is no class of measures. They are Dated, AtOnce and LongTerm.";
        }

        for (var i = 0; i < rungs.Count; i++)
        {
            if (rungs[i].Read() is null)
            {
                yield return $"{section}:{i}: name one of Left, Late and Silent; Light is None, Green, Yellow or Red ('{rungs[i].Light}'); To names Official, Office, Leader, Secretary, Coordinator ('{rungs[i].To}').";
            }
        }

        var read = rungs.Select(r => r.Read()).OfType<Rung>().ToList();
        foreach (var failure in LadderCheck.Failures(new Ladder(read)))
        {
            yield return $"{section}: {failure}";
        }
    }
}
