using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Understanding.Tests.Secrecy;

/// <summary>The operator's words.</summary>
public sealed class ListedWordTests
{
    private static readonly SecrecyReader Reader = new(Enum.GetValues<SecrecyKind>(), ["青松行动", "ＸＺ-7", "Operation Pine", "pine", " ", "A项目"]);

    [Theory]
    [InlineData("9-1 青松行动已完成", true)]
    [InlineData("青 松 行 动", true)]
    [InlineData("青　松\n行动", true)]
    [InlineData("青\u200b松行动", true)]
    [InlineData("xz-7 的材料", true)]
    [InlineData("ｘｚ－７", true)]
    [InlineData("operation   PINE is over", true)]
    [InlineData("the Pine.", true)]
    [InlineData("Ａ 项目启动", true)]
    [InlineData("青松 种植行动", false)]
    [InlineData("pineapple", false)]
    [InlineData("alpine", false)]
    [InlineData("p ine", false)]
    [InlineData("xz-71", false)]
    [InlineData("BA项目", false)]
    [InlineData("行动青松", false)]
    public void A_listed_word_is_found_however_it_is_written(string text, bool found) => Assert.Equal(found ? SecrecyKind.ListedWord : null, Reader.Read(text));

    [Fact]
    public void Without_a_list_no_word_is_looked_for() => Assert.Null(new SecrecyReader(Enum.GetValues<SecrecyKind>(), []).Read("青松行动"));
}
