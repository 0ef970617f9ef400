using System.Text;
using System.Xml.Linq;
using RectifyBot.Bot.Files.Layout;

namespace RectifyBot.Bot.Files.Word;

/// <summary>Counts a document's automatic numbers, paragraph by paragraph in reading order.</summary>
internal sealed class WordNumbers(WordLists lists, WordStyles styles)
{
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(WordList List, int Level)> _restarted = [];

    /// <summary>The number that Word writes before the paragraph, as text; empty for none and for a bullet.</summary>
    public string Next(XElement? properties)
    {
        if (Place(properties) is not var (list, at))
        {
            return string.Empty;
        }

        var counters = _counters.TryGetValue(list.Family, out var held) ? held : _counters[list.Family] = new int?[WordLevel.Count];
        if (Array.Exists(list.Restarts, r => r.Level == at) && _restarted.Add((list, at)))
        {
            counters[at] = null;
        }

        counters[at] = counters[at] is { } last ? last + 1 : list.Levels[at].Start;
        for (var below = at + 1; below < WordLevel.Count; below++)
        {
            counters[below] = list.Levels[below].RestartsAfter is { } after && at + 1 > after ? counters[below] : null;
        }

        return Label(list, at, counters);
    }

    // What the paragraph says goes before what its style says; list 0 takes the number away.
    private (WordList List, int Level)? Place(XElement? properties)
    {
        var own = properties.Child("numPr");
        var style = styles.NumberingOf(properties.Child("pStyle").Get("val"));
        if ((own.Child("numId").Number("val") ?? style.List) is not { } id || lists.Find(id) is not { } list)
        {
            return null;
        }

        var linked = style.Styles.Select(s => Array.FindIndex(list.Levels, l => l.Style == s)).FirstOrDefault(l => l >= 0, -1);
        var level = own.Child("ilvl").Number("val") ?? (own.Child("numId") is null && linked >= 0 ? linked : style.Level) ?? 0;
        return (list, Math.Clamp(level, 0, WordLevel.Count - 1));
    }

    private static string Label(WordList list, int at, int?[] counters)
    {
        var level = list.Levels[at];
        if (level.Form == "bullet")
        {
            return string.Empty;
        }

        var label = new StringBuilder();
        for (var i = 0; i < level.Text.Length; i++)
        {
            if (level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9')
            {
                var of = level.Text[++i] - '1';
                label.Append(NumberForms.Of(counters[of] ?? list.Levels[of].Start, level.Digits ? "decimal" : list.Levels[of].Form));
            }
            else
            {
                label.Append(level.Text[i]);
            }
        }

        return label.ToString().Trim();
    }
}
