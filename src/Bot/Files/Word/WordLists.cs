using System.Xml.Linq;

namespace RectifyBot.Bot.Files.Word;

/// <summary>The lists that a document defines (numbering.xml).</summary>
internal sealed class WordLists
{
    private readonly Dictionary<int, XElement> _abstract = [];
    private readonly Dictionary<int, WordList> _lists = [];
    private readonly WordStyles _styles;

    public WordLists(XElement? part, WordStyles styles)
    {
        _styles = styles;
        foreach (var definition in part.Children("abstractNum"))
        {
            _abstract.TryAdd(definition.Number("abstractNumId") ?? -1, definition);
        }

        var nums = part.Children("num").ToList();
        var plain = nums.Where(n => n.Number("numId") is not null).DistinctBy(n => n.Number("numId")).ToDictionary(n => n.Number("numId")!.Value);
        foreach (var (id, num) in plain)
        {
            var family = Family(num, plain);
            _lists[id] = new WordList(family, LevelsOf(family, num), [.. Overrides(num)]);
        }
    }

    /// <summary>The list of that numId, or null.</summary>
    public WordList? Find(int id) => _lists.GetValueOrDefault(id);

    // A definition may stand for a list style, whose own list holds the levels.
    private int Family(XElement num, Dictionary<int, XElement> nums)
    {
        var id = num.Child("abstractNumId").Number("val") ?? -1;
        for (var step = 0; step < 4; step++)
        {
            var link = _abstract.GetValueOrDefault(id).Child("numStyleLink").Get("val");
            if (link is null || _styles.ListOf(link) is not { } list || !nums.TryGetValue(list, out var linked))
            {
                break;
            }

            id = linked.Child("abstractNumId").Number("val") ?? -1;
        }

        return id;
    }

    private WordLevel[] LevelsOf(int family, XElement num)
    {
        var levels = Enumerable.Repeat(WordLevel.None, WordLevel.Count).ToArray();
        var own = num.Children("lvlOverride").Select(o => o.Child("lvl")).OfType<XElement>();
        foreach (var level in _abstract.GetValueOrDefault(family).Children("lvl").Concat(own))
        {
            if (level.Number("ilvl") is >= 0 and < WordLevel.Count and var at)
            {
                levels[at] = WordLevel.Of(level);
            }
        }

        foreach (var (at, start) in Overrides(num))
        {
            levels[at] = levels[at] with { Start = start };
        }

        return levels;
    }

    private static IEnumerable<(int Level, int Start)> Overrides(XElement num) =>
        num.Children("lvlOverride").Select(o => (Level: o.Number("ilvl") ?? -1, Start: o.Child("startOverride").Number("val")))
            .Where(o => o.Start is not null && o.Level is >= 0 and < WordLevel.Count).Select(o => (o.Level, o.Start!.Value));
}

/// <param name="Family">Lists of one definition count on from each other.</param>
/// <param name="Levels">Nine, the overrides applied.</param>
/// <param name="Restarts">Levels that start anew where this list first uses them.</param>
internal sealed record WordList(int Family, WordLevel[] Levels, (int Level, int Start)[] Restarts);
