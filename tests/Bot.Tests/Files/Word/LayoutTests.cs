using CsCheck;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Files.Word.Layout;

namespace RectifyBot.Bot.Tests.Files.Word;

/// <summary>Numbers, title lines and the place of the signature.</summary>
public class LayoutTests
{
    [Theory]
    [InlineData(1, 1, "一、")]
    [InlineData(1, 10, "十、")]
    [InlineData(2, 12, "（十二）")]
    [InlineData(2, 20, "（二十）")]
    [InlineData(2, 99, "（九十九）")]
    [InlineData(3, 7, "7.")]
    [InlineData(4, 120, "（120）")]
    public void Headings_are_numbered_as_official_papers_number_them(int level, int number, string expected) =>
        Assert.Equal(expected, HeadingNumber.Of(level, number));

    [Theory]
    [InlineData("苗圃|关于|县委巡察|整改进展情况的通报", "苗圃关于县委巡察整改进展情况的通报")]
    [InlineData("青石县苗圃管理处|关于|十三届县委第七轮巡察|整改进展情况的通报", "青石县苗圃管理处关于/十三届县委第七轮巡察整改进展情况的通报")]
    [InlineData("中共青石县苗圃管理处总支部委员会|关于|十三届县委第七轮巡察|整改进展情况的通报", "中共青石县苗圃管理处总支部委员会关于/十三届县委第七轮巡察整改进展情况的通报")]
    public void A_long_title_is_broken_between_its_phrases(string phrases, string expected) =>
        Assert.Equal(expected, string.Join('/', TitleLines.Break([.. phrases.Split('|')], 20)));

    [Fact]
    public void Every_line_of_a_title_fits_and_nothing_is_lost() =>
        Gen.OneOf("苗圃", "关于", "第七轮", "《办法》", "2025年", "的", "通报", "巡察", "党组").Array[1, 40].Sample(phrases =>
        {
            var lines = TitleLines.Break([.. phrases], 20);

            Assert.Equal(string.Concat(phrases), string.Concat(lines));
            Assert.All(lines, line => Assert.True(Widths.Of(line) <= 20, line));
            Assert.All(lines.Skip(1), line => Assert.False(line.StartsWith('》') || (line.StartsWith('的') && !phrases.Contains("的的")), line));
        }, iter: 500);

    [Theory]
    [InlineData("苗圃", 625, 400)]
    [InlineData("青石县苗圃管理处", 325, 400)]
    [InlineData("中共青石县苗圃管理处总支部委员会", 200, 675)]
    public void The_signer_is_centred_over_a_date_that_stands_four_characters_from_the_edge(string signer, int fromEdge, int date) =>
        Assert.Equal(new SignatureIndents(fromEdge, date), SignatureIndents.Of(signer, "2025年10月9日"));
}
