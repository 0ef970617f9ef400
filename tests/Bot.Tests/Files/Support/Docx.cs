using System.IO.Compression;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace RectifyBot.Bot.Tests.Files.Support;

/// <summary>Word documents made for a test from the XML that matters to it.</summary>
internal static class Docx
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A document of these blocks, with lists (abstractNum and num elements) and styles.</summary>
    public static byte[] Of(string body, string? numbering = null, string? styles = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {Names}><w:body>{body}</w:body></w:document>");
            if (numbering is not null)
            {
                Feed(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Names}>{numbering}</w:numbering>");
            }

            if (styles is not null)
            {
                Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Names}>{styles}</w:styles>");
            }
        }

        return stream.ToArray();
    }

    /// <summary>A paragraph; the properties are the inside of pPr.</summary>
    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    /// <summary>A numbered paragraph.</summary>
    public static string Item(int list, int level, string text) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    /// <summary>A list whose levels are (form, label).</summary>
    public static string List(int id, params (string Form, string Label)[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">"
        + string.Concat(levels.Select((l, i) => $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{l.Form}\"/><w:lvlText w:val=\"{l.Label}\"/></w:lvl>"))
        + "</w:abstractNum>";

    public static string Num(int id, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    /// <summary>The archive with a part added or replaced.</summary>
    public static byte[] With(byte[] archive, string part, byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(archive);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)?.Delete();
            using var entry = zip.CreateEntry(part).Open();
            entry.Write(content);
        }

        return stream.ToArray();
    }

    /// <summary>The text of a part.</summary>
    public static string Part(byte[] archive, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}
