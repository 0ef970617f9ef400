using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Correcting;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads whose text must go. What an office deletes on its own site is work: the text is one of the register, a measure's or a message's.</summary>
internal static partial class RemoveTextWording
{
    private static readonly WordList Gate = new("删", "抹", "清除", "清掉", "隐去", "去掉", "移除", "屏蔽", "脱敏", "remove", "erase", "delete", "redact", "wipe");

    public static RemoveTextOrder? Read(OrderText said)
    {
        if (!Gate.IsIn(said.Value))
        {
            return null;
        }

        // The number of the register may look like an item, or like a day: so the words as they stand.
        var text = said.Message.Text;
        foreach (var clause in said.Clauses.Take(2))
        {
            var start = said.AfterPolite(clause.Start, clause.End);
            var found = Said().Find(text[start..clause.End].TrimEnd());
            if (found.Success && !said.IsAsked(clause))
            {
                return Order(said, clause, start, found);
            }
        }

        return null;
    }

    private static RemoveTextOrder? Order(OrderText said, Clause clause, int start, Match found)
    {
        var sequence = SequenceNumber.In(found.Value);
        var place = found.Groups["o"];
        var items = sequence is not null ? [] : said.Items(start + place.Index, start + place.Index + place.Length);
        var reason = found.Groups["r"] is { Success: true } why ? ClauseRun.Of(said, start + why.Index, start + why.Index + why.Length)
            : ClauseRun.First(said, c => c.Start <= clause.Start ? c.End : c.Start + Lead().Find(said.In(c)).Length);

        // 3-1网站上的违规内容 is no text of the register.
        var isNamed = place.Length > 0 && said.Value[start + place.Index + place.Length - 1] == OrderText.Item;
        return sequence is null && !isNamed && !Register().Find(found.Value).Success ? null : new RemoveTextOrder(sequence, items, reason);
    }

    [GeneratedRegex(
        "^(?:把|将)(?<o>[^,:;]{0,30}?)(?:登记|记录|进展|那条|这条)?(?:的|里的?|中的?)?(?:原文|原话|内容|文字|文本|原始文字|登记)(?:都|全部|给我)?(?:删除|删掉|删去|删了|抹掉|抹去|抹了|清除|清掉|隐去|去掉|移除|屏蔽|脱敏)(?:掉|吧|一下)*(?<r>(?<= ).+)?$"
        + "|^(?:删除|删掉|删去|抹掉|抹去|清除|清掉|隐去|去掉|移除|屏蔽)(?!了)(?<o>[^,:;]{0,30}?)(?:登记|记录|进展|那条|这条)?(?:的|里的?|中的?)?(?:原文|原话|内容|文字|文本|原始文字|登记)(?:吧|(?:,| )?(?:因为?|原因是?)(?<r>.+))?$"
        + "|^(?:remove|erase|delete|redact|wipe)(?: out)? (?:the )?(?:original )?(?:text|words|wording|content|contents)(?: recorded)? (?:of|from|in|under) (?<o>[^,:;]{1,40}?)(?: (?:because|as|since) (?<r>.+))?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [GeneratedRegex("登记|记录|进展|原文|原话|这条|那条|that (?:entry|record|report|message)|this (?:entry|record|report|message)|last (?:entry|record|report|message)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Register();

    [GeneratedRegex("^(?:[ ,:]|原因是?:?|理由是?:?|因为?(?!素)|由于|because |as |since |reason:? ?)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();
}
