using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Deciding;

/// <summary>可以延到10月底, 按原时限办, no extension: words that decide on a later deadline by themselves.</summary>
internal static partial class ExtensionVerdict
{
    public static Decision? In(Message message, Clause clause)
    {
        if (!message.Hits.Has(Word.Extend) && !Keeps().IsMatch(clause.In(message.Text)))
        {
            return null;
        }

        var said = clause.In(message.Text);
        return Refused().IsMatch(said) || Keeps().IsMatch(said) ? Decision.Return : Granted().IsMatch(said) ? Decision.Approve : null;
    }

    /// <summary>The clause speaks of a later deadline, or of the one that stays.</summary>
    public static bool SpeaksOf(Message message, Clause clause) => Later().IsMatch(clause.In(message.Text)) || Keeps().IsMatch(clause.In(message.Text));

    [GeneratedRegex("延期|延长|延至|延到|延后|展期|宽限|顺延|推迟|推后|延一|延个|延半|缓到|缓至|可以延|准延|不延|能延|给延|别延|再延|extension|extend|postpone|more time", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Later();

    [GeneratedRegex("不能再?延|不给延|不得延|不予?延期|不准延|不让延|别延|不再延|不延|延不了|延期?的?(?:事|申请)?(?:就)?(?:不行|不可以|免谈|算了)|no (?:more )?extensions?\\b|cannot be extended|can't be extended", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    // 按原时限推进 tells; only what ends there, or says that it holds, decides.
    [GeneratedRegex("按(?:照)?(?:原来?|既定)(?:定|先)?的?(?:时限|期限|时间|日期|日子|时间节点)(?:办理?|执行|完成|来|走|要求|交|不变)?(?:吧|就行)?$|(?:时限|期限)(?:还是)?(?:不变|不动|不改|维持不变)|(?:keep|stick to|stay with) the (?:original|old|current) (?:deadline|date)|(?:original|old) (?:deadline|date) (?:stands|stays|holds)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    public static partial Regex Keeps();

    [GeneratedRegex("(?:可以?|准|能|就)再?(?:延(?:期|长|至|到|后|一|半|几|个)|宽限|顺延|展期|推迟)|(?:延期|展期|宽限|顺延)(?:的?申请)?(?:我看)?(?:可以|行|没问题|没意见)|(?:can|may) (?:be extended|have until)|extension (?:is )?(?:ok|okay|fine)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Granted();
}
