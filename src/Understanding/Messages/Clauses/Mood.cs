namespace RectifyBot.Understanding.Messages.Clauses;

/// <summary>How something in a clause is meant.</summary>
internal enum Mood
{
    /// <summary>It is so.</summary>
    Said,

    /// <summary>It is not so (没, 不算, not).</summary>
    Denied,

    /// <summary>It will be (拟, 计划, 前).</summary>
    Planned,

    /// <summary>It would be (要是, if).</summary>
    Supposed,

    /// <summary>It should have been (原定).</summary>
    Missed,
}

/// <summary>The moods of one clause: from each place on, until the next.</summary>
internal sealed class Moods(IReadOnlyList<(int From, Mood Mood)> changes, bool hasPerfective)
{
    /// <summary>Something in the clause is told as done: 了, 已, 过.</summary>
    public bool HasPerfective { get; } = hasPerfective;

    public Mood Last => changes[^1].Mood;

    public Mood At(int position)
    {
        var mood = changes[0].Mood;
        foreach (var (from, next) in changes)
        {
            mood = from <= position ? next : mood;
        }

        return mood;
    }
}
