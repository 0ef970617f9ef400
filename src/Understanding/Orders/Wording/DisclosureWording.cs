using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Reads how far a measure may be told outside. 9-1已公开 tells what was done.</summary>
internal static partial class DisclosureWording
{
    private static readonly WordList Gate = new("涉密", "保密", "机密", "秘密", "公开", "解密", "secret", "confidential", "classified", "undisclosed", "unpublished", "internal", "publish", "published", "public");

    public static DiscloseOrder? Read(OrderText said)
    {
        if (!Gate.IsIn(said.Value))
        {
            return null;
        }

        foreach (var clause in said.Clauses.Take(3))
        {
            var start = said.AfterPolite(clause.Start, clause.End);
            var found = Said().Find(said.Value[start..clause.End].TrimEnd());
            if (found.Success && !said.IsAsked(clause) && !clause.Has(Messages.Words.Word.Already) && (found.Groups["w"].Success || said.Steers()) && Order(said, start, found) is { } order)
            {
                return order;
            }
        }

        return null;
    }

    // An official names the measure by its number: 把文件标为机密 is work.
    private static DiscloseOrder? Order(OrderText said, int start, Match found)
    {
        var place = found.Groups["o"];
        var (from, to) = (start + place.Index, start + place.Index + place.Length);
        var numbered = said.Items(from, to);
        var items = numbered.IsEmpty && said.Steers() ? ContentItems.In(said, from, to) : numbered;
        return items.IsEmpty && !This().Find(said.Value[from..to]).Success ? null : new DiscloseOrder(items, Of(found.Groups["d"].Value));
    }

    private static Disclosure Of(string said) =>
        Hidden().Find(said).Success ? Disclosure.Undisclosed : Open().Find(said).Success ? Disclosure.Public : Disclosure.Secret;

    [GeneratedRegex(
        "^(?:把|将|对)?(?<o>[^,:;已]{0,24}?)(?<w>标为|标成|标记为|标记成|标注为|设为|设成|设置为|改为|改成|列为|定为|转为|调整为|按)(?<d>涉密|保密|机密|秘密|不公开|不予公开|暂不公开|不对外公开|内部掌握|可?以?公开|解密)(?:的|处理|事项|件|了|吧|级)*$"
        + "|^(?<o>[^,:;已]{0,24}?)(?:的?内容)?(?:是|属于|属)?(?<d>涉密|需?要?保密|不涉密|解除涉密|取消涉密|解密|(?:先|暂|暂时)?(?:不|别|不要|不能|不予|不宜|暂缓)(?:对外)?公开|不对外公开|可以?(?:对外)?公开|能公开)(?:的|事项|了|吧)*$"
        + "|^(?<d>取消|解除)(?<o>[^,:;]{0,24}?)的?(?:涉密|保密)(?:标记|标识|设置)?$"
        + "|^(?<w>mark|make|set|keep|treat|classify|flag|label) (?<o>[^,:;]{1,40}?) (?:as |to )?(?<d>secret|confidential|classified|undisclosed|unpublished|internal|not (?:to be )?published|not public|public|publishable|non-secret)(?: please)?$"
        + "|^(?<o>(?:item |measure |problem )?\ue000[\ue000, and]*) (?:is|are)(?: now)? (?<d>secret|confidential|classified|undisclosed|not (?:to be )?published|not public|public|no longer secret)$"
        + "|^(?<w>(?<d>do not|don't|never) publish) (?<o>[^,:;]{1,40}?)(?: please)?$"
        + "|^(?<o>(?:item |measure |problem )?\ue000[\ue000, and]*) (?<d>(?:may|can|must|should) (?:not )?be (?:published|made public|disclosed))$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();

    [GeneratedRegex("(?:不|别|暂缓)[^涉]{0,4}公开|内部|undisclosed|unpublished|internal|\\bnot\\b|n't|never", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("公开|解密|不涉密|取消|解除|public|publish|no longer|non-secret|disclosed", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Open();

    [GeneratedRegex("^ ?(?:这|该|此|本|那)(?:一)?(?:条|项|个)(?:措施|问题)?(?:的)?$|^(?:this|that|it|these|them)(?: one| measure| item)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex This();
}
