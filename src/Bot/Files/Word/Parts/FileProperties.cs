using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>What the file says of itself: title, whose it is, and when it was made.</summary>
internal static class FileProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Adds the part, under an id of its own: the package would make one up.</summary>
    public static void Add(WordprocessingDocument word, OfficialDocument document)
    {
        var part = word.AddCoreFilePropertiesPart();
        word.ChangeIdOfPart(part, "rIdCore");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Schema),
            new XElement(Dublin + "title", SafeText.Line(document.FullTitle)),
            new XElement(Dublin + "creator", SafeText.Line(document.Creator)),
            new XElement(Dublin + "language", "zh-CN"),
            Day("created", document.Created),
            Day("modified", document.Created))).Save(stream);
    }

    private static XElement Day(string name, DateTimeOffset at) =>
        new(Terms + name, new XAttribute(Schema + "type", "dcterms:W3CDTF"), at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
