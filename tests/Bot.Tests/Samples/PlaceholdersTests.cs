using RectifyBot.Bot.Samples;

namespace RectifyBot.Bot.Tests.Samples;

public class PlaceholdersTests
{
    [Theory]
    [InlineData("{{-30}}印发", "2月14日印发")]
    [InlineData("{{0 full}}", "2026年3月16日")]
    [InlineData("{{+7 iso}}", "2026-03-23")]
    [InlineData("{{-6 third}}{{-5 third}}{{+5 third}}", "3月上旬3月中旬3月下旬")]
    [InlineData("{{-90 full}}至{{-1}}", "2025年12月16日至3月15日")]
    [InlineData("{{x}} {{}} {{1 y}} {{", "{{x}} {{}} {{1 y}} {{")]
    public void Days_are_counted_from_the_day_given(string template, string text) =>
        Assert.Equal(text, Placeholders.Fill(template, new DateOnly(2026, 3, 16)));
}
