using RectifyBot.Bot.Files;
using RectifyBot.Bot.Tests.Files.Support;

namespace RectifyBot.Bot.Tests.Files.Word;

public class WordReaderTests
{
    private const string Box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";

    public static TheoryData<string, string, string[]> Bodies() => new()
    {
        { "runs of one word", "<w:p><w:r><w:t>整</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t>改</w:t></w:r></w:p>", ["整改"] },
        { "a soft break and a tab", "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>", ["甲", "乙\t丙"] },
        { "a hyperlink", "<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:r><w:t>后</w:t></w:r></w:p>", ["链接后"] },
        { "content controls", "<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>", ["控件"] },
        { "a placeholder nobody filled in", "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击输入</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>后</w:t></w:r></w:p>", ["后"] },
        { "tracked changes", "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>走</w:t></w:r></w:moveFrom></w:p>", ["新"] },
        { "a deleted end of a paragraph", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p><w:p><w:r><w:t>后</w:t></w:r></w:p>", ["前后"] },
        { "hidden text", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>见</w:t></w:r></w:p>", ["见"] },
        { "a field", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>码</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>果</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", ["果"] },
        { "a field never closed", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p><w:p><w:r><w:t>还在</w:t></w:r></w:p>", ["还在"] },
        { "a simple field", "<w:p><w:fldSimple w:instr=\"DATE\"><w:r><w:t>今天</w:t></w:r></w:fldSimple></w:p>", ["今天"] },
        { "a text box, once", $"<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", ["前", "框内"] },
        { "an old text box", $"<w:p><w:r><w:pict><v:textbox>{Box}</v:textbox></w:pict></w:r></w:p>", ["框内"] },
        { "symbols", "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F081\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"宋体\" w:char=\"2462\"/><w:sym w:font=\"Unknown\" w:char=\"F041\"/></w:r></w:p>", ["①☑③"] },
        { "a reading aid", "<w:p><w:r><w:ruby><w:rt><w:r><w:t>zheng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>整</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", ["整"] },
        { "a table", Table(("序号", "措施"), ("1", "印发")), ["序号\t措施", "1\t印发"] },
        { "a table in a table", $"<w:tbl><w:tr><w:tc>{Table(("甲", "乙"))}</w:tc><w:tc>{Docx.P("丙")}</w:tc></w:tr></w:tbl>", ["甲\t乙\t丙"] },
        { "a deleted row", "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + Docx.P("后"), ["后"] },
        { "a frame of one cell", $"<w:tbl><w:tr><w:tc>{Docx.P("甲")}{Docx.P("乙")}</w:tc></w:tr></w:tbl>", ["甲", "乙"] },
        { "a formula", "<w:p><w:r><w:t>共</w:t></w:r><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>", ["共x+1"] },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_body_is_read_as_it_is_seen(string what, string body, string[] lines) =>
        Assert.True(lines.SequenceEqual(Lines(Docx.Of(body))), $"{what}: {string.Join('|', Lines(Docx.Of(body)))}");

    [Fact]
    public void A_style_may_hide_its_text()
    {
        const string Styles = "<w:style w:type=\"character\" w:styleId=\"Base\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Note\"><w:basedOn w:val=\"Base\"/></w:style>";

        Assert.Equal(["见"], Lines(Docx.Of("<w:p><w:r><w:rPr><w:rStyle w:val=\"Note\"/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>见</w:t></w:r></w:p>", styles: Styles)));
    }

    private static string Table(params (string, string)[] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr><w:tc>{Docx.P(r.Item1)}</w:tc><w:tc>{Docx.P(r.Item2)}</w:tc></w:tr>"))}</w:tbl>";

    private static string[] Lines(byte[] docx) => TextFile.Read(docx, "a.docx").Value.Text.Split('\n');
}
