using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Lines;

namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>Whose notice it is: from the title, else the signature, else whom the inspectors visited.</summary>
internal static class OrganisationName
{
    private const int Longest = 40;

    private static readonly string[] Endings =
    [
        "党组", "党委", "党工委", "工委", "党总支", "党支部", "委员会", "区委", "县委", "市委", "省委", "镇委", "乡委", "街道", "局", "院", "中心", "学校", "公司", "集团",
        "政府", "委", "办公室", "大学", "学院", "医院", "联合会", "协会", "总工会", "法院", "检察院", "机关", "社区",
    ];

    // 局党组, 委党组, 本区: whose, the text does not say.
    private static readonly string[] Vague =
    [
        "局党组", "委党组", "院党组", "院党委", "校党委", "学校党委", "公司党委", "集团党委", "集团公司党委", "中心党组", "办党组", "厅党组", "局党委", "委党委", "机关党组", "党组", "党委", "党工委",
        "委员会", "学院党委", "医院党委", "中心党委", "街道党工委", "镇党委", "乡党委",
    ];

    private static readonly string[] Cut = ["开展", "进行", "实施", "反馈", "巡察", "巡视", "情况", "的", "了", "等", "及", "并"];

    /// <summary>The name as written, or null where the notice only says 局党组 and the like.</summary>
    public static string? Of(Page page, string preface)
    {
        if (FromTitle(page.Title) is { } titled)
        {
            return titled;
        }

        if (page.Signature.Signer is { } signer && !IsVague(signer))
        {
            return signer;
        }

        var visited = Visited(preface);
        return visited is null || IsVague(visited) ? FromSource(visited, page.Source) : visited;
    }

    /// <summary>Whether a line is a name of this kind and nothing else.</summary>
    public static bool IsName(string text) =>
        text.Length >= 4 && !text.AsSpan().ContainsAny("。，,；;：:、？！") && Array.Exists(Endings, end => text.EndsWith(end, StringComparison.Ordinal))
        && !text.Contains("整改", StringComparison.Ordinal) && !text.Contains("关于", StringComparison.Ordinal);

    private static string? FromTitle(string title)
    {
        var about = title.IndexOf("关于", StringComparison.Ordinal);
        if (about > 0)
        {
            return Name(title[..about]);
        }

        var round = title.AsSpan().IndexOfAny("巡整");
        return about == 0 || round <= 0 ? null : LongestName(title[..round]);
    }

    private static string? Name(string text)
    {
        var name = text.Trim(' ', '“', '”', '《', '》');
        return name.Length is >= 2 and <= Longest ? name : null;
    }

    // 中共某委员会巡察整改…: the name ends with the last word that ends names.
    private static string? LongestName(string text)
    {
        for (var end = text.Length; end >= 4; end--)
        {
            if (IsName(text[..end]))
            {
                return text[..end];
            }
        }

        return null;
    }

    private static string? Visited(string preface)
    {
        foreach (var sentence in preface.Split('。', '；', '\n'))
        {
            if (AfterVerb(sentence) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? AfterVerb(string sentence)
    {
        for (var at = sentence.IndexOf('巡'); at >= 0; at = sentence.IndexOf('巡', at + 1))
        {
            var isVerb = at + 2 < sentence.Length && sentence[at + 1] is '察' or '视' && sentence[at + 2] is not ('组' or '整' or '反' or '工' or '办') && !IsGroup(sentence, at + 2);
            if (isVerb && (Object(sentence[(at + 2)..]) ?? Target(sentence[..at])) is { } name)
            {
                return name;
            }
        }

        return Target(sentence);
    }

    // 巡察一组
    private static bool IsGroup(string text, int at) =>
        Numeral.Read(text.AsSpan(at), out _) is > 0 and var length && at + length < text.Length && text[at + length] == '组';

    // 巡察了某局党组，
    private static string? Object(string text)
    {
        // 此次巡察是市委对某局的政治体检 visits nobody.
        var bare = text.TrimStart('了', ' ');
        if (bare.StartsWith('是') || bare.StartsWith('对'))
        {
            return null;
        }

        var end = bare.AsSpan().IndexOfAny("，,。；（(");
        return Cleaned(end < 0 ? bare : bare[..end]);
    }

    // 对某局党组开展了常规巡察 / 向某局党组反馈
    private static string? Target(string text)
    {
        var at = Math.Max(text.LastIndexOf('对'), text.LastIndexOf('向'));
        return at < 0 ? null : Cleaned(text[(at + 1)..]);
    }

    private static string? Cleaned(string text)
    {
        var whole = WithoutShortName(text);
        var end = whole.AsSpan().IndexOfAny("，,。；（(");
        var name = end < 0 ? whole : whole[..end];
        foreach (var word in Cut)
        {
            var cut = name.IndexOf(word, StringComparison.Ordinal);
            name = cut > 0 ? name[..cut] : name;
        }

        return name.Length is >= 3 and <= Longest && (IsName(name) || IsVague(name)) && !name.AsSpan().ContainsAny("0123456789") && !name.Contains("多家", StringComparison.Ordinal) ? name : null;
    }

    // 某管理局（简称某局）党组
    private static string WithoutShortName(string text)
    {
        var open = text.AsSpan().IndexOfAny('（', '(');
        var close = open < 0 ? -1 : text.AsSpan(open).IndexOfAny('）', ')');
        return close > 0 && text.AsSpan(open, close).Contains("简称", StringComparison.Ordinal) ? text.Remove(open, close + 1) : text;
    }

    private static bool IsVague(string name)
    {
        var bare = name.TrimStart('我', '本', '该');
        return bare.Length < 3 || bare != name || Array.IndexOf(Vague, bare) >= 0;
    }

    // 来源：市卫生健康委 names whom the text calls 委党组.
    private static string? FromSource(string? vague, string? source) =>
        vague is not null && source is not null && IsName(source) && vague.StartsWith(source[^1]) ? source : null;
}
