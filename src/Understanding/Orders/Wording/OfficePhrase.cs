using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>The offices of a stretch of text that names nothing else: 人事科、机关党委; HR and the finance office.</summary>
internal static partial class OfficePhrase
{
    private const int Longest = 60;
    private static readonly string[] Suffixes =
        ["科", "处", "室", "股", "部", "局", "办", "组", "所", "队", "中心", "委", "支部", "院", "站", "馆", "会", "公司", "学校", "科室", "team", "office", "department", "division", "section", "unit", "committee"];
    private const int LongestName = 30;
    private static readonly string[] NoOffice =
        ["各科室", "各部门", "各单位", "各责任科室", "责任科室", "所有", "大家", "他们", "科室", "全部", "谁", "自己", "我", "我们", "你", "everyone", "everybody", "all", "them", "anyone", "me", "us", "it", "all offices", "someone", "someone else"];

    /// <summary>As the ledger names them where it has them, else as written.</summary>
    /// <param name="suffixed">What the ledger does not have counts only where it ends like an office's name; beside one that it has, always so.</param>
    public static ImmutableArray<OrderedOffice> Read(OrderText said, int start, int end, bool suffixed = false)
    {
        var found = ImmutableArray.CreateBuilder<OrderedOffice>();
        if (end - start is <= 0 or > Longest)
        {
            return [];
        }

        var known = said.Message.Index.Offices.FindIn(said.Value[start..end]).Select(o => (o.Name, Start: start + o.Start, End: start + o.End)).OrderBy(o => o.Start).ToList();
        var at = start;
        foreach (var office in known)
        {
            AddWritten(said, (at, office.Start), found, suffixed: true);
            found.Add(new OrderedOffice(office.Name, IsKnown: true, said.Message.Span(office.Start, office.End)));
            at = office.End;
        }

        AddWritten(said, (at, end), found, suffixed || known.Count > 0);
        return [.. found.DistinctBy(o => o.Name)];
    }

    private static void AddWritten(OrderText said, (int Start, int End) place, ImmutableArray<OrderedOffice>.Builder into, bool suffixed)
    {
        foreach (var piece in Piece().EnumerateMatches(said.Value.AsSpan()[place.Start..place.End]))
        {
            var (from, to) = Trim(said.Value, place.Start + piece.Index, place.Start + piece.Index + piece.Length);
            var words = said.Value[from..to];
            if (to - from < 2 || to - from > LongestName || NoOffice.Contains(words, StringComparer.Ordinal) || words.AsSpan().IndexOfAny(OrderText.Item, OrderText.Date) >= 0)
            {
                continue;
            }

            var span = said.Message.Span(from, to);
            if (Short(said.Message, words) is { } name)
            {
                into.Add(new OrderedOffice(name, IsKnown: true, span));
            }
            else if (!suffixed || words.AsSpan().EndsWithAny(Suffixes))
            {
                into.Add(new OrderedOffice(span.In(said.Message.Utterance.Text), IsKnown: false, span));
            }
        }
    }

    // 人事 for 人事科: known by what people say behind a shortened name.
    private static string? Short(Message message, string words) =>
        message.Index.Offices.FindIn(words + "那边") is [{ Start: 0 } only] && only.End >= words.Length ? only.Name : null;

    private static (int From, int To) Trim(string text, int from, int to)
    {
        foreach (var filler in (string[])["and ", "& ", "并由", "由", "请", "让", "the ", "a ", "our ", "以及", "并"])
        {
            from += text.AsSpan(from, to - from).StartsWith(filler, StringComparison.Ordinal) ? filler.Length : 0;
        }

        foreach (var filler in (string[])["同志", "来", "去", "的", "吧", "了", "哈", "啊", "那边", "这边", "一起", "共同", " please", " too", " instead"])
        {
            to -= text.AsSpan(from, to - from).EndsWith(filler, StringComparison.Ordinal) ? filler.Length : 0;
        }

        return (from, to);
    }

    [GeneratedRegex("(?:(?! and | & |和|与|及|跟)[^、,;/@ ]|(?! and | & ) )+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Piece();
}
