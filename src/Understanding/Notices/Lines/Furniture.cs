using System.Buffers;
using RectifyBot.Understanding.Notices.Facts;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>Sweeps out what a website puts around a text, and keeps the two facts that stand in it.</summary>
internal sealed class Furniture
{
    private const int LongestMeta = 160;

    private static readonly SearchValues<string> Marks = SearchValues.Create(
    [
        "当前位置", "您的位置", "您现在的位置", "当前的位置", "所在位置",
        "版权所有", "ICP备", "ICP证", "公网安备", "网站标识码", "技术支持", "主办单位", "承办单位", "网站地图", "网站声明",
        "违法和不良信息", "上一篇", "下一篇", "上一条", "下一条", "扫一扫", "扫码", "相关链接", "友情链接", "联系我们", "关于我们",
        "返回顶部", "附件下载", "我要纠错", "政府网站找错", "无障碍", "Copyright", "copyright", "©", "http://", "https://", "www.",
    ], StringComparison.Ordinal);

    private static readonly string[] Meta =
    [
        "来源", "发布时间", "发布日期", "发表时间", "信息时间", "更新时间", "公开日期", "成文日期", "生成日期", "日期", "时间", "作者", "编辑", "责编",
        "审核", "校对", "浏览量", "浏览次数", "阅读次数", "阅读量", "点击数", "点击次数", "点击量", "访问量", "访问次数", "字号", "字体", "打印", "分享", "关闭",
        "索引号", "信息分类", "发布机构", "文号", "地址", "邮编", "电话",
    ];

    private static readonly string[] Sources = ["信息来源", "文章来源", "稿件来源", "来源", "发布机构", "发布单位"];

    private static readonly string[] Days =
        ["发布时间", "发布日期", "发表时间", "信息时间", "公开日期", "更新时间", "日期", "时间"];

    /// <summary>Where the page says that its text comes from.</summary>
    public string? Source { get; private set; }

    /// <summary>When the page says that it was published.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The lines that are writing.</summary>
    public List<RawLine> Sweep(List<RawLine> lines) => lines.FindAll(line => !IsFurniture(line.Text));

    private bool IsFurniture(string line)
    {
        if (line.Length > LongestMeta)
        {
            return false;
        }

        if (IsMeta(line))
        {
            Keep(line);
            return true;
        }

        if (IsDayAndTime(line))
        {
            PublishedOn ??= DayScanner.First(line);
            return true;
        }

        return IsPageNumber(line) || (!line.Contains('。') && (IsCrumb(line) || line.AsSpan().ContainsAny(Marks)));
    }

    // 2025-04-29 18:10, which only a website writes.
    private static bool IsDayAndTime(string line)
    {
        var blank = line.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && line.AsSpan(blank).ContainsAny(':', '：') && !line.AsSpan(blank).ContainsAnyExcept(" 0123456789:：") && DayScanner.IsOneDay(line[..blank]);
    }

    private static bool IsCrumb(string line) =>
        line.AsSpan().ContainsAny(">»›/-") && line.Contains("首页", StringComparison.Ordinal);

    private static bool IsPageNumber(string line) =>
        !line.AsSpan().ContainsAnyExcept("-—–－_~·.=*|/ 0123456789第共页[]【】()<>#:：")
        && !DayScanner.IsOneDay(line);

    // A line that begins with such a word and a colon, or that is nothing but brackets and such words.
    private static bool IsMeta(string line)
    {
        if (line.Contains('。', StringComparison.Ordinal))
        {
            return false;
        }

        var start = line.Length - line.AsSpan().TrimStart("【[（( ").Length;
        var named = line.AsSpan().ContainsAny(':', '：') && Array.Exists(Meta, word => Follows(line, start, word));
        return named || IsButton(line.AsSpan(start));
    }

    private static bool Follows(string line, int start, string word)
    {
        var at = line.IndexOf(word, start, StringComparison.Ordinal);
        var colon = at + word.Length;
        while (at >= 0 && colon < line.Length && line[colon] == ' ')
        {
            colon++;
        }

        return at >= 0 && at - start <= 4 && colon < line.Length && line[colon] is ':' or '：' && !line.AsSpan(start, at - start).ContainsAny("，,、");
    }

    private static bool IsButton(ReadOnlySpan<char> text) =>
        text.Length <= 30 && (text.StartsWith("字号") || text.StartsWith("字体") || text.StartsWith("打印") || text.StartsWith("我要打印")
            || text.StartsWith("分享到") || text.StartsWith("关闭"));

    private void Keep(string line)
    {
        Source ??= After(line, Sources) is { } rest ? Source = Word(rest) : null;
        PublishedOn ??= After(line, Days) is { } day ? DayScanner.First(day) : null;
    }

    private static string? After(string line, string[] words)
    {
        foreach (var word in words)
        {
            var at = line.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                return line[(at + word.Length)..].TrimStart(' ', ':', '：');
            }
        }

        return null;
    }

    private static string? Word(string rest)
    {
        var end = rest.AsSpan().IndexOfAny(" 】[]|");
        var word = end < 0 ? rest : rest[..end];
        return word.Length == 0 ? null : word;
    }
}
