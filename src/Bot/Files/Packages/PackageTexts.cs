using System.Text;
using System.Xml;

namespace RectifyBot.Bot.Files.Packages;

/// <summary>The writing of one part of a package.</summary>
/// <param name="Head">Its beginning, where the part is a list of cells in which only the first are a head; null where the text has its own.</param>
internal sealed record PartText(string Text, string? Head);

/// <summary>All that is written in an office file, whatever its kind: body, headers, notes, comments, sheets, slides. For looking through, not for reading: parts come as they are stored.</summary>
internal static class PackageTexts
{
    private const int CellsInHead = 2;

    // Elements that hold characters: Word, Excel and PowerPoint; OFD; OpenDocument.
    private static readonly HashSet<string> Writing = new(["t", "delText", "v", "TextCode", "p", "h", "span", "a"], StringComparer.Ordinal);
    private static readonly HashSet<string> Lines = new(["p", "h", "si", "row", "tr", "c", "TextObject", "br"], StringComparer.Ordinal);

    /// <summary>Each part's text; none of a part, or a package, that cannot be read.</summary>
    public static IReadOnlyList<PartText> Of(byte[] bytes)
    {
        try
        {
            return Patience.Run(stop => Read(bytes, stop));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return []; // damaged, hostile or endless: the readers say so to the person
        }
    }

    private static List<PartText> Read(byte[] bytes, CancellationToken stop)
    {
        using var package = new Package(bytes);
        var texts = new List<PartText>();
        foreach (var part in package.Parts.Where(part => part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal))
        {
            stop.ThrowIfCancellationRequested();
            if (TryText(package, part) is { Length: > 0 } text)
            {
                texts.Add(new PartText(text, part.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ? FirstCells(text) : null));
            }
        }

        return texts;
    }

    private static string FirstCells(string text) => string.Join('\n', text.Split('\n', CellsInHead + 1).Take(CellsInHead));

    private static string? TryText(Package package, string part)
    {
        var text = new StringBuilder();
        try
        {
            using var reader = package.Open(part);
            Take(reader, text);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            // What stood before the damage is looked at all the same.
        }

        return text.ToString().Trim();
    }

    private static void Take(XmlReader reader, StringBuilder text)
    {
        var (open, cells) = (new Stack<string>(), 0);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !reader.IsEmptyElement:
                    cells += reader.LocalName == "tc" ? 1 : 0;
                    open.Push(IsNumberOfAText(reader) ? "c-s" : reader.LocalName);
                    break;
                case XmlNodeType.Element:
                    text.Append(Gap(reader.LocalName, cells));
                    break;
                case XmlNodeType.EndElement:
                    cells -= reader.LocalName == "tc" ? 1 : 0;
                    open.Pop();
                    text.Append(Gap(reader.LocalName, cells));
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when open.Count > 0 && Writing.Contains(open.Peek()) && !IsInside(open, "c-s"):
                    text.Append(reader.Value);
                    break;
            }
        }
    }

    // A cell of Excel that only gives the number of its text in the list of all texts.
    private static bool IsNumberOfAText(XmlReader reader) => reader.LocalName == "c" && reader.GetAttribute("t") == "s";

    private static bool IsInside(Stack<string> open, string name) => open.Peek() == "v" && open.Skip(1).FirstOrDefault() == name;

    // A table's row is a line, so that 密级 and its level stand beside each other.
    private static string Gap(string element, int cells) => element switch
    {
        "tc" or "tab" => "\t",
        "p" or "br" when cells > 0 => " ",
        _ => Lines.Contains(element) ? "\n" : "",
    };
}
