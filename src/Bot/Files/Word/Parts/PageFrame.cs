using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RectifyBot.Bot.Files.Word.Layout;

namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>The page: paper, margins, grid, and the page number — 1 — on its outer side.</summary>
internal static class PageFrame
{
    private const string OddId = "rIdOdd";
    private const string EvenId = "rIdEven";

    /// <summary>Adds the footers and gives the section that uses them.</summary>
    public static SectionProperties Add(MainDocumentPart main)
    {
        main.AddNewPart<FooterPart>(OddId).Footer = Number(StyleNames.PageNumberOdd);
        main.AddNewPart<FooterPart>(EvenId).Footer = Number(StyleNames.PageNumberEven);
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = OddId }, new FooterReference { Type = HeaderFooterValues.Even, Id = EvenId },
            new PageSize { Width = Gb9704.PageWidth, Height = Gb9704.PageHeight },
            new PageMargin { Top = Gb9704.Top, Bottom = Gb9704.Bottom, Left = Gb9704.Left, Right = Gb9704.Right, Header = 851, Footer = Gb9704.Footer, Gutter = 0 },
            new DocGrid { Type = DocGridValues.Lines, LinePitch = Gb9704.LinePitch });
    }

    /// <summary>What the whole document keeps to.</summary>
    public static Settings Settings() => new(
        new EvenAndOddHeaders(), new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" });

    private static Footer Number(string style) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = style }),
        SafeText.Run("— "), new SimpleField(SafeText.Run("1")) { Instruction = " PAGE " }, SafeText.Run(" —")));
}
