using RectifyBot.Bot.Tests.Files.Support;

namespace RectifyBot.Bot.Tests.Commands;

public class FormatTests
{
    private static readonly string[] Lines =
    [
        "中共云溪县林业局党组关于巡察整改进展情况的通报", "根据县委统一部署，2025年3月1日至5月1日，县委第一巡察组对县林业局党组进行了巡察，并于6月1日反馈了意见。现将整改情况公布如下。",
        "一、关于“护林责任不实”方面", "（一）关于“巡护记录不全”问题", "1.印发《巡护办法》。", "2.培训护林员30名。",
    ];

    [Fact]
    public async Task A_word_document_is_parsed_and_imported_and_a_locked_one_is_refused()
    {
        using var bot = new BotProgram();
        var notice = bot.File("通报.docx", Docx.Of(string.Concat(Lines.Select(l => Docx.P(l)))));
        var locked = bot.File("密码.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")]);

        var parsed = await bot.RunAsync("parse", notice, "--json");
        var refused = await bot.RunAsync("import", locked, "--json");
        var imported = await bot.RunAsync("import", notice, "--json");

        Assert.Equal((0, 2), (parsed.Exit, parsed.Object.GetProperty("problems")[0].GetProperty("measures").GetArrayLength()));
        Assert.Equal((1, "file_unreadable"), (refused.Exit, refused.Refusal));
        Assert.Equal((0, 2), (imported.Exit, imported.Object.GetProperty("measures").GetInt32()));
    }
}
