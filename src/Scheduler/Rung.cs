using System.Globalization;

namespace RectifyBot.Scheduler;

/// <summary>What a rung counts.</summary>
public enum RungKind
{
    /// <summary>Working days left until the deadline; 0 is its last working day.</summary>
    Left,

    /// <summary>Working days since the deadline passed; 1 is the first one after it.</summary>
    Late,

    /// <summary>Working days without a report.</summary>
    Silent,
}

/// <summary>How urgent a nudge is: 三色预警.</summary>
public enum Light
{
    /// <summary>No colour.</summary>
    None,

    /// <summary>绿: there is time.</summary>
    Green,

    /// <summary>黄: it gets close.</summary>
    Yellow,

    /// <summary>红: it is late.</summary>
    Red,
}

/// <summary>Whom a rung tells.</summary>
[Flags]
public enum Audience
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>责任人; everybody of the office where no one is named.</summary>
    Official = 1,

    /// <summary>Everybody of the leading office.</summary>
    Office = 2,

    /// <summary>The supervising leader, 分管领导.</summary>
    Leader = 4,

    /// <summary>The party secretary, 书记.</summary>
    Secretary = 8,

    /// <summary>整改办.</summary>
    Coordinator = 16,
}

/// <summary>A step of a reminder ladder.</summary>
/// <param name="Days">Working days, of the kind.</param>
/// <param name="Every">The rung comes again each so many working days; null for once.</param>
public sealed record Rung(RungKind Kind, int Days, Light Light, Audience To, int? Every = null)
{
    /// <summary>The name of a nudge that a coordinator ordered (催办).</summary>
    public const string Chase = "chase";

    /// <summary>The name of a nudge that its recipient asked to be given again.</summary>
    public const string Again = "again";

    /// <summary>The name of the rung at so many days, as it is stored and printed: due-20, overdue-6, silent-20.</summary>
    public string NameAt(int days) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{days}");

    /// <summary>The kind and the days in such a name; null where it is another.</summary>
    public static (RungKind Kind, int Days)? Read(string name)
    {
        var dash = name.LastIndexOf('-');
        return dash > 0 && int.TryParse(name.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? name[..dash] switch { "due" => (RungKind.Left, days), "overdue" => (RungKind.Late, days), "silent" => (RungKind.Silent, days), _ => null }
            : null;
    }

    private string Prefix => Kind switch { RungKind.Left => "due", RungKind.Late => "overdue", _ => "silent" };
}

/// <summary>A rung that a measure has reached.</summary>
/// <param name="Name">As <see cref="Rung.NameAt"/> gives it.</param>
/// <param name="Day">The working day on which it was reached.</param>
public readonly record struct Step(Rung Rung, string Name, DateOnly Day);
