namespace RectifyBot.Understanding.Messages.Clauses;

/// <summary>送审中, 公示中: a verb with 中 at the end of a clause is under way; 其中, 集中, 会议中 are none.</summary>
internal static class UnderWay
{
    private const string NotBefore = "其集高初手心当空程作议间正国市县";

    public static bool Ends(ReadOnlySpan<char> clause)
    {
        var said = clause.TrimEnd();
        return said.Length > 2 && said[^1] == '中' && !NotBefore.Contains(said[^2], StringComparison.Ordinal);
    }
}
