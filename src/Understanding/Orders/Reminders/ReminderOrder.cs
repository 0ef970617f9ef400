using System.Collections.Immutable;

namespace RectifyBot.Understanding.Orders.Reminders;

/// <summary>What somebody says of the reminders that they get.</summary>
public abstract record ReminderOrder
{
    private protected ReminderOrder()
    {
    }
}

/// <summary>明天再提醒; 9-2下周一再提醒我; remind me again tomorrow.</summary>
/// <param name="Day">Null where no day was named: the next one.</param>
/// <param name="Items">Empty for all that the last message told.</param>
public sealed record RemindLaterOrder(DateOnly? Day, ImmutableArray<OrderedItem> Items) : ReminderOrder;

/// <summary>每周一次就行; 恢复每天提醒; once a week is enough.</summary>
/// <param name="Day">The day of the week, where one was named.</param>
public sealed record ReminderRhythmOrder(bool Weekly, DayOfWeek? Day) : ReminderOrder;

/// <summary>别提醒9-2了，等省里批复; 恢复提醒9-2; stop reminding me about 9-2.</summary>
/// <param name="Reason">What gives the reason; null where nothing does.</param>
public sealed record MuteOrder(ImmutableArray<OrderedItem> Items, bool Muted, string? Reason) : ReminderOrder;

/// <summary>同意不再提醒9-2; 不同意停止提醒9-2: the answer to such a wish.</summary>
public sealed record MuteDecisionOrder(ImmutableArray<OrderedItem> Items, bool Allowed) : ReminderOrder;

/// <summary>我的提醒; my reminders.</summary>
public sealed record MyRemindersOrder : ReminderOrder;

/// <summary>为什么收到这条; why am I being reminded of 9-2.</summary>
public sealed record WhyReminderOrder(ImmutableArray<OrderedItem> Items) : ReminderOrder;

/// <summary>谁没收到提醒; which reminders failed.</summary>
public sealed record UndeliveredOrder : ReminderOrder;

/// <summary>本群每周发汇总; 关闭本群汇总; weekly digest here.</summary>
public sealed record DigestOrder(bool On) : ReminderOrder;
