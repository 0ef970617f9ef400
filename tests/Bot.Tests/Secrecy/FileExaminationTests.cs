using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Secrecy;
using RectifyBot.Bot.Tests.Files.Excel;
using RectifyBot.Bot.Tests.Files.Support;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Tests.Secrecy;

/// <summary>Markings and numbers in files of each kind.</summary>
public sealed class FileExaminationTests
{
    private static readonly FileExamination Files = new(new SecrecyReader(Enum.GetValues<SecrecyKind>(), ["青松行动"]));

    static FileExaminationTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_text_in_any_encoding_is_read()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.GetEncoding("GB18030") })
        {
            Assert.Equal(SecrecyKind.StateSecret, Find("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("机密★10年\n关于某事的报告，内容从略。")]));
        }
    }

    [Fact]
    public void A_word_document_is_read_with_its_table_and_deep_inside()
    {
        Assert.Equal(SecrecyKind.StateSecret, Find("a.docx", Docx.Of(Docx.P("000001") + Docx.P("机密") + Docx.P("关于某事的报告"))));
        Assert.Equal(SecrecyKind.StateSecret, Find("a.docx", Docx.Of($"<w:tbl><w:tr><w:tc>{Docx.P("密级")}</w:tc><w:tc>{Docx.P("秘密")}</w:tc></w:tr></w:tbl>{Docx.P("正文")}")));
        Assert.Equal(SecrecyKind.IdentityCard, Find("a.docx", Docx.Of(string.Concat(Enumerable.Repeat(Docx.P("正文一段。"), 300)) + Docx.P("证件 11010519491231002X"))));
        Assert.Equal(SecrecyKind.ListedWord, Find("a.docx", Docx.Of("<w:p><w:r><w:t>青松</w:t></w:r><w:r><w:t>行动</w:t></w:r></w:p>")));
        Assert.Null(Find("a.docx", Docx.Of($"{Docx.P("保密工作台账")}<w:tbl><w:tr><w:tc>{Docx.P("文件")}</w:tc><w:tc>{Docx.P("密级")}</w:tc></w:tr><w:tr><w:tc>{Docx.P("管理制度")}</w:tc><w:tc>{Docx.P("秘密")}</w:tc></w:tr></w:tbl>")));
    }

    [Fact]
    public void The_header_of_a_word_document_is_read()
    {
        using var stream = new MemoryStream();
        stream.Write(Docx.Of(Docx.P("正文一段。")));
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            using var header = document.MainDocumentPart!.AddNewPart<HeaderPart>().GetStream(FileMode.Create);
            header.Write("<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>内部资料 注意保存</w:t></w:r></w:p></w:hdr>"u8);
        }

        Assert.Equal(SecrecyKind.Internal, Find("a.docx", stream.ToArray()));
    }

    [Fact]
    public void A_workbook_is_read_whole()
    {
        Assert.Equal(SecrecyKind.BankCard, Find("a.xlsx", Workbook("6222021234567890128", "x")));
        Assert.Equal(SecrecyKind.StateSecret, Find("a.xlsx", Workbook("x", "y", title: "机密")));
        Assert.Null(Find("a.xlsx", Workbook("管理制度", "秘密")));
        Assert.Null(Find("台账.xlsx", ExcelWriter.Write(Tests.Files.Excel.Samples.Whole)));
    }

    [Fact]
    public void Slides_and_ofd_are_read_though_nothing_else_reads_them()
    {
        Assert.Equal(SecrecyKind.StateSecret, Find("a.pptx", Archive("ppt/slides/slide1.xml", "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>秘密</a:t></a:r></a:p><a:p><a:r><a:t>汇报</a:t></a:r></a:p></p:sld>")));
        Assert.Equal(SecrecyKind.StateSecret, Find("a.ofd", Archive("Doc_0/Pages/Page_0/Content.xml", "<ofd:Page xmlns:ofd=\"o\"><ofd:TextObject><ofd:TextCode>机密★5年</ofd:TextCode></ofd:TextObject></ofd:Page>")));
    }

    [Fact]
    public void A_text_that_is_too_large_to_be_read_is_searched() => Assert.Equal(
        SecrecyKind.StateSecret, Find("a.txt", [.. "机密\n"u8, .. Enumerable.Repeat((byte)'a', RectifyBot.Bot.Files.TextFile.AtMost)]));

    [Fact]
    public void An_old_document_is_searched_for_what_is_a_secret_anywhere() => Assert.Equal(
        SecrecyKind.StateSecret, Find("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("关于某事\r秘密★1年\r"), .. new byte[100]]));

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.pdf")]
    [InlineData("a.png")]
    public void What_cannot_be_read_is_taken_by_its_name(string name)
    {
        Assert.Null(Find(name, [0x50, 0x4B, 3, 4, 9, 9, 9]));
        Assert.Equal(SecrecyKind.StateSecret, Find("机密 " + name, [0x50, 0x4B, 3, 4, 9, 9, 9]));
    }

    private static SecrecyKind? Find(string name, byte[] bytes) => Files.Find(new SentFile(name, "application/octet-stream", bytes));

    private static byte[] Workbook(string first, string second, string title = "名单") => ExcelWriter.Write(
        Book.Of(Book.Sheet("名单", ["姓名", "备注"], Book.Row(Cell.Text(first), Cell.Text(second))) with { Title = title }));

    private static byte[] Archive(string part, string xml)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(xml));
        }

        return stream.ToArray();
    }
}
