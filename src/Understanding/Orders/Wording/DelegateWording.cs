using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads who may report for which office, or no longer may.</summary>
internal static partial class DelegateWording
{
    private static readonly WordList Gate = new("替", "代", "帮", "report for", "report on behalf", "reporting for", "reporting on behalf", "report in place");

    public static DelegateOrder? Read(OrderText said)
    {
        if (!Gate.IsIn(said.Value))
        {
            return null;
        }

        foreach (var clause in said.Clauses.Take(3))
        {
            var text = said.In(clause);
            var revoked = Revoked().Find(text);
            var found = revoked.Success ? revoked : Allowed().Find(text);
            if (found.Success && !said.IsAsked(clause) && Order(said, clause.Start, found, !revoked.Success) is { } order)
            {
                return order;
            }
        }

        return null;
    }

    private static DelegateOrder? Order(OrderText said, int start, Match found, bool allowed)
    {
        var (person, office) = (found.Groups["p"], found.Groups["o"]);
        if (OfficePhrase.Read(said, start + office.Index, start + office.Index + office.Length) is not [var of])
        {
            return null;
        }

        var (from, to) = (start + person.Index, start + person.Index + person.Length);
        var own = Own(said, from, to);
        from = own.End;
        while (from < to && said.Value[from] is '的' or ' ' or ',')
        {
            from++;
        }

        to -= said.Value.AsSpan(from, to - from).EndsWith("同志", StringComparison.Ordinal) ? 2 : 0;
        var span = said.Message.Span(from, to);
        return to - from < 2 || said.Value.AsSpan(from, to - from).ContainsAny("已经了我们他你") ? null
            : new DelegateOrder(span.In(said.Message.Utterance.Text), of, allowed) { Span = span, Of = own.Office };
    }

    // 办公室的张三.
    private static (OrderedOffice? Office, int End) Own(OrderText said, int from, int to)
    {
        if (Full().Find(said.Value[from..to]) is { Success: true } full && OfficePhrase.Read(said, from, from + full.Groups["f"].Length) is [var written])
        {
            return (written, from + full.Groups["f"].Length);
        }

        return said.Message.Index.Offices.NamedIn(said.Value[from..to]).Find(o => o.Start == 0) is { Name: { } name } known
            ? (new OrderedOffice(name, IsKnown: true, said.Message.Span(from, from + known.End)), from + known.End)
            : (null, from);
    }

    [GeneratedRegex("^(?<f>[\\u4e00-\\u9fff]{2,12}?)的", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Full();

    [GeneratedRegex(
        "^(?:请|麻烦|帮我|现|兹|特|从今天起|以后|今后|那就| )*(?:允许|授权|准许|同意|委托|指定|安排|让)(?:给|由)?(?<p>[^,替代帮]{2,20}?)(?:可以|负责|有权|来|以后|今后)*(?:代替|代为|替|代|帮)(?<o>[^,]{2,16}?)(?:进行|来|去|的进展|的)?(?:填报|上报|报送|汇报|报告|填|报)(?:进展|进度|情况|数据|一下|的权限|吧)*$"
        + "|^(?<p>[^,替代帮]{2,20}?)(?:从今天起|以后|今后|现在|往后)?(?:可以|可|有权)(?:代替|替|代|帮)(?<o>[^,]{2,16}?)(?:填报|上报|报送|汇报|填|报)(?:进展|进度|情况|了|吧)*$"
        + "|^(?:please |can you |could you )*(?:let|allow|authori[sz]e|permit) (?<p>[a-z][a-z .'-]{1,40}?)(?: to)?(?: also)? report (?:for|on behalf of|in place of) (?:the )?(?<o>[^,]{2,40}?)(?: from now on| please)?$"
        + "|^(?<p>[a-z][a-z .'-]{1,40}?) (?:may|can|is allowed to|is authori[sz]ed to) (?:now |also )?report (?:for|on behalf of) (?:the )?(?<o>[^,]{2,40}?)(?: from now on)?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Allowed();

    [GeneratedRegex(
        "^(?:请|麻烦|帮我|把|将|从今天起|以后|今后| )*(?:取消|撤销|收回|停止|终止|解除|不再允许|不允许|不再授权|禁止|不准|不让|别让|别再让)(?:对)?(?<p>[^,替代帮]{2,20}?)(?:再|继续|以后)*(?:代替|代为|替|代|帮)(?<o>[^,]{2,16}?)(?:填报|上报|报送|汇报|填|报)(?:进展|进度|情况|的|权限|资格|授权|权|了|吧)*$"
        + "|^(?<p>[^,替代帮]{2,20}?)(?:从今天起|以后|今后|现在|往后)?(?:不能|不得|不再|不可以|不可|不用|不许)(?:再)?(?:代替|替|代|帮)(?<o>[^,]{2,16}?)(?:填报|上报|报送|汇报|填|报)(?:进展|进度|情况|了|吧)*$"
        + "|^(?:please )*(?:do not|don't|no longer|stop) (?:let(?:ting)?|allow(?:ing)?|permit) (?<p>[a-z][a-z .'-]{1,40}?)(?: to)? report(?:ing)? (?:for|on behalf of) (?:the )?(?<o>[^,]{2,40}?)(?: any ?more)?$"
        + "|^(?<p>[a-z][a-z .'-]{1,40}?) (?:may|can|must|should|shall|is) (?:no longer|not)(?: allowed to)? report (?:for|on behalf of) (?:the )?(?<o>[^,]{2,40}?)(?: any ?more)?$"
        + "|^(?:please )*(?:revoke|remove|withdraw|cancel|end) (?<p>[a-z][a-z .-]{1,40}?)(?:'s)? (?:right|permission|authori[sz]ation|authority) to report (?:for|on behalf of) (?:the )?(?<o>[^,]{2,40}?)$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Revoked();
}
