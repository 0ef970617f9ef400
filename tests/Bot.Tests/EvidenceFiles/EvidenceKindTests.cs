using System.Text;
using CsCheck;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Tests.Files.Support;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.EvidenceFiles;

/// <summary>A file is what its bytes show; what its name says is only a claim.</summary>
public class EvidenceKindTests
{
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private static readonly byte[] Good = Docx.Of(Docx.P("会议纪要"));

    public static TheoryData<string, string, byte[]> Told() => new()
    {
        { "pdf", "扫描件.pdf", "%PDF-1.7\n..."u8.ToArray() },
        { "pdf", "名不副实.jpg", "%PDF-1.7\n..."u8.ToArray() },
        { "docx", "纪要.docx", Good },
        { "xlsx", "台账.xlsx", SampleFiles.Office(Sheet) },
        { "pptx", "汇报.pptx", SampleFiles.Office(Slides) },
        { "ofd", "公文.ofd", SampleFiles.Zip(("OFD.xml", "<a/>")) },
        { "doc", "旧.doc", SampleFiles.Compound("WordDocument") },
        { "doc", "纪要.wps", SampleFiles.Compound("WordDocument") },
        { "xls", "旧.xls", SampleFiles.Compound("Workbook") },
        { "ppt", "旧.ppt", SampleFiles.Compound("PowerPoint Document") },
        { "txt", "说明.txt", Encoding.UTF8.GetBytes("已整改") },
        { "txt", "没有后缀", Encoding.UTF8.GetBytes("MZ is how this text begins") },
        { "md", "说明.md", Encoding.UTF8.GetBytes("# 已整改") },
        { "csv", "清单.csv", Encoding.UTF8.GetBytes("序号,内容") },
        { "jpg", "照片.jpg", SampleFiles.Jpeg() },
        { "jpg", "照片.png", SampleFiles.Jpeg() },
        { "png", "截图.png", SampleFiles.Png() },
        { "gif", "a.gif", [.. "GIF89a"u8, .. new byte[30]] },
        { "webp", "a.webp", [.. "RIFF"u8, 30, 0, 0, 0, .. "WEBPVP8 "u8, .. new byte[20]] },
        { "heic", "IMG_1.HEIC", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[40]] },
        { "mp4", "a.mp4", [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[40]] },
        { "bmp", "a.bmp", [.. "BM"u8, 40, 0, 0, 0, .. new byte[8], 40, .. new byte[30]] },
        { "tif", "a.tif", [.. "II*\0"u8, 8, .. new byte[80]] },
    };

    public static TheoryData<RefusalCode, string, string, byte[]> Refused() => new()
    {
        { RefusalCode.EvidenceType, "program", "现场照片.jpg", [.. "MZ\x90\0\x03\0\0\0"u8, .. new byte[100]] },
        { RefusalCode.EvidenceType, "program", "a.pdf", [.. "MZ\0\0"u8, .. "%PDF-1.7"u8, .. new byte[100]] },
        { RefusalCode.EvidenceType, "program", "a.txt", [0x7F, .. "ELF"u8, 2, 1, 1, 0] },
        { RefusalCode.EvidenceType, "program", "a.txt", "#!/bin/sh\nrm -rf /"u8.ToArray() },
        { RefusalCode.EvidenceType, "web", "照片.png", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray() },
        { RefusalCode.EvidenceType, "web", "a.html", "<p>1</p>"u8.ToArray() },
        { RefusalCode.EvidenceType, "web", "a.svg", "<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>"u8.ToArray() },
        { RefusalCode.EvidenceType, "claim", "照片.jpg", "这不是照片"u8.ToArray() },
        { RefusalCode.EvidenceType, "claim", "a.pdf", "not a pdf"u8.ToArray() },
        { RefusalCode.EvidenceType, "unknown", "照片.jpg", [0xFF, 0xD8, 0xFF] },
        { RefusalCode.EvidenceType, "unknown", "a.bin", [1, 2, 3, 4, 0, 0, 9] },
        { RefusalCode.EvidenceType, "archive", "a.zip", SampleFiles.Zip(("a.txt", "整改")) },
        { RefusalCode.EvidenceType, "archive", "a.rar", [.. "Rar!\x1A\x07"u8, .. new byte[30]] },
        { RefusalCode.EvidenceType, "macro", "a.docx", Docx.With(Good, "word/vbaProject.bin", [1, 2, 3]) },
        { RefusalCode.EvidenceType, "macro", "a.xlsm", SampleFiles.Office("application/vnd.ms-excel.sheet.macroEnabled.main+xml") },
        { RefusalCode.EvidenceType, "macro", "a.doc", SampleFiles.Compound("WordDocument", "_VBA_PROJECT") },
        { RefusalCode.FileUnreadable, "encrypted", "a.docx", SampleFiles.Compound("EncryptedPackage") },
        { RefusalCode.FileUnreadable, "bomb", "a.docx", Docx.With(Good, "word/document.xml", new byte[100 * 1024 * 1024]) },
        { RefusalCode.FileUnreadable, "external", "a.docx", Docx.With(Good, "customXml/item1.xml", "<!DOCTYPE a><a/>"u8.ToArray()) },
        { RefusalCode.FileUnreadable, "broken", "a.docx", Good[..(Good.Length / 2)] },
        { RefusalCode.FileUnreadable, "empty", "a.txt", "  \r\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Told))]
    public void The_kind_is_told_by_the_bytes(string kind, string name, byte[] bytes)
    {
        var told = EvidenceKinds.Of(bytes, name);

        Assert.Null(told.Refusal);
        Assert.Equal(kind, told.Value.Name);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_dangerous_or_no_evidence_is_refused_with_its_reason(RefusalCode code, string why, string name, byte[] bytes) =>
        Assert.Equal(new Refusal(code, why, name), EvidenceKinds.Of(bytes, name).Refusal);

    [Theory]
    [InlineData("现场.exe", "现场.exe.pdf")]
    [InlineData("现场.PDF", "现场.PDF")]
    [InlineData("现场", "现场.pdf")]
    public void A_name_gets_an_ending_of_the_kind(string claimed, string named) => Assert.Equal(named, EvidenceKind.Of("pdf").Named(claimed));

    [Fact]
    public void A_photograph_tells_its_day()
    {
        Assert.Equal(new DateOnly(2026, 3, 14), JpegParts.DayOf(SampleFiles.Jpeg("2026:03:14")));
        Assert.Null(JpegParts.DayOf(SampleFiles.Jpeg()));
        Assert.Null(JpegParts.DayOf(SampleFiles.Jpeg("0000:00:00")));
    }

    [Fact]
    public void Damage_anywhere_in_a_file_is_answered_and_never_thrown() =>
        Gen.Select(Gen.Int[0, 2].Select(i => new[] { SampleFiles.Jpeg("2026:03:14"), Good, SampleFiles.Png() }[i]), Gen.Int[0, 200], Gen.Byte, Gen.Int[1, 4000]).Sample((file, at, value, length) =>
        {
            var damaged = file[..Math.Min(length, file.Length)].ToArray();
            damaged[at % damaged.Length] = value;
            _ = JpegParts.DayOf(damaged);
            return EvidenceKinds.Of(damaged, "a") is { Refusal: not null } or { Value: not null };
        }, iter: 300);
}
