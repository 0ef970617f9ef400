using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Words;

/// <summary>The ledger's own words in the reader's language.</summary>
public sealed partial class Phrases
{
    /// <summary>进行中, in progress.</summary>
    public string ProgressName(Progress progress) => Find($"Progress_{progress}");

    /// <summary>未申请销号, no close-out asked for.</summary>
    public string StandingName(Standing standing) => Find($"Standing_{standing}");

    /// <summary>整改办, rectification office.</summary>
    public string RoleName(Role role) => Find($"Role_{role}");

    /// <summary>A person's name as the ledger has it; of somebody without an office it holds the role, of an operator's command the command.</summary>
    public string PersonName(string name) => name == Actor.Operator.Name ? Find("Person_command") : Enum.TryParse<Role>(name, ignoreCase: true, out var role) && Enum.IsDefined(role) ? RoleName(role) : name;

    /// <summary>The one word for a measure that a reader of a list needs: closed, long-term, or how far it is.</summary>
    public string StateOf(Measure measure) => measure switch
    {
        { Standing: Standing.Closed or Standing.CloseOutRequested or Standing.Reviewed or Standing.Reopened } => StandingName(measure.Standing),
        { Progress: Progress.Completed or Progress.BasicallyCompleted } => ProgressName(measure.Progress),
        { IsLongTerm: true } => Find("LongTerm"),
        _ => ProgressName(measure.Progress),
    };

    /// <summary>Until when, in words.</summary>
    public string DeadlineOf(Measure measure) => DeadlineName(measure.Deadline);

    internal string DeadlineName(Deadline? deadline) => deadline switch
    {
        null => Find("Deadline_None"),
        { IsLongTerm: true } => Find("LongTerm"),
        { Day: { } day } => Iso(day),
        _ => Find("Deadline_AtOnce"),
    };

    /// <summary>How late or how soon, or nothing where neither matters.</summary>
    public string? Urgency(Measure measure, DateOnly today, int soon)
    {
        if (measure.IsOverdue(today))
        {
            return OverdueBy(Days(today.DayNumber - measure.Deadline!.Value.Day!.Value.DayNumber));
        }

        return measure.IsDueBy(today, today.AddDays(soon)) ? DueIn(measure.Deadline!.Value.Day!.Value.DayNumber - today.DayNumber) : null;
    }

    private string DueIn(int days) => days == 0 ? Find("DueToday") : string.Format(CultureInfo.InvariantCulture, Find("DueInDays"), Days(days));

    private string OverdueBy(string days) => string.Format(CultureInfo.InvariantCulture, Find("OverdueByDays"), days);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
