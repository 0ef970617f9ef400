using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using CsCheck;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Tests.Files.Support;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Files;

/// <summary>Bytes that mean harm, or have come to it: one sentence, soon.</summary>
public class HostileFilesTests
{
    private static readonly byte[] Good = Docx.Of(string.Concat(Enumerable.Range(1, 200).Select(n => Docx.P($"第{n}件：印发办法并抓落实。"))), Docx.List(0, ("decimal", "%1.")) + Docx.Num(1, 0));

    public static TheoryData<string, string, byte[]> Refused() => new()
    {
        { "encrypted", "密码.docx", Compound("EncryptedPackage") },
        { "old_format", "旧.doc", Compound("WordDocument") },
        { "old_format", "旧.docx", Compound("WordDocument") },
        { "old_format", "a.docx", "{\\rtf1\\ansi text}"u8.ToArray() },
        { "old_format", "a.xml", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>"u8.ToArray() },
        { "old_format", "a.ofd", Zip(("OFD.xml", "<a/>"u8.ToArray())) },
        { "old_format", "a.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray())) },
        { "archive", "a.txt", Zip(("通报.txt", "整改"u8.ToArray())) },
        { "spreadsheet", "a.docx", Typed("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml") },
        { "presentation", "a.docx", Typed("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml") },
        { "macro", "a.docx", Typed("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml") },
        { "macro", "a.docx", Docx.With(Good, "word/vbaProject.bin", [1, 2, 3]) },
        { "external", "a.docx", Docx.With(Good, "word/document.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"u8.ToArray()) },
        { "external", "a.docx", Docx.With(Good, "customXml/item1.xml", "<!DOCTYPE a><a/>"u8.ToArray()) },
        { "external", "a.docx", Docx.With(Good, "word/_rels/settings.xml.rels", Relation("attachedTemplate")) },
        { "external", "a.docx", Docx.With(Good, "word/_rels/document.xml.rels", Relation("image")) },
        { "external", "a.docx", Docx.With(Good, "word/_rels/document.xml.rels", Relation("oleObject")) },
        { "external", "a.docx", Docx.With(Good, "word/_rels/document.xml.rels", Relation("subDocument")) },
        { "bomb", "a.docx", Docx.With(Good, "word/document.xml", new byte[100 * 1024 * 1024]) },
        { "bomb", "a.docx", Docx.With(Good, "word/theme/theme1.xml", Spaces(20 * 1024 * 1024)) },
        { "bomb", "a.docx", Zip([.. Enumerable.Range(0, 5000).Select(n => ($"{n}.xml", "<a/>"u8.ToArray()))]) },
        { "broken", "a.docx", Good[..(Good.Length / 2)] },
        { "broken", "a.docx", Docx.With(Good, "word/document.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000)))) },
        { "broken", "a.docx", Docx.With(Good, "word/document.xml", "<w:document/>"u8.ToArray()) },
        { "broken", "a.pdf", "%PDF-1.7\nnot much"u8.ToArray() },
        { "broken", "a.pdf", "%PDF-1.7\nnot much\n%%EOF"u8.ToArray() },
        { "broken", "a.pdf", [.. "%PDF-1.7\n1 0 obj\n"u8, .. Enumerable.Repeat((byte)'[', 2_000_000), .. "\n%%EOF"u8] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_must_not_be_read_is_refused_with_its_reason(string why, string name, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();

        var refusal = TextFile.Read(bytes, name).Refusal;

        Assert.Equal(new Refusal(RefusalCode.FileUnreadable, why, name), refusal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("encrypted")]
    [InlineData("broken")]
    [InlineData("old_format")]
    [InlineData("spreadsheet")]
    [InlineData("presentation")]
    [InlineData("archive")]
    [InlineData("macro")]
    [InlineData("external")]
    [InlineData("bomb")]
    [InlineData("scanned")]
    [InlineData("glyphs")]
    [InlineData("slow")]
    public void Each_reason_has_its_sentence_in_both_languages(string why)
    {
        string Sentence(string? state, Language language) => RefusalWords.Of(new Refusal(RefusalCode.FileUnreadable, state, "某.pdf"), language);

        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.NotEqual(Sentence(null, language), Sentence(why, language));
            Assert.Contains("某.pdf", Sentence(why, language), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_archive_that_lies_about_its_sizes_is_not_believed()
    {
        var bomb = Docx.With(Good, "word/document.xml", Spaces(8 * 1024 * 1024));
        var size = BitConverter.GetBytes(8 * 1024 * 1024);
        for (var at = bomb.AsSpan().IndexOf(size); at >= 0; at = bomb.AsSpan().IndexOf(size))
        {
            BitConverter.TryWriteBytes(bomb.AsSpan(at), 1000);
        }

        Assert.Equal("broken", TextFile.Read(bomb, "a.docx").Refusal?.State);
    }

    [Fact]
    public void An_ordinary_hyperlink_is_no_harm() =>
        Assert.Null(TextFile.Read(Docx.With(Good, "word/_rels/document.xml.rels", Relation("hyperlink")), "a.docx").Refusal);

    [Fact]
    public void A_page_under_the_name_of_a_document_is_read_as_the_page_it_is() =>
        Assert.Equal("整改", TextFile.Read("<html><p>整改</p></html>"u8.ToArray(), "a.docx").Value.Text);

    [Fact]
    public void A_document_without_a_letter_is_empty() => Assert.Equal("empty", TextFile.Read(Docx.Of(Docx.P(" ")), "a.docx").Refusal?.State);

    [Fact]
    public void A_damaged_document_never_faults() => NeverFaults(Good, "a.docx", 150);

    [Fact]
    public void A_damaged_page_never_faults() =>
        NeverFaults(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><meta charset=gb2312></head><body>" + string.Concat(Enumerable.Range(1, 50).Select(n => $"<table><tr><td>{n}</td><td><ol><li>抓</ol></td></tr></table><pre>甲</pre>"))), "a.html", 150);

    [SkippableFact]
    public void A_damaged_pdf_never_faults()
    {
        using var tool = new Tool();
        NeverFaults(tool.Print("<p>整改进展</p><table><tr><td>1</td><td>抓</td></tr></table>"), "a.pdf", 150);
    }

    /// <summary>Flipped bytes, zeroed ranges, cuts.</summary>
    internal static void NeverFaults(byte[] good, string name, int times) =>
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, good.Length - 1], Gen.Int[1, 400], Gen.Byte[1, 255].Array[1, 8]).Sample(
            (kind, at, length, flips) =>
            {
                var clock = Stopwatch.StartNew();
                var read = TextFile.Read(Damaged(good, kind, at, length, flips), name);
                return (read.Refusal is null || read.Refusal.State is not (null or "slow")) && clock.Elapsed < TimeSpan.FromSeconds(20);
            },
            iter: times, threads: 1);

    private static byte[] Damaged(byte[] good, int kind, int at, int length, byte[] flips)
    {
        var bytes = kind == 2 ? good[..at] : [.. good];
        if (kind == 1)
        {
            bytes.AsSpan(at, Math.Min(length, bytes.Length - at)).Clear();
        }

        for (var i = 0; kind == 0 && i < flips.Length; i++)
        {
            bytes[(at + (i * length)) % bytes.Length] ^= flips[i];
        }

        return bytes;
    }

    private static byte[] Compound(string stream) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream), .. new byte[600]];

    private static byte[] Spaces(int count) => [.. "<a>"u8, .. Enumerable.Repeat((byte)' ', count - 7), .. "</a>"u8];

    private static byte[] Relation(string kind) => Encoding.UTF8.GetBytes(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" TargetMode=\"External\" "
        + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"http://a.example/b\"/></Relationships>");

    private static byte[] Typed(string main, string type) => Zip(
        ("[Content_Types].xml", Encoding.UTF8.GetBytes($"<Types><Override PartName=\"/{main}\" ContentType=\"{type}\"/></Types>")),
        ("_rels/.rels", Encoding.UTF8.GetBytes($"<Relationships><Relationship Type=\"x/officeDocument\" Target=\"{main}\"/></Relationships>")),
        (main, "<a/>"u8.ToArray()));

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
