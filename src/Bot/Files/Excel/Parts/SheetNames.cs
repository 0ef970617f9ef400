using System.Globalization;

namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>Names that Excel takes: at most 31 characters, none of []:*?/\, no apostrophe at an end, not its own "History", each once whatever its case.</summary>
internal static class SheetNames
{
    private const int AtMost = 31;
    private const string Reserved = "History";

    /// <summary>For each wanted name the one that its sheet gets, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> wanted)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Reserved };
        return [.. wanted.Select((name, at) => Free(Clean(name, at), taken))];
    }

    private static string Clean(string name, int at)
    {
        var kept = string.Concat(CellText.Legal(name).Where(c => !char.IsControl(c) && !"[]:*?/\\".Contains(c, StringComparison.Ordinal)));
        var clean = Cut(kept.Trim(' ', '\''), AtMost).TrimEnd(' ', '\'');
        return clean.Length > 0 ? clean : (at + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var n = 2; !taken.Add(free); n++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({n})");
            free = Cut(name, AtMost - suffix.Length) + suffix;
        }

        return free;
    }

    private static string Cut(string name, int atMost) =>
        name.Length <= atMost ? name : name[..(char.IsHighSurrogate(name[atMost - 1]) ? atMost - 1 : atMost)];
}
