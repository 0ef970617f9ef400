using RectifyBot.Bot.Hosting;

namespace RectifyBot.Bot.Tests.Hosting;

public class BotOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => Assert.True(new BotOptionsValidator().Validate(null, new BotOptions()).Succeeded);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var options = new BotOptions { TimeZone = "Mars/Olympus", DueSoonDays = 0, PageSize = 99, MicrosoftAppId = "an-app" };

        var failures = new BotOptionsValidator().Validate(null, options).Failures!.Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "RectifyBot:DueSoonDays: The field DueSoonDays must be between 1 and 365.",
                "RectifyBot:MicrosoftAppId: this version has no sign-in yet and serves this machine only; remove the setting.",
                "RectifyBot:PageSize: The field PageSize must be between 1 and 50.",
                "RectifyBot:TimeZone: 'Mars/Olympus' is no IANA time zone on this machine; an example is Asia/Shanghai.",
            ],
            failures);
    }

    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("http://127.0.0.1:80;http://[::1]:80")]
    public void This_machine_may_be_served(string urls) => ServedAddresses.Check(urls);

    [Theory]
    [InlineData("http://0.0.0.0:3978")]
    [InlineData("http://*:3978")]
    [InlineData("http://localhost:1;http://10.0.0.1:2")]
    [InlineData("http://localhost.example.org")]
    public void Nobody_else_is_served_without_sign_in(string urls) => Assert.Throws<ArgumentException>(() => ServedAddresses.Check(urls));
}
