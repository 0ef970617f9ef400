using System.Text;
using System.Xml;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Files.Packages;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>What an archive of XML parts is (Word, Excel, PowerPoint, OFD), and the writing in tables and slides.</summary>
internal static class OfficePackage
{
    private const int MostElements = 8_000_000;
    private const int LongestPart = 1_000_000;
    private const string Types = "[Content_Types].xml";

    private static readonly (string Mark, string Kind)[] Mains =
        [("wordprocessingml.document", "docx"), ("wordprocessingml.template", "docx"), ("spreadsheetml.sheet", "xlsx"), ("spreadsheetml.template", "xlsx"), ("presentationml.", "pptx")];

    /// <summary>The kind's name.</summary>
    /// <exception cref="UnreadableException">It is any other archive (archive), carries a program (macro), fetches something (external), or unpacks to too much (bomb).</exception>
    public static string KindOf(byte[] bytes)
    {
        using var package = new Package(bytes);
        if (package.Has("OFD.xml"))
        {
            return "ofd";
        }

        var types = package.Load(Types)?.Elements().Select(e => e.Attribute("ContentType")?.Value ?? string.Empty).ToList() ?? throw new UnreadableException("archive");
        if (PackageCheck.HasMacros(package) || types.Exists(t => t.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableException("macro");
        }

        var kind = Mains.FirstOrDefault(m => types.Exists(t => t.Contains(m.Mark, StringComparison.Ordinal) && t.EndsWith(".main+xml", StringComparison.Ordinal))).Kind;
        PackageCheck.MustBeHarmless(package, MostElements);
        return kind ?? throw new UnreadableException("archive");
    }

    /// <summary>What stands in the cells of a workbook or on the slides of a presentation, a line each.</summary>
    public static string TextOf(byte[] bytes, CancellationToken stop)
    {
        using var package = new Package(bytes);
        var text = new StringBuilder();
        foreach (var part in package.Parts.Where(IsWritten).OrderBy(p => p.Length).ThenBy(p => p, StringComparer.Ordinal))
        {
            Collect(package, part, text, stop);
        }

        return text.ToString();
    }

    private static bool IsWritten(string part) => part == "xl/sharedStrings.xml"
        || (part.EndsWith(".xml", StringComparison.Ordinal) && (part.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) || part.StartsWith("ppt/slides/slide", StringComparison.Ordinal)));

    // Text stands in elements t; a paragraph (p) and a string (si, is) end a line. How a word is pronounced (rPh) is none of it.
    private static void Collect(Package package, string part, StringBuilder text, CancellationToken stop)
    {
        var most = text.Length + LongestPart;
        using var reader = package.Open(part);
        reader.Read();
        while (!reader.EOF && text.Length < most)
        {
            stop.ThrowIfCancellationRequested();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                text.Append(reader.ReadElementContentAsString());
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                reader.Skip();
            }
            else
            {
                _ = reader is { NodeType: XmlNodeType.EndElement, LocalName: "p" or "si" or "is" } ? text.Append('\n') : text;
                reader.Read();
            }
        }
    }
}
