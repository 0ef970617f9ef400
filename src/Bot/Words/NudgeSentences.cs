using System.Globalization;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Nudges;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Words;

/// <summary>What reminders say.</summary>
public sealed partial class Phrases
{
#pragma warning disable CS1591 // The names are the documentation; the sentences stand in the resources.
    internal string NudgeHeading(DateOnly day) => this.Put("Nudge_Heading", $"{day:yyyy-MM-dd}");

    /// <summary>2026-03-17（周二）.</summary>
    internal string NudgeDay(DateOnly day) => this.Put("Nudge_Day", $"{day:yyyy-MM-dd}", WeekDay(day.DayOfWeek));

    internal string WeekDay(DayOfWeek day) => Find($"WeekDay_{day}");

    /// <summary>What a rung is called in a sentence: 到期前10个工作日, 催办.</summary>
    internal string RungWords(string rung) => Rung.Read(rung) switch
    {
        { Kind: RungKind.Left, Days: 0 } => Find("Rung_Today"),
        { Kind: RungKind.Left, Days: var days } => this.Put("Rung_Left", WorkingDays(days)),
        { Kind: RungKind.Late, Days: var days } => this.Put("Rung_Late", WorkingDays(days)),
        { Days: var days } => this.Put("Rung_Silent", WorkingDays(days)),
        _ => Find(rung == Rung.Chase ? "Nudge_Chased" : "Nudge_Again"),
    };

    /// <summary>For the coordinator: somebody's reminder was given up.</summary>
    internal string NudgeGivenUp(string name, DeliveryRow delivery) => this.Put("Nudge_NoteGivenUp", name, $"{delivery.Day:yyyy-MM-dd}", delivery.Attempts);

    /// <summary>Why somebody could not be reached.</summary>
    internal string NotReachedBecause(DeliveryRow delivery, bool isKnown) =>
        delivery.State == DeliveryState.Failed ? this.Put("Nudge_GaveUp", delivery.Attempts) : Find(isKnown ? "Nudge_ConversationLost" : "Nudge_NeverSpoke");

    internal string NudgeMore(int count) => this.Put("Nudge_More", count);

    internal string NudgeAllDone => Find("Nudge_AllDone");

    /// <summary>分管领导, supervising leader.</summary>
    internal string AudienceName(Audience audience) => Find($"Audience_{audience}");

    internal string NudgeReport => Find("Nudge_Report");

    internal string NudgeExtend => Find("Nudge_Extend");

    internal string NudgeLater => Find("Nudge_Later");

    internal string NudgeSeen => Find("Nudge_Seen");

    /// <summary>【红】; nothing for no colour. Words, because not every machine has the coloured signs.</summary>
    internal string LightSign(Light light) => light == Light.None ? string.Empty : Find($"Light_{light}");

    internal string NudgeSummary(DateOnly day, int count, int late) =>
        late == 0 ? this.Put("Nudge_Summary", $"{day:yyyy-MM-dd}", count) : this.Put("Nudge_SummaryLate", $"{day:yyyy-MM-dd}", count, late);

    /// <summary>Why a measure stands in the message: how long it has, or how late or silent it is.</summary>
    internal string NudgeWhy(NudgeLine line)
    {
        var parts = new List<string> { Reason(line) };
        if (line.Measure.Office is { } office)
        {
            parts.Add(office);
        }

        if (line.Progress == Progress.Completed && line.Measure.Standing is Standing.None or Standing.Reopened)
        {
            parts.Add(Find("Nudge_AskToClose"));
        }

        return string.Join(" · ", parts);
    }

    /// <summary>The reason of a rung, with the deadline: 时限2026-03-31，还剩3个工作日.</summary>
    internal string RungReason(string rung, DateOnly? due, DateOnly heard, int? daysTo) => Rung.Read(rung) switch
    {
        { Kind: RungKind.Silent, Days: var days } => this.Put("Nudge_Silent", $"{heard:yyyy-MM-dd}", WorkingDays(days)),
        _ when due is null || daysTo is null => Find(rung == Rung.Chase ? "Nudge_Chased" : "Nudge_Again"),
        { Kind: RungKind.Late } or null when daysTo < 0 => this.Put("Nudge_Late", $"{due:yyyy-MM-dd}", WorkingDays(-daysTo.Value)),
        _ when daysTo <= 0 => this.Put("Nudge_Today", $"{due:yyyy-MM-dd}"),
        _ => this.Put("Nudge_Left", $"{due:yyyy-MM-dd}", WorkingDays(daysTo.Value)),
    };

    private string Reason(NudgeLine line)
    {
        var reason = RungReason(line.Rung, line.Measure.Due, line.Measure.Heard, line.DaysTo);
        return line.Rung == Rung.Chase && line.DaysTo is not null ? $"{Find("Nudge_Chased")} · {reason}" : line.Measure.Standing switch
        {
            Standing.CloseOutRequested => $"{Find("Nudge_WaitsForReview")} · {reason}",
            Standing.Reviewed => $"{Find("Nudge_WaitsForApproval")} · {reason}",
            _ => reason,
        };
    }

    private string WorkingDays(int days) => string.Format(CultureInfo.InvariantCulture, Find(days == 1 ? "Nudge_OneDay" : "Nudge_Days"), days);
}
