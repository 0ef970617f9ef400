using CsCheck;
using RectifyBot.Ledger;

namespace RectifyBot.Scheduler.Tests;

/// <summary>Rungs on their days: as a table over China's calendar, and against counting day by day over any calendar.</summary>
public class LadderTests
{
    [Theory]
    // National Day 2025: 1 to 8 October off; Sunday 28 September and Saturday 11 October worked.
    [InlineData("2025-10-08", "2025-09-03", "due-20 2025-09-03")]
    [InlineData("2025-10-08", "2025-09-02", "-")]
    [InlineData("2025-10-08", "2025-09-25", "due-10 2025-09-17")]
    [InlineData("2025-10-08", "2025-09-26", "due-3 2025-09-26")]
    [InlineData("2025-10-08", "2025-09-29", "due-1 2025-09-29")]
    [InlineData("2025-10-08", "2025-09-30", "due-0 2025-09-30")]
    [InlineData("2025-10-08", "2025-10-09", "overdue-1 2025-10-09")]
    [InlineData("2025-10-08", "2025-10-14", "overdue-1 2025-10-09")]
    [InlineData("2025-10-08", "2025-10-15", "overdue-6 2025-10-15")]
    [InlineData("2025-10-08", "2025-10-22", "overdue-11 2025-10-22")]
    // The ends of a month and of a year; 1 to 3 January 2026 off, Sunday the 4th worked.
    [InlineData("2026-01-31", "2026-01-30", "due-0 2026-01-30")]
    [InlineData("2025-12-31", "2025-12-30", "due-1 2025-12-30")]
    [InlineData("2025-12-31", "2026-01-04", "overdue-1 2026-01-04")]
    [InlineData("2026-01-01", "2025-12-31", "due-0 2025-12-31")]
    [InlineData("2026-01-01", "2026-01-04", "overdue-1 2026-01-04")]
    [InlineData("2025-10-08", "2025-08-01", "-")]
    public void The_last_rung_that_was_reached(string due, string today, string expected) =>
        Assert.Equal(expected, Shown(LadderBook.Default.For("", MeasureClass.Dated).ByDeadline(Day(due), Day(today), WorkingCalendar.China)));

    [Theory]
    [InlineData("2026-03-16", "2026-04-14", "silent-20 2026-04-14")]
    [InlineData("2026-03-16", "2026-04-13", "-")]
    [InlineData("2026-03-16", "2026-04-16", "silent-22 2026-04-16")]
    [InlineData("2026-03-16", "2026-05-25", "silent-44 2026-05-20")]
    public void Silence_has_its_own(string heard, string today, string expected) =>
        Assert.Equal(expected, Shown(LadderBook.Default.For("", MeasureClass.Dated).BySilence(Day(heard), Day(today), WorkingCalendar.China)));

    [Fact]
    public void It_is_what_counting_day_by_day_gives() => Gen.Select(Any.Ladder, Any.Calendar, Any.Day, Gen.Int[-60, 80]).Sample((ladder, calendar, due, away) =>
    {
        var today = due.AddDays(away);
        var deadline = ladder.Rungs.Where(r => r.Kind != RungKind.Silent).SelectMany(r => ByHand.Reached(r, due, today, calendar)).OrderBy(s => s.Day).ThenBy(s => s.Rung.Kind).ThenBy(s => -s.Rung.Days).LastOrDefault();
        Assert.Equal(deadline == default ? "-" : Shown(deadline), Shown(ladder.ByDeadline(due, today, calendar)));
        var silence = ladder.Rungs.Where(r => r.Kind == RungKind.Silent).SelectMany(r => ByHand.Reached(r, due, today, calendar)).OrderBy(s => s.Day).LastOrDefault();
        Assert.Equal(silence == default ? "-" : Shown(silence), Shown(ladder.BySilence(due, today, calendar)));
    }, iter: 10_000);

    [Fact]
    public void A_preview_is_every_day_on_which_a_rung_is_new() => Gen.Select(Any.Ladder, Any.Calendar, Any.Day, Gen.Int[-40, 40], Gen.Int[0, 60]).Sample((ladder, calendar, due, start, length) =>
    {
        var span = new Period(due.AddDays(start), due.AddDays(start + length));
        var expected = ladder.Rungs.Where(r => r.Kind != RungKind.Silent).SelectMany(r => ByHand.Reached(r, due, span.To, calendar)).Where(s => s.Day >= span.From).Select(s => Shown(s)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, ladder.DeadlineSteps(due, span, calendar).Select(s => Shown(s)).Order(StringComparer.Ordinal));
    }, iter: 5_000);

    [Theory]
    [InlineData(RungKind.Left, -1, null, "must lie between 0 and 250")]
    [InlineData(RungKind.Late, 0, null, "must lie between 1 and 250")]
    [InlineData(RungKind.Silent, 251, null, "must lie between 1 and 250")]
    [InlineData(RungKind.Left, 3, 5, "only what is late or silent comes again")]
    [InlineData(RungKind.Late, 9, 0, "Every '0'")]
    public void A_rung_that_cannot_be_is_told(RungKind kind, int days, int? every, string said) =>
        Assert.Contains(LadderCheck.Failures(new Ladder([new Rung(kind, days, Light.Red, Audience.Official, every)])), f => f.Contains(said, StringComparison.Ordinal));

    [Fact]
    public void A_ladder_is_checked_as_a_whole()
    {
        Rung[] rungs =
        [
            new(RungKind.Left, 10, Light.Red, Audience.Official), new(RungKind.Left, 3, Light.Green, Audience.None), new(RungKind.Left, 3, Light.Red, Audience.Official),
            new(RungKind.Late, 1, Light.Red, Audience.Office, Every: 2), new(RungKind.Late, 6, Light.Red, Audience.Office),
        ];
        var said = string.Join('\n', LadderCheck.Failures(new Ladder(rungs)));
        Assert.Contains("'due-3' is Green after 'due-10' was Red", said, StringComparison.Ordinal);
        Assert.Contains("'due-3' tells nobody", said, StringComparison.Ordinal);
        Assert.Contains("'due-3' stands there 2 times", said, StringComparison.Ordinal);
        Assert.Contains("'overdue-1' comes again every 2 working days", said, StringComparison.Ordinal);
        Assert.All(LadderBook.Default.All, ladder => Assert.Empty(LadderCheck.Failures(ladder)));
    }

    [Theory]
    [InlineData("due-20", RungKind.Left, 20)]
    [InlineData("overdue-6", RungKind.Late, 6)]
    [InlineData("silent-34", RungKind.Silent, 34)]
    public void A_name_is_read_back(string name, RungKind kind, int days)
    {
        Assert.Equal((kind, days), Rung.Read(name));
        Assert.Equal(name, new Rung(kind, days, Light.None, Audience.Official).NameAt(days));
        Assert.Null(Rung.Read(Rung.Chase));
        Assert.Null(Rung.Read("due-"));
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Shown(Step? step) => step is { } s ? $"{s.Name} {s.Day:yyyy-MM-dd}" : "-";
}
