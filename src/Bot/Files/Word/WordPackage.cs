using System.Xml.Linq;
using RectifyBot.Bot.Files.Packages;

namespace RectifyBot.Bot.Files.Word;

/// <summary>What must hold of a package before its document is read.</summary>
internal static class WordPackage
{
    // A thousand pages have about a million.
    private const int MostElements = 8_000_000;

    private const string Types = "[Content_Types].xml";

    /// <summary>The path of the Word document inside.</summary>
    /// <exception cref="UnreadableException">It is something else, or holds what a document must not: archive, old_format, spreadsheet, presentation, macro, external, broken.</exception>
    public static string MainPart(Package package)
    {
        if (!package.Has(Types))
        {
            throw new UnreadableException(package.Has("mimetype") || package.Has("OFD.xml") ? "old_format" : "archive");
        }

        // What the file is comes first: of a spreadsheet nobody wants to hear that it links to another.
        var types = package.Load(Types)!;
        var main = MainOf(package);
        var type = TypeOf(types, main);
        if (PackageCheck.HasMacros(package) || type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableException("macro");
        }

        MustBeDocument(type);
        PackageCheck.MustBeHarmless(package, MostElements);

        return main;
    }

    private static string MainOf(Package package)
    {
        var target = package.Load("_rels/.rels")?.Elements()
            .FirstOrDefault(r => r.Attribute("Type")?.Value.EndsWith("/officeDocument", StringComparison.Ordinal) == true)?.Attribute("Target")?.Value;
        return target?.TrimStart('/') ?? "word/document.xml";
    }

    private static string TypeOf(XElement types, string part)
    {
        var own = types.Elements().FirstOrDefault(e => e.Attribute("PartName")?.Value.TrimStart('/').Equals(part, StringComparison.OrdinalIgnoreCase) == true);
        own ??= types.Elements().FirstOrDefault(e => e.Attribute("Extension")?.Value.Equals(Path.GetExtension(part).TrimStart('.'), StringComparison.OrdinalIgnoreCase) == true);
        return own?.Attribute("ContentType")?.Value ?? string.Empty;
    }

    private static void MustBeDocument(string type)
    {
        if (!type.Contains("wordprocessingml", StringComparison.Ordinal))
        {
            throw new UnreadableException(
                type.Contains("spreadsheetml", StringComparison.Ordinal) ? "spreadsheet"
                : type.Contains("presentationml", StringComparison.Ordinal) ? "presentation" : "broken");
        }
    }
}
