using System.Xml.Linq;
using RectifyBot.Bot.Files.Layout;

namespace RectifyBot.Bot.Files.Word;

/// <summary>Paragraphs and tables in reading order.</summary>
internal sealed class WordBody(WordRuns runs, WordNumbers numbers)
{
    private readonly Lines _lines = new();
    private string _carried = string.Empty;

    public override string ToString()
    {
        Flush();
        return _lines.ToString();
    }

    /// <summary>Takes in a block: a paragraph, a table, or what holds such.</summary>
    public void Take(XElement block)
    {
        switch (block.Word())
        {
            case "p":
                Paragraph(block);
                break;
            case "tr":
                Row(block);
                break;
            case "tc":
                Cell(block);
                break;
            case "mc:AlternateContent":
                Inside(block.Chosen());
                break;
            case "tbl":
                Flush();
                Inside(block);
                break;
            case "sdt" when block.Child("sdtPr").Switch("showingPlcHdr") == true:
            case "del" or "moveFrom":
                break;
            case "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo":
                Inside(block);
                break;
        }
    }

    private void Inside(XElement? parent)
    {
        foreach (var child in parent?.Elements() ?? [])
        {
            Take(child);
        }
    }

    private void Row(XElement row)
    {
        var properties = row.Child("trPr");
        if (properties.Child("del") is null)
        {
            _lines.OpenRow();
            Inside(row);
            _lines.CloseRow();
        }
    }

    private void Cell(XElement cell)
    {
        _lines.OpenCell();
        Inside(cell);
        Flush();
        _lines.CloseCell();
    }

    private void Paragraph(XElement paragraph)
    {
        var boxes = new List<XElement>();
        var properties = paragraph.Child("pPr");
        var text = runs.Text(paragraph, boxes);

        // Where the mark at its end is deleted or hidden, the paragraph is the beginning of the next one.
        var mark = properties.Child("rPr");
        if (mark.Child("del") is not null || mark.Switch("vanish") == true)
        {
            _carried += text;
        }
        else
        {
            _lines.Add(Numbered(numbers.Next(properties), (_carried + text).TrimStart()));
            _carried = string.Empty;
        }

        boxes.ForEach(Inside);
    }

    // A number is counted where nothing follows it, but it alone is no line. Two figures must not grow together.
    private static string Numbered(string label, string text)
    {
        if (label.Length == 0 || text.AsSpan().IsWhiteSpace())
        {
            return text;
        }

        return label + (char.IsLetterOrDigit(label[^1]) && char.IsAsciiLetterOrDigit(text[0]) ? " " : "") + text;
    }

    private void Flush()
    {
        _lines.Add(_carried);
        _carried = string.Empty;
    }
}
