using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RectifyBot.Bot.Files.Word.Parts;

namespace RectifyBot.Bot.Files.Word;

/// <summary>Writes an official paper as a Word file in the layout of GB/T 9704—2012 (党政机关公文格式).</summary>
/// <remarks>The same paper gives the same bytes: no clock, no random ids. Text of any kind is written safely.</remarks>
public static class WordWriter
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Write(OfficialDocument document)
    {
        using var output = new MemoryStream();
        Write(document, output);
        return output.ToArray();
    }

    /// <summary>Writes the file to a stream, which stays open.</summary>
    public static void Write(OfficialDocument document, Stream output)
    {
        using var package = new MemoryStream();
        using (var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            Fill(word, document);
        }

        package.Position = 0;
        SteadyZip.Write(package, output);
    }

    private static void Fill(WordprocessingDocument word, OfficialDocument document)
    {
        var main = word.AddMainDocumentPart();
        word.ChangeIdOfPart(main, "rIdMain");
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = StyleSheet.Build();
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = PageFrame.Settings();
        main.AddNewPart<FontTablePart>("rIdFonts").Fonts = Typeface.Table();
        var body = new Body(Blocks.Title(document.Title));
        foreach (var block in document.Blocks)
        {
            body.Append(Blocks.Of(block));
        }

        body.Append(PageFrame.Add(main));
        main.Document = new Document(body);
        FileProperties.Add(word, document);
    }
}
