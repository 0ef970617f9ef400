using System.Collections.Immutable;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Hosting;

/// <summary>The section "RectifyBot:CloseOut": what the body has settled about closing, looking back, extending and speaking for others.</summary>
public sealed class CloseOutOptions
{
    /// <summary>How many pieces of evidence a close-out needs, by class: Dated, AtOnce (立行立改), LongTerm (长期坚持); 0 to 50, 1 where a class is not named.</summary>
    public IDictionary<string, int> Evidence { get; set; } = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The grades that send a measure to a second rectification: Good, FairlyGood, Fair, Poor, with commas between. Default "Fair,Poor"; "None" for no grade.</summary>
    public string Redo { get; set; } = "Fair,Poor";

    /// <summary>How many months after close-out somebody looks back; 0 (never) to 60, default 3.</summary>
    public int LookBackMonths { get; set; } = 3;

    /// <summary>How many days a measure gets that was opened again, where nobody names a day; 1 to 3650, default 30.</summary>
    public int RelapseDays { get; set; } = 30;

    /// <summary>How many working days 立行立改 has from the day on which it is assigned; 1 to 250, default 7.</summary>
    public int AtOnceWorkingDays { get; set; } = 7;

    /// <summary>Whether what a delegate reports waits for the word of the office it was said for. Default true.</summary>
    public bool CountersignDelegates { get; set; } = true;

    /// <summary>The roles that decide on a later deadline: Coordinator, Leader, with a comma between. Default both.</summary>
    public string ExtensionDeciders { get; set; } = "Coordinator,Leader";

    /// <summary>The same as the ledger takes it.</summary>
    /// <exception cref="ArgumentException">A name is unknown; <see cref="Failures"/> tells before.</exception>
    public RectificationPolicy ToPolicy() => RectificationPolicy.Default with
    {
        EvidenceNeeded = Evidence.ToImmutableDictionary(e => Enum.Parse<MeasureClass>(e.Key, ignoreCase: true), e => e.Value),
        Redo = [.. Names(Redo).Select(Enum.Parse<Grade>)],
        LookBackMonths = LookBackMonths,
        RelapseDays = RelapseDays,
        AtOnceWorkingDays = AtOnceWorkingDays,
        CountersignDelegates = CountersignDelegates,
        ExtensionDeciders = [.. Names(ExtensionDeciders).Select(Enum.Parse<Role>)],
    };

    /// <summary>Everything that is wrong, a sentence each.</summary>
    /// <param name="section">Where these settings stand.</param>
    public IEnumerable<string> Failures(string section)
    {
        foreach (var (name, count) in Evidence.Where(e => !Known<MeasureClass>(e.Key) || e.Value is < 0 or > 50))
        {
            yield return $"{section}:Evidence:{name}: '{count}' is not allowed. The classes are Dated, AtOnce and LongTerm, each with 0 to 50 pieces.";
        }

        foreach (var name in Names(Redo).Where(n => !Known<Grade>(n)))
        {
            yield return $"{section}:Redo: '{name}' is no grade. They are Good, FairlyGood, Fair and Poor; None sends nothing back.";
        }

        foreach (var name in Names(ExtensionDeciders).Where(n => n is not ("Coordinator" or "Leader")).DefaultIfEmpty(Names(ExtensionDeciders).Any() ? null : "").OfType<string>())
        {
            yield return $"{section}:ExtensionDeciders: '{name}' may not decide. Name Coordinator, Leader, or both.";
        }

        foreach (var (name, value, from, to) in new[] { (nameof(LookBackMonths), LookBackMonths, 0, 60), (nameof(RelapseDays), RelapseDays, 1, 3650), (nameof(AtOnceWorkingDays), AtOnceWorkingDays, 1, 250) })
        {
            if (value < from || value > to)
            {
                yield return $"{section}:{name}: '{value}' must lie between {from} and {to}.";
            }
        }
    }

    private static IEnumerable<string> Names(string list) =>
        list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(n => n != "None");

    private static bool Known<T>(string name) where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value);
}
