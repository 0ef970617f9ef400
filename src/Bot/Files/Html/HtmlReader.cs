using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RectifyBot.Bot.Files.Html;

/// <summary>Reads a web page as a browser would show its text: a block is a line.</summary>
internal static class HtmlReader
{
    /// <summary>The page's paragraphs, a line each.</summary>
    /// <exception cref="UnreadableException">In an unknown encoding, or nested deeper than a browser goes.</exception>
    public static string Read(byte[] bytes)
    {
        var source = HtmlEncoding.Decode(bytes) ?? throw new UnreadableException("encoding");
        if (HtmlDepth.IsTooDeep(source))
        {
            throw new UnreadableException("broken");
        }

        using var document = new HtmlParser().ParseDocument(source);
        return document.Body is { } body ? Walk(body) : string.Empty;
    }

    // By hand and not by recursion or NextSibling: a page decides how deep it nests, and that property searches its parent's list.
    private static string Walk(IElement body)
    {
        var page = new HtmlPage();
        var open = new Stack<(INode Node, int Next)>();
        open.Push((body, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                page.Close((IElement)at.Node);
                continue;
            }

            open.Push((at.Node, at.Next + 1));
            var child = at.Node.ChildNodes[at.Next];
            if (child is IText text)
            {
                page.Write(text.Data);
            }
            else if (child is IElement element && page.Open(element))
            {
                open.Push((element, 0));
            }
        }

        return page.ToString();
    }
}
