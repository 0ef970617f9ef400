using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders.Reminders;
using RectifyBot.Understanding.Tests.Messages;

namespace RectifyBot.Understanding.Tests.Orders;

/// <summary>What people say of their reminders. The day is Monday, 16 March 2026.</summary>
public class ReminderReaderTests
{
    [Theory]
    [InlineData("明天再提醒", "later 2026-03-17")]
    [InlineData("好的，明天再提醒我吧", "later 2026-03-17")]
    [InlineData("9-2后天再提醒我", "later 2026-03-18 9.2")]
    [InlineData("下周一再提醒一次", "later 2026-03-23")]
    [InlineData("晚点再提醒我", "later -")]
    [InlineData("这周先别提醒我", "later 2026-03-23")]
    [InlineData("remind me again tomorrow", "later 2026-03-17")]
    [InlineData("Remind me later", "later -")]
    [InlineData("snooze until Friday", "later 2026-03-20")]
    [InlineData("每周一次就行", "weekly -")]
    [InlineData("以后一周提醒一次就够了", "weekly -")]
    [InlineData("每周五提醒我", "weekly Friday")]
    [InlineData("once a week is enough", "weekly -")]
    [InlineData("weekly reminders please", "weekly -")]
    [InlineData("恢复每天提醒", "daily")]
    [InlineData("改回每天提醒我", "daily")]
    [InlineData("back to daily reminders", "daily")]
    [InlineData("别提醒9-2了，等省里批复", "mute 9.2 等省里批复")]
    [InlineData("9-2不用再提醒了，因为方案在市局会签", "mute 9.2 因为方案在市局会签")]
    [InlineData("不要再催9-2", "mute 9.2 -")]
    [InlineData("别提醒了", "mute  -")]
    [InlineData("stop reminding me about 9.2, waiting for the province", "mute 9.2 waiting for the province")]
    [InlineData("恢复提醒9-2", "unmute 9.2")]
    [InlineData("9-2继续提醒", "unmute 9.2")]
    [InlineData("unmute 9.2", "unmute 9.2")]
    [InlineData("同意不再提醒9-2", "allow 9.2")]
    [InlineData("不同意停止提醒9-2，月底必须完成", "refuse 9.2")]
    [InlineData("我的提醒", "mine")]
    [InlineData("我有哪些提醒？", "mine")]
    [InlineData("my reminders", "mine")]
    [InlineData("为什么收到这条", "why")]
    [InlineData("为啥又催我？", "why")]
    [InlineData("怎么又提醒9-2", "why 9.2")]
    [InlineData("why did I get this?", "why")]
    [InlineData("why am I being reminded of 9.2", "why 9.2")]
    [InlineData("谁没收到提醒", "undelivered")]
    [InlineData("哪些提醒没发出去？", "undelivered")]
    [InlineData("which reminders failed", "undelivered")]
    [InlineData("who could not be reached?", "undelivered")]
    [InlineData("本群每周发汇总", "digest on")]
    [InlineData("每周把汇总发到群里", "digest on")]
    [InlineData("关闭本群汇总", "digest off")]
    [InlineData("weekly digest here please", "digest on")]
    [InlineData("stop the digest", "digest off")]
    public void It_is_understood(string text, string expected) => Assert.Equal(expected, Said(text));

    [Theory]
    [InlineData("上周整改办提醒我们抓紧，9-2已经办结")]
    [InlineData("已提醒9-2责任人")]
    [InlineData("9-2已完成，每周提醒各科室一次的做法延续")]
    [InlineData("会上要求每周调度一次")]
    [InlineData("催一下还没报的")]
    [InlineData("提醒一下人事科")]
    [InlineData("9-2昨天开了会，下周一再开一次")]
    [InlineData("在大门口立了提醒牌12块")]
    [InlineData("印发工作提醒函3份")]
    [InlineData("9-2每周巡查一次")]
    [InlineData("整改情况每周汇总一次报书记")]
    [InlineData("已建立每周汇总制度")]
    [InlineData("我们提醒了供货商，明天再催一次")]
    [InlineData("为什么9-2逾期了")]
    [InlineData("哪些还没报")]
    [InlineData("谁负责9-2")]
    [InlineData("we reminded the supplier and will chase again tomorrow")]
    [InlineData("9.2 is done, reminders were sent to all offices")]
    [InlineData("why is 9.2 late")]
    [InlineData("weekly meeting held for 9.2")]
    [InlineData("提醒")]
    [InlineData("9-2已经常态化了，校长陪餐天天在做，不用再催")]
    [InlineData("9-2已完成，别再提醒了")]
    [InlineData("9-2继续提醒各村注意防汛")]
    [InlineData("我们重新提醒了9-2的施工单位")]
    [InlineData("已恢复提醒9-2责任人的做法")]
    [InlineData("不要再催供货商了")]
    [InlineData("取消提醒函制度，改为约谈")]
    [InlineData("别催得太紧，9-2供货商说月底到")]
    [InlineData("不用提醒各科室，9-2已经办结")]
    [InlineData("stop reminding suppliers, 9.2 is done")]
    [InlineData("同意不再提醒9-2吗")]
    [InlineData("不同意，9-2继续提醒")]
    [InlineData("每天早上9点提醒我")]
    public void What_only_speaks_of_reminding_is_none(string text) => Assert.Equal("none", Said(text));

    private static string Said(string text) => ReminderReader.Read(new Utterance(new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.FromHours(8)), "防汛办", Role.Official, false, text), Bodies.WaterIndex, WorkingCalendar.China.AddWorkingDays) switch
    {
        RemindLaterOrder later => $"later {(later.Day is { } d ? $"{d:yyyy-MM-dd}" : "-")} {Items(later.Items)}".TrimEnd(),
        ReminderRhythmOrder { Weekly: true } weekly => $"weekly {weekly.Day?.ToString() ?? "-"}",
        ReminderRhythmOrder => "daily",
        MuteOrder { Muted: true } mute => $"mute {Items(mute.Items)} {mute.Reason ?? "-"}",
        MuteOrder mute => $"unmute {Items(mute.Items)}",
        MuteDecisionOrder decision => $"{(decision.Allowed ? "allow" : "refuse")} {Items(decision.Items)}",
        MyRemindersOrder => "mine",
        WhyReminderOrder why => $"why {Items(why.Items)}".TrimEnd(),
        UndeliveredOrder => "undelivered",
        DigestOrder digest => digest.On ? "digest on" : "digest off",
        _ => "none",
    };

    private static string Items(IEnumerable<RectifyBot.Understanding.Orders.OrderedItem> items) => string.Join(' ', items.Select(i => $"{i.Problem}.{i.Measure}"));
}
