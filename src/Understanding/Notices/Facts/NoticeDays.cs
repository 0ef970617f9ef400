using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>When the inspectors came, and when they told what they had found; from the preface, sentence by sentence.</summary>
/// <remarks>A year carries over from the day before; a day that would then lie before the one it must follow is of the next year.</remarks>
internal sealed class NoticeDays
{
    private const int LongestGap = 40;
    private int? year;

    /// <summary>The days of the inspection.</summary>
    public Period? Inspected { get; private set; }

    /// <summary>The day of the feedback.</summary>
    public DateOnly? Feedback { get; private set; }

    // 12月3日 in the first line of the news, whose year the days of the inspection tell.
    private DayMention yearless;
    private bool feedbackWasTold;
    private bool inspectionWasTold;

    /// <summary>Reads the sentences of a preface.</summary>
    public static NoticeDays Of(string preface)
    {
        var days = new NoticeDays();
        foreach (var sentence in preface.Split('。', '；', '\n'))
        {
            days.Take(sentence);
        }

        days.Feedback ??= days.yearless.End > 0 && days.Inspected is { } visit ? Following(days.yearless, visit.To.Year, visit.To) : null;
        return days;
    }

    private void Take(string sentence)
    {
        var mentions = DayScanner.Scan(sentence).ToList();
        var after = 0;
        for (var i = 0; i + 1 < mentions.Count; i++)
        {
            if (IsRange(sentence, mentions[i], mentions[i + 1]) && TakeInspection(sentence, mentions[i], mentions[i + 1]))
            {
                after = i + 2;
                break;
            }
        }

        TakeFeedback(sentence, mentions.Skip(after).ToList());
        foreach (var mention in mentions)
        {
            year = mention.Year ?? year;
        }
    }

    private static bool IsRange(string sentence, DayMention from, DayMention to)
    {
        var between = sentence.AsSpan(from.End, to.Start - from.End).Trim(" 起始从于");
        return between is "至" or "到" or "-" or "—" or "——" or "~" or "～" or "－" or "–";
    }

    private bool TakeInspection(string sentence, DayMention from, DayMention to)
    {
        if (inspectionWasTold || !SpeaksOfInspection(sentence, to.End))
        {
            return false;
        }

        inspectionWasTold = true;
        var month = to.Month == 0 ? to with { Month = from.Month } : to;
        if (from.In(year) is { } first && Following(month, from.Year ?? year, first) is { } last)
        {
            Inspected = new Period(first, last);
            year = last.Year;
        }

        return true;
    }

    private static bool SpeaksOfInspection(string sentence, int after)
    {
        var next = sentence.AsSpan(after).TrimStart(" 止，,");
        return (sentence.Contains("巡察", StringComparison.Ordinal) || sentence.Contains("巡视", StringComparison.Ordinal) || sentence.Contains('派'))
            && !next.StartsWith("为") && !next[..Math.Min(8, next.Length)].Contains("整改", StringComparison.Ordinal);
    }

    private void TakeFeedback(string sentence, List<DayMention> mentions)
    {
        var said = sentence.IndexOf("反馈", StringComparison.Ordinal);
        if (said < 0 || feedbackWasTold)
        {
            return;
        }

        var near = mentions.FindLast(m => m.End <= said);
        near = near.End > 0 ? near : mentions.Find(m => m.Start > said && m.Start - said <= LongestGap);
        feedbackWasTold = near.End > 0;
        yearless = feedbackWasTold && near is { Year: null, IsBroken: false, Month: > 0 } ? near : default;
        Feedback = near.End > 0 && !near.IsBroken && near.Month > 0 ? Following(near, year, Inspected?.To ?? DateOnly.MinValue) : null;
    }

    private static DateOnly? Following(DayMention mention, int? carried, DateOnly before)
    {
        var day = mention.In(carried);
        return day < before ? (mention.Year is null ? mention.In(carried + 1) : null) : day;
    }
}
