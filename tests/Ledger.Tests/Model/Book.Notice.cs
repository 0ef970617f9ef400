using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests.Model;

/// <summary>The notice, the first one and those that revise it.</summary>
internal sealed partial class Book
{
    /// <summary>A notice over what the ledger has: some measures are gone, some new, texts changed, numbers moved.</summary>
    public static NoticeImported Revised(int seed, IReadOnlyList<MeasureNumber> held)
    {
        var random = new Random(seed);
        var problems = Enumerable.Range(1, 2).Select(problem =>
        {
            var kept = held.Where(n => n.Problem == problem && random.Next(8) > 0).Select(n => (MeasureNumber?)n).ToList();
            kept.InsertRange(random.Next(kept.Count + 1), held.Count == 0 ? new MeasureNumber?[3] : new MeasureNumber?[random.Next(2)]);
            return new ProblemEntry(problem, "方面", null, $"问题{problem}", [.. kept.Take(4).Select((was, i) => Entry(random, i + 1, was))]);
        });
        return new NoticeImported(new NoticeHeading("单位", "轮次", null, null, null), [.. problems], new string('f', 64));
    }

    private static MeasureEntry Entry(Random random, int number, MeasureNumber? was)
    {
        var tally = random.Next(3) > 0 ? null : new TallyClaim(random.Next(4), null, random.Next(2));
        return new(number, $"措施{random.Next(6)}", (Progress)random.Next(4), random.Next(9) == 0, was, tally, random.Next(9) == 0 ? Disclosure.Secret : null, random.Next(9) == 0 ? true : null);
    }

    private string Notice(Order o)
    {
        if (!Coordinates)
        {
            return WrongRole();
        }

        // All are found under the numbers that they have before any gets its new one.
        var next = (from problem in Revised(o.Choice, Numbers).Problems
                    from entry in problem.Measures
                    select (Number: new MeasureNumber(problem.Number, entry.Number), Entry: entry, Held: entry.Was is { } was ? Find(was) : null)).ToList();
        things = [.. next.Select(n => Taken(n.Held ?? new Thing { Number = n.Number, Text = n.Entry.Text, Disclosure = n.Entry.Disclosure ?? Disclosure.Public }, n.Number, n.Entry)).OrderBy(t => t.Number)];
        return "notice_imported";
    }

    private Thing Taken(Thing t, MeasureNumber number, MeasureEntry entry)
    {
        t.Number = number;
        Touch(t, "Change", () =>
        {
            t.Text = entry.Text;
            t.Told = entry.Tally is { } f ? new Figures(f.Rules, f.Recovered, f.HeldToAccount, false) : default;
            t.Said = t.Said.At is null ? t.Said with { Progress = entry.Progress, LongTerm = entry.LongTerm } : t.Said;
            t.Planned = entry.Planned == true;
        });
        return t;
    }
}
