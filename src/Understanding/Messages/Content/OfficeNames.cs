namespace RectifyBot.Understanding.Messages.Content;

/// <summary>The offices of a ledger, by their names and by what people say for short (人事那边 for 人事科).</summary>
internal sealed class OfficeNames
{
    private static readonly string[] Suffixes = ["办公室", "工作室", "中心", "科室", "科", "处", "室", "股", "部", "局", "办", "组", "所", "队"];
    private static readonly string[] AfterShort = ["那边", "那块", "这边", "口", "他们", "的", "还", "现在", "目前", "手上", "手里", "有", "本", "这", "下", "快", "超", "逾", "没", "未", "已", "科", "处", "室", "部"];

    private readonly (string Spoken, string Name)[] full;
    private readonly (string Spoken, string Name)[] shortened;

    public OfficeNames(IEnumerable<string> names)
    {
        var distinct = names.Distinct(StringComparer.Ordinal).ToList();
        full = [.. distinct.SelectMany(Spoken).Where(o => o.Spoken.Length > 1).DistinctBy(o => o.Spoken).OrderByDescending(o => o.Spoken.Length)];
        shortened = [.. full.Select(o => (Shorten(o.Spoken), o.Name)).Where(o => o.Item1.Length >= 2).OrderByDescending(o => o.Item1.Length)];
    }

    /// <summary>Where offices are named in full.</summary>
    public List<(string Name, int Start, int End)> NamedIn(string text)
    {
        var found = new List<(string, int, int)>();
        foreach (var (spoken, name) in full)
        {
            AddAll(text, spoken, name, found, _ => true);
        }

        return found;
    }

    /// <summary>The offices named in a text, each with its place; longer names before the ones that they hold.</summary>
    public List<(string Name, int Start, int End)> FindIn(string text)
    {
        var found = NamedIn(text);
        foreach (var (spoken, name) in shortened)
        {
            AddAll(text, spoken, name, found, end => IsFollowed(text, end));
        }

        return found;
    }

    /// <summary>The offices that a text speaks of, in full or for short.</summary>
    public IEnumerable<string> MentionedIn(string text) =>
        full.Where(o => text.Contains(o.Spoken, StringComparison.Ordinal)).Concat(shortened.Where(o => text.Contains(o.Spoken, StringComparison.Ordinal))).Select(o => o.Name).Distinct(StringComparer.Ordinal);

    private static void AddAll(string text, string spoken, string name, List<(string, int Start, int End)> found, Predicate<int> fits)
    {
        for (var at = text.IndexOf(spoken, StringComparison.Ordinal); at >= 0; at = text.IndexOf(spoken, at + spoken.Length, StringComparison.Ordinal))
        {
            var end = at + spoken.Length;
            if (fits(end) && !found.Exists(f => f.Start < end && at < f.End))
            {
                found.Add((name, at, end));
            }
        }
    }

    // 党建办 is said of the 党建办公室.
    private static IEnumerable<(string Spoken, string Name)> Spoken(string name)
    {
        var spoken = Text.NormalText.Of(name).Value.Trim();
        return spoken.EndsWith("办公室", StringComparison.Ordinal) && spoken.Length > 4 ? [(spoken, name), (spoken[..^2], name)] : [(spoken, name)];
    }

    private static bool IsFollowed(string text, int end) =>
        Array.Exists(AfterShort, a => string.CompareOrdinal(text, end, a, 0, a.Length) == 0);

    private static string Shorten(string name)
    {
        var suffix = Array.Find(Suffixes, s => name.EndsWith(s, StringComparison.Ordinal));
        return suffix is null ? "" : name[..^suffix.Length];
    }
}
