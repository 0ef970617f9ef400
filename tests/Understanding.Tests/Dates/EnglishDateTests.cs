using RectifyBot.Understanding.Dates;

namespace RectifyBot.Understanding.Tests.Dates;

/// <summary>All seen from Wednesday 17 September 2025.</summary>
public sealed class EnglishDateTests
{
    private static readonly DateOnly Today = new(2025, 9, 17);

    [Theory]
    [InlineData("held Sept 10-12", "2025-09-10/2025-09-12")]
    [InlineData("held Sept 10 to 12", "2025-09-10/2025-09-12")]
    [InlineData("held between Sept 8 and Sept 12", "2025-09-08/2025-09-12")]
    [InlineData("held from Aug 29 to Sept 2", "2025-08-29/2025-09-02")]
    [InlineData("held 10-12 September", "2025-09-10/2025-09-12")]
    [InlineData("held on Nov 6", "2024-11-06")]
    [InlineData("sent on Sept 8 and 12.", "2025-09-08 2025-09-12")]
    [InlineData("by Dec 20", "2025-12-20")]
    [InlineData("by Jan 20", "2026-01-20")]
    [InlineData("16 September 2025", "2025-09-16")]
    [InlineData("September 16, 2025", "2025-09-16")]
    [InlineData("September 16th", "2025-09-16")]
    [InlineData("done yesterday", "2025-09-16")]
    [InlineData("tomorrow", "2025-09-18")]
    [InlineData("next Friday", "2025-09-26")]
    [InlineData("this Friday", "2025-09-19")]
    [InlineData("by Friday", "2025-09-19")]
    [InlineData("last Friday", "2025-09-12")]
    [InlineData("last week", "2025-09-08/2025-09-14")]
    [InlineData("next month", "2025-10-01/2025-10-31")]
    [InlineData("by the end of November", "2025-11-26/2025-11-30")]
    [InlineData("mid-October", "2025-10-11/2025-10-20")]
    [InlineData("by the end of the month", "2025-09-26/2025-09-30")]
    [InlineData("by year-end", "2025-12-31")]
    [InlineData("within two weeks", "2025-10-01")]
    [InlineData("3 days ago", "2025-09-14")]
    [InlineData("in Q3", "2025-07-01/2025-09-30")]
    [InlineData("by Q1 next year", "2026-01-01/2026-03-31")]
    [InlineData("by the end of the first quarter of 2026", "2026-01-01/2026-03-31")]
    [InlineData("before National Day", "2025-09-30")]
    [InlineData("after the Spring Festival", "2026-02-17")]
    [InlineData("National Day gala for 200 people", "")]
    [InlineData("by the 20th", "2025-09-20")]
    [InlineData("on the 2nd floor", "")]
    [InlineData("by close of business on Friday", "2025-09-19")]
    [InlineData("we may finish, 10 people", "")]
    public void Reads_the_days(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', new DateReader().Read(text, Today).Select(d => d.Reading.Period)));
}
