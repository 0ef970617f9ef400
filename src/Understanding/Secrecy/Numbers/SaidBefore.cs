namespace RectifyBot.Understanding.Secrecy.Numbers;

/// <summary>What the words right before a number say that it is: 流水号, 项目编号, 统一社会信用代码 and the like are no card.</summary>
internal static class SaidBefore
{
    private const int Farthest = 16;

    // Words behind which a number is one that is looked for, though they end as others do.
    public static readonly string[] Identity = ["身份证号", "身份证号码", "身份号码", "身份证编号", "证件号", "证件号码", "身份证件号码", "id no", "id number", "id card no", "identity number", "号码", "身份号"];
    public static readonly string[] Bank = ["卡号", "账号", "帐号", "卡号码", "账号码", "帐号码", "账户号码", "户号", "card no", "card number", "account no", "account number", "acct no", "手机号码及卡号", "账户号", "银行卡号码"];

    private static readonly string[] Others =
        ["号", "号码", "编码", "代码", "码", "流水", "单", "单据", " no", "number", "code", "serial", "order", "invoice", "reference", " ref", "tracking", "contract", "project", " id", "uuid"];

    /// <summary>Whether they name another number than those of <paramref name="own"/>.</summary>
    public static bool IsAnotherNumber(string text, int start, string[] own)
    {
        var from = Math.Max(0, start - Farthest);
        var before = text.AsSpan(from, start - from);
        before = before[(before.LastIndexOf('\n') + 1)..].TrimEnd(" :=#(\"“'[.为是");
        return !EndsWith(before, own) && EndsWith(before, Others) && !IsOrdinal(before);
    }

    // 七号 counts, and names no number that follows.
    private static bool IsOrdinal(ReadOnlySpan<char> before) => before is [.., var number, '号'] && (char.IsAsciiDigit(number) || number is '〇' || "一二三四五六七八九十百".Contains(number));

    private static bool EndsWith(ReadOnlySpan<char> before, string[] words)
    {
        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
