using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using RectifyBot.Bot.Hosting;

namespace RectifyBot.Bot.Tests.Hosting;

public sealed class DemoClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0)]
    [InlineData(-300)]
    public void It_moves_there_and_back_and_runs_on(int today)
    {
        var real = new FakeTimeProvider(Start);
        var clock = new DemoClock(real, TimeSpan.FromDays(today));
        Assert.Equal((Start.AddDays(today), false), (clock.GetUtcNow(), clock.IsMoved));
        foreach (var to in new[] { Start.AddDays(400), Start.AddDays(-4000) })
        {
            clock.MoveTo(to);
            real.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal((to.AddMinutes(1), true), (clock.GetUtcNow(), clock.IsMoved));
            Assert.Equal(clock.GetUtcNow() - real.GetUtcNow(), clock.Shift);
        }

        clock.Reset();
        Assert.Equal((Start.AddMinutes(2).AddDays(today), false), (clock.GetUtcNow(), clock.IsMoved));
    }

    [Fact]
    public void Waiting_goes_by_the_real_clock()
    {
        var real = new FakeTimeProvider(Start);
        var clock = new DemoClock(real);
        var (rung, began) = (0, clock.GetTimestamp());
        using var timer = clock.CreateTimer(_ => rung++, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        clock.MoveTo(Start.AddDays(9));
        Assert.Equal((0, TimeSpan.Zero), (rung, clock.GetElapsedTime(began)));
        real.Advance(TimeSpan.FromHours(1));
        Assert.Equal((1, TimeSpan.FromHours(1)), (rung, clock.GetElapsedTime(began)));
    }

    // 2025: 1 to 8 October off, 28 September (a Sunday) worked. 2026: 1 to 5 May off, 9 May (a Saturday) worked.
    [Theory]
    [InlineData("2026-03-02", "2026-03-31", "03-03:20 03-17:10 03-26:3 03-30:1 03-31:0 04-01:-1")]
    [InlineData("2026-03-17", "2026-03-31", "03-26:3 03-30:1 03-31:0 04-01:-1")]
    [InlineData("2026-03-31", "2026-03-31", "04-01:-1")]
    [InlineData("2026-04-30", "2026-05-03", "05-06:-1")]
    [InlineData("2026-04-29", "2026-05-03", "04-30:0 05-06:-1")]
    [InlineData("2026-05-06", "2026-05-09", "05-07:0 05-08:-1 05-09:-1 05-11:-1", "2026-05-07", "2026-05-08")]
    [InlineData("2026-03-02", "2026-03-31", "03-03:20 03-05:20 03-17:10 03-19:10 03-26:3 03-30:1 03-31:0 04-01:-1", "2026-04-02", "2026-05-29")]
    [InlineData("2025-08-29", "2025-09-30", "09-03:20 09-17:10 09-26:3 09-29:1 09-30:0 10-09:-1")]
    [InlineData("2026-03-02", null, "")]
    public void The_stops_are_the_working_days_around_the_deadlines(string today, string? deadline, string expected, params string[] more)
    {
        var deadlines = more.Prepend(deadline).OfType<string>().Select(Day);
        var stops = DemoDays.Around(deadlines, Day(today), RectifyBot.Ledger.WorkingCalendar.China);
        Assert.Equal(expected, string.Join(' ', stops.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Day:MM-dd}:{s.Left}"))));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
