using System.Collections.Frozen;
using AngleSharp.Dom;
using RectifyBot.Bot.Files.Layout;

namespace RectifyBot.Bot.Files.Html;

/// <summary>What stands on a page so far.</summary>
internal sealed class HtmlPage
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend "
        + "li main menu ol p pre section summary table tbody tfoot thead caption tr td th ul");

    private readonly Lines _lines = new();
    private readonly FlowText _text = new();
    private readonly Dictionary<INode, int> _items = [];
    private int _preformatted;

    /// <summary>Steps into an element; false where it is not shown and must not be entered.</summary>
    public bool Open(IElement element)
    {
        if (HtmlVisibility.IsDropped(element))
        {
            return false;
        }

        Break(element);
        switch (element.LocalName)
        {
            case "tr":
                _lines.OpenRow();
                break;
            case "td" or "th" when IsCell(element):
                _lines.OpenCell();
                break;
            case "pre":
                _preformatted++;
                break;
            case "li":
                _text.Label(HtmlItems.Number(element, _items));
                break;
        }

        return true;
    }

    /// <summary>Steps out of an element.</summary>
    public void Close(IElement element)
    {
        Break(element);
        switch (element.LocalName)
        {
            case "tr":
                _lines.CloseRow();
                break;
            case "td" or "th" when IsCell(element):
                _lines.CloseCell();
                break;
            case "pre":
                _preformatted--;
                break;
        }
    }

    public void Write(string text)
    {
        if (_preformatted == 0)
        {
            _text.Append(text);
            return;
        }

        foreach (var line in text.AsSpan().EnumerateLines())
        {
            _lines.Add(_text.Take() + line.ToString());
        }
    }

    public override string ToString()
    {
        _lines.Add(_text.Take());
        return _lines.ToString();
    }

    private void Break(IElement element)
    {
        if (element.LocalName == "br" || Blocks.Contains(element.LocalName) || HtmlVisibility.IsSetAsBlock(element))
        {
            _lines.Add(_text.Take());
        }
    }

    private static bool IsCell(IElement element) => element.Parent is IElement { LocalName: "tr" };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
