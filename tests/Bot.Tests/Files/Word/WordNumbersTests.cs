using RectifyBot.Bot.Files;
using RectifyBot.Bot.Tests.Files.Support;

namespace RectifyBot.Bot.Tests.Files.Word;

public class WordNumbersTests
{
    private static readonly string Notice = Docx.List(0, ("chineseCountingThousand", "%1、"), ("chineseCounting", "（%2）"), ("decimal", "%3."), ("decimal", "（%4）"), ("decimalEnclosedCircle", "%5"));

    public static TheoryData<string, string, string> Forms() => new()
    {
        { "decimal", "%1.", "1. 2. 10. 11. 20. 21." },
        { "decimal", "第%1条", "第1条 第2条 第10条 第11条 第20条 第21条" },
        { "chineseCounting", "%1、", "一、 二、 十、 十一、 二十、 二十一、" },
        { "chineseCountingThousand", "（%1）", "（一） （二） （十） （十一） （二十） （二十一）" },
        { "japaneseCounting", "%1、", "一、 二、 十、 十一、 二十、 二十一、" },
        { "taiwaneseCountingThousand", "%1、", "一、 二、 十、 十一、 二十、 二十一、" },
        { "ideographDigital", "%1、", "一、 二、 一〇、 一一、 二〇、 二一、" },
        { "chineseLegalSimplified", "%1、", "壹、 贰、 拾、 拾壹、 贰拾、 贰拾壹、" },
        { "ideographTraditional", "%1、", "甲、 乙、 癸、 11、 20、 21、" },
        { "decimalEnclosedCircle", "%1", "① ② ⑩ ⑪ ⑳ ㉑" },
        { "decimalEnclosedCircleChinese", "%1", "① ② ⑩ ⑪ ⑳ ㉑" },
        { "decimalEnclosedParen", "%1", "⑴ ⑵ ⑽ ⑾ ⒇ 21" },
        { "decimalFullWidth", "%1．", "１． ２． １０． １１． ２０． ２１．" },
        { "upperLetter", "%1.", "A. B. J. K. T. U." },
        { "lowerLetter", "%1)", "a) b) j) k) t) u)" },
        { "upperRoman", "%1.", "I. II. X. XI. XX. XXI." },
        { "lowerRoman", "%1.", "i. ii. x. xi. xx. xxi." },
        { "decimalZero", "%1.", "01. 02. 10. 11. 20. 21." },
        { "bullet", "●", "" },
        { "none", "", "" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_automatic_number_is_written_as_word_shows_it(string form, string label, string expected)
    {
        var body = string.Concat(Enumerable.Range(1, 21).Select(_ => Docx.Item(1, 0, "抓")));

        var lines = Lines(body, Docx.List(0, (form, label)) + Docx.Num(1, 0));

        Assert.Equal(expected, string.Join(' ', new[] { 1, 2, 10, 11, 20, 21 }.Select(n => lines[n - 1].Replace("抓", "", StringComparison.Ordinal))).Trim());
    }

    [Fact]
    public void Levels_count_for_themselves_and_start_again_below_a_higher_one() =>
        Assert.Equal(
            ["一、总", "（一）甲", "1.子", "①细", "②细", "2.丑", "（二）乙", "1.寅", "二、分", "（一）丙"],
            Lines(Items((0, "总"), (1, "甲"), (2, "子"), (4, "细"), (4, "细"), (2, "丑"), (1, "乙"), (2, "寅"), (0, "分"), (1, "丙")), Notice + Docx.Num(1, 0)));

    [Fact]
    public void A_label_may_hold_the_numbers_above_it() =>
        Assert.Equal(
            ["1总", "1.1分", "1.2分", "2总", "2.1分"],
            Lines(Items((0, "总"), (1, "分"), (1, "分"), (0, "总"), (1, "分")), Docx.List(0, ("decimal", "%1"), ("decimal", "%1.%2")) + Docx.Num(1, 0)));

    [Fact]
    public void Figures_do_not_grow_together() =>
        Assert.Equal(["1 2026年抓了3件"], Lines(Items((0, "2026年抓了3件")), Docx.List(0, ("decimal", "%1")) + Docx.Num(1, 0)));

    [Fact]
    public void A_legal_label_shows_its_numbers_in_digits()
    {
        var list = Docx.List(0, ("chineseCounting", "%1、"), ("decimal", "%1.%2")).Replace("<w:lvlText w:val=\"%1.%2\"/>", "<w:isLgl/><w:lvlText w:val=\"%1.%2\"/>", StringComparison.Ordinal);

        Assert.Equal(["一、总", "1.1分"], Lines(Items((0, "总"), (1, "分")), list + Docx.Num(1, 0)));
    }

    [Fact]
    public void Two_lists_of_one_definition_count_on_unless_one_starts_anew()
    {
        var lists = Docx.List(0, ("decimal", "%1.")) + Docx.Num(1, 0) + Docx.Num(2, 0) + Docx.Num(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>");

        Assert.Equal(["1.甲", "2.乙", "5.丙", "6.丁"], Lines(Docx.Item(1, 0, "甲") + Docx.Item(2, 0, "乙") + Docx.Item(3, 0, "丙") + Docx.Item(3, 0, "丁"), lists));
    }

    [Fact]
    public void A_level_that_never_restarts_counts_through()
    {
        var list = Docx.List(0, ("chineseCounting", "%1、"), ("decimal", "%2.")).Replace("<w:lvlText w:val=\"%2.\"/>", "<w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%2.\"/>", StringComparison.Ordinal);

        Assert.Equal(["一、总", "1.分", "二、总", "2.分"], Lines(Items((0, "总"), (1, "分"), (0, "总"), (1, "分")), list + Docx.Num(1, 0)));
    }

    [Fact]
    public void A_style_numbers_its_paragraphs_and_those_of_the_styles_based_on_it()
    {
        var list = Docx.List(0, ("chineseCounting", "%1、"), ("decimal", "%2.")).Replace("<w:lvlText w:val=\"%2.\"/>", "<w:pStyle w:val=\"Second\"/><w:lvlText w:val=\"%2.\"/>", StringComparison.Ordinal);
        const string Styles =
            """
            <w:style w:type="paragraph" w:styleId="First"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Second"><w:basedOn w:val="First"/></w:style>
            <w:style w:type="paragraph" w:styleId="Third"><w:basedOn w:val="Second"/></w:style>
            <w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
            """;
        string Styled(string style, string more = "") => Docx.P("抓", $"<w:pStyle w:val=\"{style}\"/>{more}");

        var body = Styled("First") + Styled("Second") + Styled("Third") + Styled("First", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Styled("First") + Styled("Loop");

        Assert.Equal(["一、抓", "1.抓", "2.抓", "抓", "二、抓", "抓"], Lines(body, list + Docx.Num(1, 0), Styles));
    }

    [Fact]
    public void An_empty_paragraph_is_counted_and_is_no_line() =>
        Assert.Equal(["1.甲", "3.丙"], Lines(Items((0, "甲"), (0, ""), (0, "丙")), Docx.List(0, ("decimal", "%1.")) + Docx.Num(1, 0)));

    [Fact]
    public void A_list_style_lends_its_levels()
    {
        var lists = Docx.List(0, ("chineseCounting", "%1、")) + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Own\"/></w:abstractNum>" + Docx.Num(1, 0) + Docx.Num(2, 1);
        const string Styles = "<w:style w:type=\"numbering\" w:styleId=\"Own\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

        Assert.Equal(["一、甲", "二、乙"], Lines(Docx.Item(2, 0, "甲") + Docx.Item(2, 0, "乙"), lists, Styles));
    }

    private static string Items(params (int Level, string Text)[] items) => string.Concat(items.Select(i => Docx.Item(1, i.Level, i.Text)));

    private static string[] Lines(string body, string numbering, string? styles = null) =>
        TextFile.Read(Docx.Of(body, numbering, styles), "a.docx").Value.Text.Split('\n');
}
