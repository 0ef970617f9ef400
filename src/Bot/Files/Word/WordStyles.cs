using System.Xml.Linq;

namespace RectifyBot.Bot.Files.Word;

/// <summary>What a style says of numbers and of hiding, through the styles on which it is based.</summary>
internal sealed class WordStyles
{
    // Word itself allows eleven; a circle ends here too.
    private const int LongestChain = 32;

    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    public WordStyles(XElement? part)
    {
        foreach (var style in part.Children("style"))
        {
            if (style.Get("styleId") is { } id)
            {
                _styles.TryAdd(id, style);
                _default ??= style.Get("type") == "paragraph" && style.Get("default") is "1" or "true" or "on" ? id : null;
            }
        }
    }

    /// <summary>The numbering of a paragraph style and the styles from which it comes, nearest first.</summary>
    public StyleNumbering NumberingOf(string? style)
    {
        var chain = Chain(style ?? _default).ToList();
        var numbering = chain.Select(s => s.Child("pPr").Child("numPr")).OfType<XElement>().ToList();
        return new StyleNumbering(
            numbering.Select(n => n.Child("numId").Number("val")).FirstOrDefault(n => n is not null),
            numbering.Select(n => n.Child("ilvl").Number("val")).FirstOrDefault(n => n is not null),
            [.. chain.Select(s => s.Get("styleId")!)]);
    }

    /// <summary>The numbering that a list style (type numbering) stands for.</summary>
    public int? ListOf(string style) => NumberingOf(style).List;

    public bool Hides(string? style) =>
        style is not null && Chain(style).Select(s => s.Child("rPr").Switch("vanish")).FirstOrDefault(v => v is not null) == true;

    private IEnumerable<XElement> Chain(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.Child("basedOn").Get("val");
        }
    }
}

/// <param name="List">The numbering's numId, or null.</param>
/// <param name="Level">The level said in a style, from 0, or null.</param>
/// <param name="Styles">The style and its bases.</param>
internal sealed record StyleNumbering(int? List, int? Level, IReadOnlyList<string> Styles);
