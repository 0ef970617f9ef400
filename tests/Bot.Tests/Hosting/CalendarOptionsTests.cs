using RectifyBot.Bot.Hosting;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Hosting;

/// <summary>The operator's own days, and years whose notice came after this version.</summary>
public sealed class CalendarOptionsTests
{
    [Fact]
    public void Own_days_lie_over_the_published_ones()
    {
        var calendar = new CalendarOptions { DaysOff = ["2026-05-22", "2026-07-13..2026-07-17"], WorkingDays = ["2026-05-23"] }.ToCalendar();
        Assert.False(calendar.IsWorkingDay(new DateOnly(2026, 5, 22)));
        Assert.True(calendar.IsWorkingDay(new DateOnly(2026, 5, 23)));
        Assert.Equal(0, calendar.WorkingDaysBetween(new DateOnly(2026, 7, 12), new DateOnly(2026, 7, 17)));
        Assert.False(calendar.IsWorkingDay(new DateOnly(2026, 10, 1)));
    }

    [Fact]
    public void A_file_brings_a_year()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "year 2027 某办公厅通知（例）\noff 2027-01-01..2027-01-03\nwork 2027-01-09\n");
            var options = new CalendarOptions { Years = path };
            Assert.Empty(options.Failures("Calendar"));
            Assert.True(options.ToCalendar().Covers(2027));
            Assert.True(options.ToCalendar().IsWorkingDay(new DateOnly(2027, 1, 9)));
            File.WriteAllText(path, "year 2027 通知\noff 2026-01-01\n");
            Assert.Contains("Line 2", Assert.Single(options.Failures("Calendar")), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var options = new CalendarOptions { DaysOff = ["2026-02-30", "2026-05-22"], WorkingDays = ["2026-05-20..2026-05-23", "2026-06-02..2026-06-01"], Years = "/nowhere/2027.txt" };
        Assert.Equal(
            [
                "C:DaysOff: '2026-02-30' is neither a day such as 2026-05-22 nor days such as 2026-07-13..2026-07-17 (at most a year).",
                "C:WorkingDays: '2026-06-02..2026-06-01' is neither a day such as 2026-05-22 nor days such as 2026-07-13..2026-07-17 (at most a year).",
                "C: 2026-05-22 stands both in DaysOff and in WorkingDays.",
                "C:Years: '/nowhere/2027.txt' cannot be read.",
            ],
            options.Failures("C"));
    }

    [Theory]
    [InlineData("2026-11-25", "2027-03-01", "2027")]
    [InlineData("2026-11-25", "2028-03-01", "2027 2028")]
    [InlineData("2026-11-25", null, "")]
    [InlineData("2027-01-04", "2026-03-01", "2027")]
    public void The_years_that_are_missing(string today, string? last, string expected) =>
        Assert.Equal(expected, string.Join(' ', CalendarCheck.Missing(WorkingCalendar.China, Day(today), last is null ? null : Day(last))));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
