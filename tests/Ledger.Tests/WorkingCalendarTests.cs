using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CsCheck;
using RectifyBot.Ledger.Calendar;
using RectifyBot.Tests;

namespace RectifyBot.Ledger.Tests;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    private static readonly Gen<DateOnly> AnyDay =
        Gen.Int[Day("2023-06-01").DayNumber, Day("2028-06-01").DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<int> AnyDistance = Gen.Int[-400, 400];

    [Theory]
    [InlineData("2026-03-16", true, "a Monday")]
    [InlineData("2026-03-21", false, "a Saturday")]
    [InlineData("2026-03-22", false, "a Sunday")]
    [InlineData("2024-02-09", true, "New Year's Eve 2024 was only recommended as leave")]
    [InlineData("2025-01-28", false, "New Year's Eve 2025 is a holiday")]
    [InlineData("2025-01-01", false, "New Year's Day on a Wednesday, off for that day only")]
    [InlineData("2025-01-02", true, "the day after it")]
    [InlineData("2025-10-08", false, "the eighth day, for the mid-autumn festival")]
    [InlineData("2026-01-04", true, "a Sunday worked for the New Year")]
    [InlineData("2026-02-14", true, "a Saturday worked for the spring festival")]
    [InlineData("2026-02-23", false, "the last day of the spring festival")]
    [InlineData("2026-02-24", true, "the day after it")]
    [InlineData("2026-09-20", true, "a Sunday worked for the national day")]
    [InlineData("2027-10-01", true, "a Friday of a year whose holidays are not known")]
    [InlineData("2027-10-02", false, "a Saturday of that year")]
    public void A_day_is_worked_or_off(string day, bool worked, string because) =>
        Assert.True(China.IsWorkingDay(Day(day)) == worked, $"{day}: {because}");

    [Theory]
    [InlineData("2026-03-16", 0, "2026-03-16")]
    [InlineData("2026-03-21", 0, "2026-03-21")]
    [InlineData("2026-03-16", 1, "2026-03-17")]
    [InlineData("2026-03-20", 1, "2026-03-23")]
    [InlineData("2026-03-21", 1, "2026-03-23")]
    [InlineData("2026-03-22", 1, "2026-03-23")]
    [InlineData("2026-03-23", -1, "2026-03-20")]
    [InlineData("2026-03-22", -1, "2026-03-20")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    [InlineData("2026-02-24", -1, "2026-02-14")]
    [InlineData("2026-04-30", 3, "2026-05-08")]
    [InlineData("2025-09-26", 5, "2025-10-10")]
    [InlineData("2025-12-31", 2, "2026-01-05")]
    public void Working_days_are_added_and_taken_off(string from, int days, string expected) =>
        Assert.Equal(Day(expected), China.AddWorkingDays(Day(from), days));

    [Theory]
    [InlineData("2026-03-16", "2026-03-16", 0)]
    [InlineData("2026-03-20", "2026-03-21", 0)]
    [InlineData("2026-03-20", "2026-03-23", 1)]
    [InlineData("2026-03-23", "2026-03-20", -1)]
    [InlineData("2026-03-21", "2026-03-20", -1)]
    [InlineData("2026-03-22", "2026-03-21", 0)]
    [InlineData("2026-02-13", "2026-02-28", 6)]
    [InlineData("2026-04-30", "2026-05-09", 4)]
    public void Working_days_between_leave_out_the_first_day_and_count_the_last(string from, string to, int expected) =>
        Assert.Equal(expected, China.WorkingDaysBetween(Day(from), Day(to)));

    // Worked out from each notice by hand: weekdays of the year, less the weekdays off, plus the weekend days worked.
    [Theory]
    [InlineData(2024, 262 - 19 + 8)]
    [InlineData(2025, 261 - 18 + 5)]
    [InlineData(2026, 261 - 19 + 6)]
    [InlineData(2027, 261)]
    public void A_year_has_as_many_working_days_as_its_notice_leaves(int year, int expected) =>
        Assert.Equal(expected, China.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)));

    [Theory]
    [InlineData(2023, null)]
    [InlineData(2024, "国办发明电〔2023〕7号")]
    [InlineData(2025, "国办发明电〔2024〕12号")]
    [InlineData(2026, "国办发明电〔2025〕7号")]
    [InlineData(2027, null)]
    public void A_year_names_the_notice_it_follows_or_says_that_only_weekends_count(int year, string? notice)
    {
        var coverage = China.CoverageOf(year);
        Assert.Equal(notice is null, coverage.WeekendsOnly);
        Assert.Equal(notice is not null, China.Covers(year));
        Assert.Contains(notice ?? "", coverage.Source ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_span_tells_which_of_its_years_count_weekends_only()
    {
        Assert.Equal([2024, 2025, 2026], China.KnownYears);
        Assert.Equal([2027, 2028], China.WeekendsOnlyYears(new(Day("2026-12-01"), Day("2028-01-01"))));
        Assert.Empty(China.WeekendsOnlyYears(new(Day("2026-01-01"), Day("2026-12-31"))));
    }

    [Fact]
    public void The_bodys_own_days_win_and_leave_the_calendar_below_as_it_was()
    {
        var own = China.With([Day("2026-03-18")], [Day("2026-02-23"), Day("2026-03-21")]);

        Assert.False(own.IsWorkingDay(Day("2026-03-18")));
        Assert.True(own.IsWorkingDay(Day("2026-02-23")));
        Assert.True(own.IsWorkingDay(Day("2026-03-21")));
        Assert.True(China.IsWorkingDay(Day("2026-03-18")));
        Assert.False(own.With([Day("2026-03-21")], []).IsWorkingDay(Day("2026-03-21")));
        Assert.False(own.Covers(2027));
    }

    [Fact]
    public void A_day_cannot_be_laid_on_as_off_and_worked_at_once() =>
        Assert.Throws<ArgumentException>(() => China.With([Day("2026-03-18")], [Day("2026-03-18")]));

    [Fact]
    public void A_year_published_later_is_laid_on_and_then_known()
    {
        const string Text = "# as it might come\nyear 2027 a notice\noff 2027-01-01..2027-01-03 元旦\n\nwork 2027-01-09\n";
        var later = China.With(Assert.Single(PublishedYear.Read(new StringReader(Text))));

        Assert.Equal(new CalendarCoverage(2027, "a notice"), later.CoverageOf(2027));
        Assert.False(later.IsWorkingDay(Day("2027-01-01")));
        Assert.True(later.IsWorkingDay(Day("2027-01-09")));
        Assert.False(China.Covers(2027));
    }

    [Theory]
    [InlineData("off 2026-01-01", 1)]
    [InlineData("year 2026 a notice\nhalf 2026-01-01", 2)]
    [InlineData("year 2026 a notice\noff 2027-01-01", 2)]
    [InlineData("year 2026 a notice\n\noff 2026-02-30", 3)]
    [InlineData("year 2026 a notice\noff 2026-01-03..2026-01-01", 2)]
    [InlineData("year 2026 a notice\noff 2026-01-01..2026-01-02..2026-01-03", 2)]
    [InlineData("year 2026", 1)]
    [InlineData("year next a notice", 1)]
    [InlineData("year 2026 a notice\nyear 2026 another", 2)]
    public void A_calendar_that_is_not_understood_is_refused_with_its_line(string text, int line)
    {
        var error = Assert.Throws<FormatException>(() => PublishedYear.Read(new StringReader(text)));
        Assert.Equal($"Line {line} of the calendar is not understood: {text.Split('\n')[^1]}", error.Message);
    }

    [Fact]
    public void What_is_added_is_what_lies_between() =>
        Gen.Select(AnyDay, AnyDistance).Sample((day, days) =>
            China.WorkingDaysBetween(day, China.AddWorkingDays(day, days)) == days);

    [Fact]
    public void Adding_arrives_at_a_working_day_and_goes_back_to_where_a_working_day_began() =>
        Gen.Select(AnyDay.Where(China.IsWorkingDay), AnyDistance).Sample((day, days) =>
        {
            var there = China.AddWorkingDays(day, days);
            return China.IsWorkingDay(there) && China.AddWorkingDays(there, -days) == day;
        });

    [Fact]
    public void A_later_start_or_a_longer_way_never_arrives_earlier() =>
        Gen.Select(AnyDay, Gen.Int[0, 30], AnyDistance).Sample((day, later, days) =>
            China.AddWorkingDays(day.AddDays(later), days) >= China.AddWorkingDays(day, days)
            && China.AddWorkingDays(day, days + 1) >= China.AddWorkingDays(day, days));

    [Fact]
    public void Two_ways_add_up_to_the_whole() =>
        Gen.Select(AnyDay, Gen.Int[0, 300], Gen.Int[0, 300]).Sample((from, first, second) =>
        {
            var (middle, to) = (from.AddDays(first), from.AddDays(first + second));
            return China.WorkingDaysBetween(from, middle) + China.WorkingDaysBetween(middle, to) == China.WorkingDaysBetween(from, to)
                && China.WorkingDaysBetween(to, middle) + China.WorkingDaysBetween(middle, from) == China.WorkingDaysBetween(to, from);
        });

    [SkippableFact]
    public void Every_day_of_2024_to_2026_agrees_with_the_independent_list_of_chinese_days()
    {
        Skip.IfNot(
            Directory.Exists(Repository.Path("tests", "npm", "node_modules", "chinese-days")),
            "Not checked: our working days against the npm package chinese-days, which is not installed (npm ci in tests/npm).");

        var theirs = TheirWorkingDays(2024, 2026);
        var days = Enumerable.Range(Day("2024-01-01").DayNumber, 366 + 365 + 365).Select(DateOnly.FromDayNumber);

        Assert.Equal(theirs, days.Where(China.IsWorkingDay));
    }

    private static DateOnly[] TheirWorkingDays(int from, int to)
    {
        string[] arguments = [Repository.Path("tests", "npm", "working-days.mjs"), $"{from}", $"{to}"];
        using var node = StartNode(arguments);
        Skip.If(node is null, "Not checked: our working days against the npm package chinese-days, because node is not installed.");

        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        Assert.Equal(0, node.ExitCode);
        return JsonSerializer.Deserialize<DateOnly[]>(output)!;
    }

    private static Process? StartNode(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
