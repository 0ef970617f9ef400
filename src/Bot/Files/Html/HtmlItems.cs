using System.Globalization;
using AngleSharp.Dom;
using RectifyBot.Bot.Files.Layout;

namespace RectifyBot.Bot.Files.Html;

/// <summary>The numbers that a browser puts before the items of an ordered list.</summary>
internal static class HtmlItems
{
    /// <summary>The item's number with its point; empty for an item without one. <paramref name="counters"/> holds the last number of each list.</summary>
    public static string Number(IElement item, Dictionary<INode, int> counters)
    {
        if (item.Parent is not IElement { LocalName: "ol" } list || HtmlVisibility.Style(list).Contains("list-style:none") || HtmlVisibility.Style(list).Contains("list-style-type:none"))
        {
            return string.Empty;
        }

        var number = Integer(item, "value") ?? (counters.TryGetValue(list, out var last) ? last + 1 : Integer(list, "start") ?? 1);
        counters[list] = number;
        return NumberForms.Of(number, Form(list)) + ".";
    }

    /// <summary>The text already begins with a number: pages write it out and switch the browser's own off in a style sheet.</summary>
    public static bool IsNumbered(string text)
    {
        var line = text.AsSpan().TrimStart();
        var digits = line.IndexOfAnyExcept("0123456789一二三四五六七八九十百（）()");
        return !line.IsEmpty && (line[0] is (>= '①' and <= '⒛') or '（' or '(' || (digits > 0 && line[digits] is '、' or '.' or '．' or '是' or ')'));
    }

    private static int? Integer(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1_000_000 ? value : null;

    private static string Form(IElement list) => list.GetAttribute("type") switch
    {
        "a" => "lowerLetter",
        "A" => "upperLetter",
        "i" => "lowerRoman",
        "I" => "upperRoman",
        _ => HtmlVisibility.Style(list).Contains("cjk-ideographic") || HtmlVisibility.Style(list).Contains("simp-chinese") ? "chineseCounting" : "decimal",
    };
}
