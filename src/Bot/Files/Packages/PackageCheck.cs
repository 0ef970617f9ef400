using System.Xml;

namespace RectifyBot.Bot.Files.Packages;

/// <summary>What must hold of every part of a package before any of it is made into a tree.</summary>
internal static class PackageCheck
{
    // A table in a table in a table takes six levels each. Libraries that recurse overflow the stack on more, and nothing catches that.
    private const int Deepest = 256;

    /// <summary>Whether it carries a program.</summary>
    public static bool HasMacros(Package package) => package.Parts.Any(p => p.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads every part once, forward.</summary>
    /// <param name="most">The most elements of all parts together: a tree of them takes some two hundred bytes each.</param>
    /// <exception cref="UnreadableException">A document type or something fetched (external), nesting without end (broken), too much (bomb).</exception>
    public static void MustBeHarmless(Package package, int most)
    {
        foreach (var part in package.Parts.Where(Package.IsXml))
        {
            most -= MustBeHarmless(package, part, most);
        }
    }

    private static int MustBeHarmless(Package package, string part, int most)
    {
        var elements = 0;
        using var reader = package.OpenWithType(part);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.DocumentType || IsFetched(reader))
            {
                throw new UnreadableException("external");
            }

            elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
            if (reader.Depth > Deepest || elements > most)
            {
                throw new UnreadableException(reader.Depth > Deepest ? "broken" : "bomb");
            }
        }

        return elements;
    }

    // A hyperlink waits to be clicked. Templates, pictures, frames and linked objects are fetched when the document opens.
    private static bool IsFetched(XmlReader reader) =>
        reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
        && string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
        && reader.GetAttribute("Type")?.EndsWith("/hyperlink", StringComparison.Ordinal) != true;
}
