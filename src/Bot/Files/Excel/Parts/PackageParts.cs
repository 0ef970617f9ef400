using System.Globalization;
using System.Xml.Linq;

namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>The small parts that say which others there are, and what the file says of itself (ISO/IEC 29500-2).</summary>
internal static class PackageParts
{
    /// <summary>Where the list of sheets lies in the file.</summary>
    public const string Workbook = "xl/workbook.xml";

    /// <summary>Where the looks lie.</summary>
    public const string Styles = "xl/styles.xml";

    private const string Properties = "docProps/core.xml";
    private const string Schemas = "http://schemas.openxmlformats.org/";
    private const string Ids = Schemas + "officeDocument/2006/relationships";
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static readonly XNamespace Types = Schemas + "package/2006/content-types";
    private static readonly XNamespace Relations = Schemas + "package/2006/relationships";
    private static readonly XNamespace Core = Schemas + "package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Where a sheet lies, counted from 0.</summary>
    public static string Sheet(int at) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{at + 1}.xml");

    /// <summary>The id under which the workbook knows a sheet, counted from 0.</summary>
    public static string SheetId(int at) => string.Create(CultureInfo.InvariantCulture, $"rId{at + 1}");

    /// <summary>Name and content of each.</summary>
    public static IEnumerable<(string Name, XDocument Part)> Of(Workbook workbook)
    {
        var sheets = Enumerable.Range(0, workbook.Sheets.Length).ToList();
        yield return ("[Content_Types].xml", ContentTypes(sheets));
        yield return ("_rels/.rels", Related([
            ("rId1", Ids + "/officeDocument", Workbook), ("rId2", Schemas + "package/2006/relationships/metadata/core-properties", Properties)]));
        yield return ("xl/_rels/workbook.xml.rels", Related([
            .. sheets.Select(at => (SheetId(at), Ids + "/worksheet", "/" + Sheet(at))), ("rIdStyles", Ids + "/styles", "/" + Styles)]));
        yield return (Properties, About(workbook));
    }

    private static XDocument ContentTypes(List<int> sheets) => new(new XElement(
        Types + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        Override(Workbook, Main + "sheet.main+xml"),
        Override(Styles, Main + "styles+xml"),
        Override(Properties, "application/vnd.openxmlformats-package.core-properties+xml"),
        sheets.Select(at => Override(Sheet(at), Main + "worksheet+xml"))));

    private static XElement Default(string extension, string type) =>
        new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string part, string type) =>
        new(Types + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type));

    private static XDocument Related(IEnumerable<(string Id, string Type, string Target)> all) => new(new XElement(
        Relations + "Relationships",
        all.Select(r => new XElement(Relations + "Relationship", new XAttribute("Id", r.Id), new XAttribute("Type", r.Type), new XAttribute("Target", r.Target)))));

    private static XDocument About(Workbook workbook) => new(new XElement(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Schema),
        new XElement(Dublin + "title", CellText.Legal(workbook.Title)),
        new XElement(Dublin + "creator", CellText.Legal(workbook.Creator)),
        Day("created", workbook.Created),
        Day("modified", workbook.Created)));

    private static XElement Day(string name, DateTimeOffset at) =>
        new(Terms + name, new XAttribute(Schema + "type", "dcterms:W3CDTF"), at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
