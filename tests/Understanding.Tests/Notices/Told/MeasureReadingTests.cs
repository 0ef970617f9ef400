using CsCheck;
using RectifyBot.Understanding.Figures;
using RectifyBot.Understanding.Notices;
using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Understanding.Tests.Notices.Told;

/// <summary>Documents, quantities and plan words of a measure, and what holds for every text.</summary>
public class MeasureReadingTests
{
    private static readonly NoticeTime Time = new(Feedback: new(2025, 7, 15), Published: new(2026, 1, 20));

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "2025年", "9月", "15日", "、18日", "2024717日", "至", "年底前完成", "上半年", "《", "》", "〈", "〉", "守则", "办法", "〔2025〕", "12号", "印发", "学习", "拟", "将继续", "计划", "持续", "正在",
        "1.2万元", "1,200元", "３人次", "98.7%", "追回", "问责", "其中", "，", "。", "“", "”", "\ud83d", "𝟑", "\u0000", " ", "\n", "修订制度", "5项", "（", "）");

    [Theory]
    [InlineData("修订印发《食堂管理办法》（县图字〔2025〕12号）", "食堂管理办法 Issued 修订印发 县图字〔2025〕12号")]
    [InlineData("学习《甲条例》《乙办法》等制度", "甲条例 Followed 学习 -|乙办法 Followed 学习 -")]
    [InlineData("起草《甲制度》《乙规定》，经会议通过后于9月16日印发", "甲制度 Issued 印发 -|乙规定 Issued 印发 -")]
    [InlineData("起草了《甲制度》，正在征求意见", "甲制度 Drafted 起草 -")]
    [InlineData("修订了《甲办法》，拟于下月印发", "甲办法 Revised 修订 -")]
    [InlineData("印发了《关于报送<甲方案>的通知》", "关于报送<甲方案>的通知 Issued 印发 -")]
    [InlineData("转发《关于做好〈年鉴〉编写的通知》", "关于做好〈年鉴〉编写的通知 Forwarded 转发 -")]
    [InlineData("严格按《甲规程》操作，修订《乙规程》", "甲规程 Followed 按 -|乙规程 Revised 修订 -")]
    [InlineData("填写《登记表》", "登记表 Named 填写 -")]
    [InlineData("没有合上的《书名", "")]
    [InlineData("《》空的", "")]
    public void A_document_has_its_verb_and_number(string text, string expected) => Assert.Equal(
        expected, string.Join('|', Read(text).Documents.Select(d => $"{d.Title} {d.Act} {d.Verb ?? "-"} {d.Number ?? "-"}")));

    [Theory]
    [InlineData("开展检查26次，470余人参加", "26次 470人")]
    [InlineData("投入资金1.2万元", "12000元")]
    [InlineData("采用率提高11.35%", "11.35%")]
    [InlineData("新建三项制度", "3项")]
    [InlineData("9月15日、18日召开2次会议", "2次")]
    [InlineData("学习《十项准则》3次", "3次")]
    [InlineData("落实中央八项规定精神", "")]
    [InlineData("做到“3个到位”", "")]
    [InlineData("给予党纪处分2人", "2人")]
    public void Quantities_are_read_as_in_messages(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(text).Quantities.Select(q => q.Quantity)));

    [Theory]
    [InlineData("拟购置图书，计划适时回访", "拟 Plan|计划 Plan")]
    [InlineData("正在征求意见，将于明年印发", "正在 UnderWay|将 Plan")]
    [InlineData("持续推进养护", "持续 KeptUp")]
    [InlineData("2026年6月底前完成", "前完成 Plan")]
    [InlineData("已印发守则", "")]
    public void Plan_words_have_their_kind(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(text).Plans.Select(p => $"{p.Span.In(text)} {p.Kind}")));

    [Fact]
    public void Of_a_measure_as_long_as_a_book_only_the_beginning_is_read()
    {
        var read = Read(string.Concat(Enumerable.Repeat("9月5日印发《甲办法》，追回1元，", 200_000)));

        Assert.All(read.Documents.Select(d => d.Span).Concat(read.Dates.Select(d => d.Span)), span => Assert.InRange(span.End, 1, 20_000));
        Assert.Equal(TallyReader.Read(read.Text[..20_000]), TallyReader.Read(read.Text));
    }

    [Fact]
    public void Every_span_lies_in_its_text_and_nothing_throws() =>
        Gen.OneOf(Gen.String, Pieces.Array[0, 40].Select(pieces => string.Concat(pieces))).Sample(
            text =>
            {
                var read = MeasureReading.Of(text, null, Time);
                _ = TallyReader.Read(text);
                var spans = read.Dates.Select(d => d.Span).Concat(read.Documents.Select(d => d.Span)).Concat(read.Quantities.Select(q => q.Span)).Concat(read.Plans.Select(p => p.Span)).ToList();
                Assert.All(spans, span => Assert.True(span is { Start: >= 0, Length: > 0 } && span.End <= text.Length));
                Assert.All(read.Documents, d => Assert.Equal(d.Title, d.Span.In(text)[1..^1].Trim()));
                Assert.All(read.Dates, d => Assert.DoesNotContain(read.Quantities, q => q.Span.Start < d.Span.End && d.Span.Start < q.Span.End));
                Assert.Equal(read.LongTerm, read.Plans.Any(p => p.Kind == PlanKind.KeptUp));
            },
            iter: 20_000);

    private static MeasureReading Read(string text) => MeasureReading.Of(text, null, Time);
}
