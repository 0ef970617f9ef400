using System.Text;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Tests.Files.Support;

namespace RectifyBot.Bot.Tests.EvidenceFiles;

/// <summary>What is searched: any width, any case, across broken lines.</summary>
public class EvidenceTextTests
{
    private const string Text = "第一段说明。\n党组会议\n纪要（２０２６年第３期）ＯＫ，参会人员12人。\n其他";

    [Theory]
    [InlineData("会议纪要")]
    [InlineData("2026年第3期")]
    [InlineData("ok")]
    public void A_word_is_found_in_whatever_form_it_is_written(string query)
    {
        var word = Assert.Single(EvidenceSearch.WordsOf(query));

        Assert.Contains(word, EvidenceText.Fold(Text), StringComparison.Ordinal);
        Assert.NotNull(EvidenceText.Around(Text, word, 40));
    }

    [Fact]
    public void A_snippet_shows_the_words_around_as_they_were_written()
    {
        var text = new string('前', 100) + "会议纪要" + new string('后', 100);

        Assert.Equal("…" + new string('前', 40) + "会议纪要" + new string('后', 40) + "…", EvidenceText.Around(text, "会议纪要", 40));
        Assert.Null(EvidenceText.Around(text, "没有", 40));
    }

    [Fact]
    public void A_word_beyond_the_first_twenty_thousand_characters_is_found()
    {
        var text = string.Concat(Enumerable.Repeat("一行文字，\n", 10_000)) + "尾声";

        Assert.Contains("尾声", EvidenceText.Fold(text), StringComparison.Ordinal);
        Assert.EndsWith("尾声", EvidenceText.Around(text, "尾声", 5), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_slides_and_documents_give_their_writing()
    {
        const string names = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
        var sheet = SampleFiles.Office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ("xl/sharedStrings.xml", "<sst><si><t>水费</t><rPh><t>shui</t></rPh></si><si><t>台账</t></si></sst>"));
        var slides = SampleFiles.Office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", ("ppt/slides/slide1.xml", $"<p {names}><a:p><a:t>整改</a:t><a:t>汇报</a:t></a:p></p>"));

        Assert.Equal("水费\n台账\n", EvidenceText.Read(sheet, "a.xlsx", 100));
        Assert.StartsWith("整改汇报\n", EvidenceText.Read(slides, "a.pptx", 100), StringComparison.Ordinal);
        Assert.Contains("会议纪要", EvidenceText.Read(Docx.Of(Docx.P("会议纪要")), "a.docx", 100), StringComparison.Ordinal);
        var strange = SampleFiles.Office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", ("xl/sharedStrings.xml", "<sst><si><t>a<b/></t></si></sst>"));
        Assert.Equal("broken", Assert.Throws<Bot.Files.UnreadableException>(() => EvidenceText.Read(strange, "a.xlsx", 100)).State);
        Assert.Equal("1234", EvidenceText.Read(Encoding.UTF8.GetBytes("123456"), "a.txt", 4));
    }
}
