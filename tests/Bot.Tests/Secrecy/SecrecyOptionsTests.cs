using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Secrecy;
using RectifyBot.Bot.Tests.Scenarios;

namespace RectifyBot.Bot.Tests.Secrecy;

/// <summary>The guard's settings.</summary>
public sealed class SecrecyOptionsTests
{
    [Fact]
    public void What_is_wrong_is_said_with_all_else()
    {
        var options = new BotOptions { PageSize = 99, Secrecy = { WordList = "/no/such/words.txt", Words = ["好", " "], Instead = "" } };

        Assert.Equal(
            [
                "RectifyBot:PageSize: The field PageSize must be between 1 and 50.",
                "RectifyBot:Secrecy:Instead: a sentence of 1 to 500 characters; leave it out for our own.",
                "RectifyBot:Secrecy:WordList: '/no/such/words.txt' is not there; give the path of a text file in UTF-8, a word a line.",
                "RectifyBot:Secrecy:Words: one of them is blank; remove it.",
            ],
            new BotOptionsValidator().Validate(null, options).Failures!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_list_is_a_word_a_line_with_remarks()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "\uFEFF# 代号\r\n青松行动  # 2026\r\n\r\nPine\r\n");
            Assert.Equal(["松", "青松行动", "Pine"], WordList.Of(new SecrecyOptions { WordList = path, Words = ["松"] }));

            File.WriteAllBytes(path, [0xB9, 0xFA, 0xBC, 0xD2]); // GB18030
            Assert.Contains("is not text in UTF-8", Assert.Single(WordList.Failures(new SecrecyOptions { WordList = path }, "S")), StringComparison.Ordinal);

            File.WriteAllText(path, new string('长', 101));
            Assert.Contains("longer than 100", Assert.Single(WordList.Failures(new SecrecyOptions { WordList = path }, "S")), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task The_operator_names_the_way_to_use_and_turns_kinds_off()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["RectifyBot:Secrecy:Instead"] = "请找机要科，电话 8001。", ["RectifyBot:Secrecy:Refuse:IdentityCard"] = "false" };
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16), settings);

        Assert.EndsWith("请找机要科，电话 8001。", (await app.SayAsync("u", "秘密★1年"))[0].Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("已拒收", (await app.SayAsync("u", "11010519491231002X"))[0].Shown, StringComparison.Ordinal);
    }
}
