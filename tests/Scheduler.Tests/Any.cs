using CsCheck;
using RectifyBot.Ledger;

namespace RectifyBot.Scheduler.Tests;

/// <summary>Any calendar, ladder and day.</summary>
internal static class Any
{
    public static readonly DateOnly Begin = new(2026, 1, 5);

    public static Gen<DateOnly> Day { get; } = Gen.Int[0, 300].Select(Begin.AddDays);

    /// <summary>Weekends, and days that are off or worked against them; never more than twelve off in a row.</summary>
    public static Gen<WorkingCalendar> Calendar { get; } = Gen.Select(Gen.Int[0, 400].HashSet[0, 40], Gen.Int[0, 400].HashSet[0, 20]).Select((off, worked) => WorkingCalendar.WeekendsOnly.With(
        off.Except(worked).Select(d => Begin.AddDays(d - 50)), worked.Select(d => Begin.AddDays(d - 50))));

    /// <summary>A ladder that may be used.</summary>
    public static Gen<Ladder> Ladder { get; } = Gen.Select(Gen.Int[0, 25].HashSet[0, 4], Gen.Int[1, 12].HashSet[0, 3], Gen.Int[1, 30].HashSet[0, 3], Gen.Int[0, 6], Gen.Int[1, 31].Array[12]).Select((left, late, silent, every, to) =>
        new Ladder(
        [
            .. left.Select((d, i) => new Rung(RungKind.Left, d, Light.Yellow, (Audience)to[i])),
            .. late.Order().Select((d, i) => new Rung(RungKind.Late, d, Light.Red, (Audience)to[i + 4], every > 0 && i == late.Count - 1 ? every : null)),
            .. silent.Order().Select((d, i) => new Rung(RungKind.Silent, d, Light.None, (Audience)to[i + 8], every > 1 && i == silent.Count - 1 ? every : null)),
        ]));
}

/// <summary>The same by walking from day to day: slow, and easy to believe.</summary>
internal static class ByHand
{
    /// <summary>Every time that the rung is reached by <paramref name="today"/>.</summary>
    public static IEnumerable<Step> Reached(Rung rung, DateOnly from, DateOnly today, WorkingCalendar calendar)
    {
        if (rung.Kind == RungKind.Left)
        {
            var last = from;
            while (!calendar.IsWorkingDay(last))
            {
                last = last.AddDays(-1);
            }

            for (var left = rung.Days; left > 0; left--)
            {
                do
                {
                    last = last.AddDays(-1);
                }
                while (!calendar.IsWorkingDay(last));
            }

            return last <= today ? [new Step(rung, rung.NameAt(rung.Days), last)] : [];
        }

        var steps = new List<Step>();
        var count = 0;
        for (var day = from.AddDays(1); day <= today; day = day.AddDays(1))
        {
            count += calendar.IsWorkingDay(day) ? 1 : 0;
            if (calendar.IsWorkingDay(day) && (count == rung.Days || (rung.Every is { } every && count > rung.Days && (count - rung.Days) % every == 0)))
            {
                steps.Add(new Step(rung, rung.NameAt(count), day));
            }
        }

        return steps;
    }
}
