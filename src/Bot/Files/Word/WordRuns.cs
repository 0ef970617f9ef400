using System.Text;
using System.Xml.Linq;

namespace RectifyBot.Bot.Files.Word;

/// <summary>The writing inside a paragraph.</summary>
internal sealed class WordRuns(WordStyles styles)
{
    private readonly WordFields _fields = new();

    /// <summary>The paragraph's text with line feeds for soft breaks; text boxes anchored in it are added to <paramref name="boxes"/>.</summary>
    public string Text(XElement paragraph, List<XElement> boxes)
    {
        var text = new StringBuilder();
        Take(paragraph, styles.Hides(paragraph.Child("pPr").Child("pStyle").Get("val")), text, boxes);
        _fields.EndParagraph();
        return text.ToString();
    }

    // Recursion goes as deep as the part nests, which was checked.
    private void Take(XElement parent, bool hidden, StringBuilder text, List<XElement> boxes)
    {
        foreach (var element in parent.Elements().Where(IsWriting))
        {
            switch (element.Word())
            {
                case "txbxContent":
                    boxes.Add(element);
                    break;
                case "fldChar":
                    _fields.Take(element);
                    break;
                default:
                    Sign(element, hidden, text);
                    Enter(element, hidden, text, boxes);
                    break;
            }
        }
    }

    private void Enter(XElement element, bool hidden, StringBuilder text, List<XElement> boxes)
    {
        var inside = element.Word() == "mc:AlternateContent" ? element.Chosen() : element;
        if (inside is not null)
        {
            Take(inside, inside.Word() == "r" ? IsHidden(inside, hidden) : hidden, text, boxes);
        }
    }

    // Properties, what was deleted or moved away, a field's instruction, the reading above a character, and a control that only prompts.
    private static bool IsWriting(XElement element) => element.Word() switch
    {
        "pPr" or "rPr" or "sdtPr" or "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "rt" => false,
        "sdt" => element.Child("sdtPr").Switch("showingPlcHdr") != true,
        _ => true,
    };

    private void Sign(XElement element, bool hidden, StringBuilder text)
    {
        if (!hidden && _fields.Shows)
        {
            text.Append(element.Word() switch
            {
                "t" or "m:t" => element.Value.ReplaceLineEndings(" "),
                "tab" or "ptab" => "\t",
                "br" or "cr" => "\n",
                "noBreakHyphen" => "-",
                "sym" => WordSymbols.Plain(element.Get("font"), element.Get("char")),
                _ => null,
            });
        }
    }

    private bool IsHidden(XElement run, bool paragraph)
    {
        var properties = run.Child("rPr");
        return properties.Switch("vanish") ?? (paragraph || styles.Hides(properties.Child("rStyle").Get("val")));
    }
}
