using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads what somebody wants of the own reminders.</summary>
internal static partial class ReminderWording
{
    // 上周整改办提醒我们抓紧: somebody else did.
    private static readonly string[] Others = ["整改办", "巡察", "督查", "领导", "书记", "主任", "局长", "同志", "会议", "会上", "来电", "来函", "上级", "他", "她", "已"];

    public static RemindersOrder? Read(OrderText said)
    {
        if (!OrderWords.Reminders.IsIn(said.Value))
        {
            return null;
        }

        foreach (var clause in said.Clauses)
        {
            if (IsWish(said, clause) && !said.IsTold(said.Value.Length))
            {
                return new RemindersOrder(Words(said));
            }

            if (Listed().IsMatch(said.In(clause)) && !said.IsTold(said.Value.Length))
            {
                return new RemindersOrder(Wish: null);
            }
        }

        return null;
    }

    private static bool IsWish(OrderText said, Clause clause)
    {
        var wish = Wished().Match(said.In(clause));
        return wish.Success && !said.In(clause)[..wish.Index].HasAny(Others) && !said.IsAsked(clause) && !clause.Has(Word.Already)
            && said.Message.Index.Offices.FindIn(said.In(clause)[..wish.Index]).Count == 0;
    }

    private static Read<string> Words(OrderText said)
    {
        var span = said.Message.Span(said.Clauses[0].Start, said.Clauses[^1].End);
        return new Read<string>(span.In(said.Message.Utterance.Text).Trim(), span);
    }

    [GeneratedRegex("(?:提醒|叫|喊|通知)(?:一下|下)?我(?:们|科|们科)?|(?:设|设置|设定|加|定|建|添加|来)(?:一?个|一?条|一下)?(?:[^,]{0,8}的)?提醒(?![标牌函机制功语])|\\bremind (?:me|us)\\b|\\b(?:set|add|create|make) (?:up )?(?:a |an |another )?(?:[a-z]+ )?reminders?\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wished();

    [GeneratedRegex("(?:我|我们|我科|我的|我们的|我设的|我们科)(?:有哪些|的)?提醒(?![标牌函机制功谈单])|提醒(?:设置|列表|清单|记录)|(?:哪些|什么|几个|几条|多少)(?:个|条)?提醒(?![标牌函机制功谈单工教])|\\bmy reminders?\\b|\\b(?:which|what) reminders\\b|\\breminder settings\\b|\\b(?:list|show)(?: me)? (?:all |the )?reminders\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listed();
}
