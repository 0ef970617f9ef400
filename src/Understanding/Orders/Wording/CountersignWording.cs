using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Correcting;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads whether what was reported for an office is so, in that office's own word.</summary>
internal static partial class CountersignWording
{
    private static readonly WordList Gate = new("代报", "代填", "代为填报", "替报", "会签", "countersign", "countersigned", "co-sign", "on our behalf", "for us");

    public static CountersignOrder? Read(OrderText said)
    {
        if (said.Message.Utterance.Role == Role.Inspector || !Gate.IsIn(said.Value) || said.Clauses.Any(c => c.IsAsked))
        {
            return null;
        }

        foreach (var clause in said.Clauses.Take(3))
        {
            var start = said.AfterPolite(clause.Start, clause.End);
            var found = Said().Find(said.Value[start..clause.End].TrimEnd());
            if (found.Success && !said.IsAsked(clause))
            {
                var sequence = SequenceNumber.In(said.Message.Text[start..clause.End]);
                return new CountersignOrder(sequence is null ? Items(said, start, found.Groups["o"]) : [], sequence, !Denied().Find(found.Value).Success);
            }
        }

        return null;
    }

    private static ImmutableArray<OrderedItem> Items(OrderText said, int start, Group place)
    {
        var numbered = said.Items(0, said.Value.Length);
        return numbered.IsEmpty && place.Success ? ContentItems.In(said, start + place.Index, start + place.Index + place.Length) : numbered;
    }

    [GeneratedRegex(
        "^(?:对)?(?<o>[^,:;]{0,24}?)(?:的)?(?:整改办|他们|别人)?(?:替我们|替我科|为我们|给我们)?(?:代报|代填报|代填|代为填报|替报)(?:的)?(?:内容|进展|情况|数据|记录)?(?:,|我们|我科|我|经核实?|核实过?|都|均| )*(?:不予认可|不认可|不同意|不属实|不实|不准确|不对|有误|没问题|没有问题|无误|属实|准确|认可|确认|同意|是对的|对的)(?:的|了|哈)?$"
        + "|^(?:我们|我科|我)?(?:不予|不)?(?:认可|确认|同意|追认)(?<o>[^,:;]{0,24}?)(?:的)?(?:整改办|他们)?(?:替我们|为我们)?(?:代报|代填报|代填|代为填报|替报)(?:的)?(?:内容|进展|情况|数据|记录)?(?:了)?$"
        + "|^(?:不|拒绝)?会签(?<o>(?:第)?[\ue000\ue001、和]*(?:号|登记)*)$|^(?<o>\ue000[\ue000、和]*)(?:不|拒绝)?会签$"
        + "|^(?:i |we )?(?:do not |don't |won't |will not |cannot |can't |refuse to |decline to )?(?:countersign|co-sign)(?<o> .{0,40})?$|^(?<o>.{0,30}?) ?(?:is )?(?:not )?countersigned$"
        + "|^(?:yes, )?(?:what (?:was|they) reported (?:on our behalf|for us)|the report (?:on our behalf|for us))(?: (?:on|of|for) (?<o>.{1,30}?))? is (?:not )?(?:right|correct|true|accurate|wrong)$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [GeneratedRegex("不(?:予|认可|同意|属实|实|准确|对|会签)|拒绝|有误|\\bnot\\b|n't\\b|refuse|decline|wrong", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Denied();
}
