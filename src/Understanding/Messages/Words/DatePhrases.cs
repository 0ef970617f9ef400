namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Phrases beside a date that tell what the date is for.</summary>
internal static class DatePhrases
{
    /// <summary>Right before it: the day is fixed, and still to come.</summary>
    public static readonly string[] Fixes = ["要到", "得到", "须到", "定了", "约了", "排了", "定到", "约到", "排到", "fixed on", "fixed for", "set for", "booked for"];

    /// <summary>Soon behind it: the time only says which thing is meant.</summary>
    public static readonly string[] Things = ["情况", "工作", "计划", "总结", "数据", "报表", "成绩"];
}
