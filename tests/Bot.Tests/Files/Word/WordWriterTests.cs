using System.Globalization;
using System.IO.Compression;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using RectifyBot.Bot.Files.Word;

namespace RectifyBot.Bot.Tests.Files.Word;

/// <summary>The file itself: valid, the same for the same paper, and safe whatever stands in it.</summary>
public class WordWriterTests
{
    private static readonly Gen<string> Typed = Gen.OneOf(
        Gen.String, Gen.OneOf("]]>", "<w:p/>", "&amp;", "\0", "\ud800", "\udc00", "\r\n", "\t", "\u000b", "_x000D_", "\ufffe", "😀", "《", "一是", "").Array[0, 8].Select(string.Concat));

    [Fact]
    public void A_paper_with_every_part_is_a_valid_Word_file() => AssertValid(WordWriter.Write(Papers.Whole));

    [Fact]
    public void The_same_paper_gives_the_same_bytes() => Assert.Equal(WordWriter.Write(Papers.Whole), WordWriter.Write(Papers.Whole));

    [Fact]
    public void No_part_of_the_file_carries_the_day_on_which_it_was_packed()
    {
        using var zip = new ZipArchive(new MemoryStream(WordWriter.Write(Papers.Whole)));

        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void Anything_that_somebody_typed_is_written_safely() => Gen.Select(Typed, Typed, Typed).Sample(
        (one, two, three) =>
        {
            var paper = new OfficialDocument([one, two], three, Papers.Made,
            [
                new AddresseeBlock(one), HeadingBlock.Numbered(2, 3, two), ParagraphBlock.Of(one, two + three), new TableBlock([new(one, 1), new(two, 0)], [[two], [one, three, two]]),
                new AttachmentBlock([one, two]), new SignatureBlock(three, new DateOnly(2025, 1, 2)), new ContactBlock([one]),
            ]);
            AssertValid(WordWriter.Write(paper));
        },
        iter: 100);

    [Fact]
    public void A_hundred_thousand_characters_keep_every_one()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(n => (n % 10_000).ToString("0000", CultureInfo.InvariantCulture) + "。"));

        using var word = Open(WordWriter.Write(Papers.With(ParagraphBlock.Of(text))));

        Assert.Equal(100_000, text.Length);
        Assert.Equal(text, word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Last().InnerText);
    }

    [Fact]
    public void Control_characters_go_and_half_a_pair_is_shown_as_lost()
    {
        using var word = Open(WordWriter.Write(Papers.With(ParagraphBlock.Of("甲\u0001乙\ud83d丙]]>丁😀"))));

        Assert.Equal("甲乙\ufffd丙]]>丁😀", word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Last().InnerText);
    }

    [Fact]
    public void The_file_says_whose_it_is_and_when_it_was_made()
    {
        using var word = Open(WordWriter.Write(Papers.Whole));

        Assert.Equal(
            (Papers.Whole.FullTitle, "青石县苗圃管理处", (DateTime?)Papers.Made.UtcDateTime),
            (word.PackageProperties.Title, word.PackageProperties.Creator, word.PackageProperties.Created?.ToUniversalTime()));
    }

    [Fact]
    public void The_look_lies_in_styles_and_no_run_carries_its_own()
    {
        using var word = Open(WordWriter.Write(Papers.Whole));
        var main = word.MainDocumentPart!;
        var ids = main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);

        Assert.All(main.Document!.Descendants<Paragraph>(), paragraph => Assert.Contains(paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, ids));
        Assert.All(main.Document.Descendants<RunProperties>(), run => Assert.IsType<RunStyle>(Assert.Single(run.ChildElements)));
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "Title", "Heading1", "Heading2", "Heading3", "Heading4", "Body" }, ids);
    }

    [Fact]
    public void The_page_is_set_as_the_standard_has_it()
    {
        using var word = Open(WordWriter.Write(Papers.Whole));
        var section = word.MainDocumentPart!.Document!.Body!.Elements<SectionProperties>().Single();
        var (margin, grid) = (section.GetFirstChild<PageMargin>()!, section.GetFirstChild<DocGrid>()!);

        Assert.Equal((37, 35, 28, 26), (Millimetres(margin.Top!.Value), Millimetres(margin.Bottom!.Value), Millimetres((int)margin.Left!.Value), Millimetres((int)margin.Right!.Value)));
        Assert.InRange(grid.LinePitch!.Value / 20.0, 28, 29);
        Assert.InRange(22 * grid.LinePitch.Value / 56.6929, 224, 225.1);
var spacing = word.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Spacing>().Single().Val!.Value;
        Assert.InRange(28 * (16 + (spacing / 20.0)) / 2.834646, 155.5, 156);
    }

    private static int Millimetres(int twentieths) => (int)Math.Round(twentieths / 56.6929);

    internal static void AssertValid(byte[] file)
    {
        using var word = Open(file);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    private static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
}
