using System.Xml;
using System.Xml.Linq;
using RectifyBot.Bot.Files.Packages;

namespace RectifyBot.Bot.Files.Word;

/// <summary>Reads a .docx as text: paragraphs in reading order, with the numbers that Word only shows.</summary>
internal static class WordReader
{
    /// <summary>The document's paragraphs, a line each. Headers, footers, notes and comments are left out.</summary>
    /// <exception cref="UnreadableException">It is something else, or holds what a document must not.</exception>
    public static string Read(byte[] bytes, CancellationToken stop)
    {
        using var package = new Package(bytes);
        var main = WordPackage.MainPart(package);
        var styles = new WordStyles(Related(package, main, "/styles"));
        var numbers = new WordNumbers(new WordLists(Related(package, main, "/numbering"), styles), styles);
        var body = new WordBody(new WordRuns(styles), numbers);
        foreach (var block in Blocks(package, main))
        {
            stop.ThrowIfCancellationRequested();
            body.Take(block);
        }

        return body.ToString();
    }

    // Block by block, so that the tree of a thousand pages never stands in memory.
    private static IEnumerable<XElement> Blocks(Package package, string main)
    {
        using var reader = package.Open(main);
        while (reader.Read() && !(reader.NodeType == XmlNodeType.Element && reader.LocalName == "body"))
        {
        }

        if (reader.EOF)
        {
            throw new InvalidDataException("The document has no body.");
        }

        var depth = reader.Depth;
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                yield return (XElement)XNode.ReadFrom(reader);
            }
            else
            {
                reader.Read();
            }
        }
    }

    private static XElement? Related(Package package, string main, string kind)
    {
        var folder = Path.GetDirectoryName(main) ?? string.Empty;
        var relations = package.Load(Path.Combine(folder, "_rels", Path.GetFileName(main) + ".rels").Replace('\\', '/'));
        var target = relations?.Elements().FirstOrDefault(r => r.Attribute("Type")?.Value.EndsWith(kind, StringComparison.Ordinal) == true)?.Attribute("Target")?.Value;
        return target is null ? null : package.Load(target.StartsWith('/') ? target[1..] : Path.Combine(folder, target).Replace('\\', '/'));
    }
}
