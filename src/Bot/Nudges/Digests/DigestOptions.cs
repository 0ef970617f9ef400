namespace RectifyBot.Bot.Nudges.Digests;

/// <summary>When groups are told: a day of the week, which moves to the next working day where it is off, and a time of day off the full and half hour.</summary>
public sealed class DigestOptions
{
    /// <summary>The day of the weekly digest: Monday to Friday. Default Monday.</summary>
    public DayOfWeek WeeklyOn { get; set; } = DayOfWeek.Monday;

    /// <summary>HH:mm. Default 09:10.</summary>
    public string WeeklyAt { get; set; } = "09:10";

    /// <summary>The day on which it is told what is overdue, by office: Monday to Friday. Default Thursday.</summary>
    public DayOfWeek OverdueOn { get; set; } = DayOfWeek.Thursday;

    /// <summary>HH:mm. Default 15:50.</summary>
    public string OverdueAt { get; set; } = "15:50";

    internal IEnumerable<string> Failures(string section)
    {
        foreach (var (name, text) in new[] { (nameof(WeeklyAt), WeeklyAt), (nameof(OverdueAt), OverdueAt) })
        {
            if (NudgeOptions.Time(text) is not { } time || time.Minute % 30 == 0)
            {
                yield return $"{section}:{name}: '{text}' must be a time of day such as 09:10, and no full or half hour.";
            }
        }

        foreach (var (name, day) in new[] { (nameof(WeeklyOn), WeeklyOn), (nameof(OverdueOn), OverdueOn) })
        {
            if (day is DayOfWeek.Saturday or DayOfWeek.Sunday || !Enum.IsDefined(day))
            {
                yield return $"{section}:{name}: '{day}' must be a day from Monday to Friday.";
            }
        }
    }
}
