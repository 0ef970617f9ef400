using System.Collections.Frozen;
using AngleSharp.Dom;

namespace RectifyBot.Bot.Files.Html;

/// <summary>Which parts of a page are its writing and which its machinery and frame.</summary>
internal static class HtmlVisibility
{
    private static readonly FrozenSet<string> Dropped = Set(
        "script style noscript template head nav header footer aside select button textarea input datalist option optgroup meter progress output iframe frame frameset noframes object embed "
        + "applet svg math canvas audio video map area rt rp");

    /// <summary>Machinery, frame, or hidden by the page itself.</summary>
    public static bool IsDropped(IElement element) =>
        (Dropped.Contains(element.LocalName) && !IsHeadOfArticle(element)) || element.HasAttribute("hidden")
            || Style(element).Contains("display:none") || Style(element).Contains("visibility:hidden");

    /// <summary>An inline element that its own style makes a block.</summary>
    public static bool IsSetAsBlock(IElement element) => Style(element).Contains("display:block");

    /// <summary>The element's own style, without blanks.</summary>
    public static string Style(IElement element) =>
        element.GetAttribute("style") is { Length: > 0 } style ? string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant() : string.Empty;

    // A header inside the article carries its title.
    private static bool IsHeadOfArticle(IElement element) =>
        element is { LocalName: "header", Parent: IElement { LocalName: "article" or "main" } };

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
