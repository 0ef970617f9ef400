using System.Xml.Linq;

namespace RectifyBot.Bot.Files.Word;

/// <summary>Names of WordprocessingML, which exists in two namespaces (transitional and strict).</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The element's name where it is Word's own; with its namespace's sign where it is compatibility or mathematics; else empty.</summary>
    public static string Word(this XElement element) => element.Name.NamespaceName switch
    {
        Transitional or Strict => element.Name.LocalName,
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => "mc:" + element.Name.LocalName,
        "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math" => "m:" + element.Name.LocalName,
        _ => string.Empty,
    };

    /// <summary>The first child of that name.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(e => e.Word() == name);

    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(e => e.Word() == name) ?? [];

    /// <summary>Word's own attribute.</summary>
    public static string? Get(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(a => a.Name.LocalName == name && a.Name.NamespaceName is Transitional or Strict or "")?.Value;

    public static int? Number(this XElement? element, string name) =>
        int.TryParse(element.Get(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A switch: there and not turned off; null where it is not there.</summary>
    public static bool? Switch(this XElement? properties, string name) =>
        properties.Child(name) is { } found ? found.Get("val") is not ("0" or "false" or "off") : null;

    /// <summary>What stands in the place of an alternative: the newer form, of which the older one is a copy.</summary>
    public static XElement? Chosen(this XElement alternative) => alternative.Child("mc:Choice") ?? alternative.Child("mc:Fallback");
}
