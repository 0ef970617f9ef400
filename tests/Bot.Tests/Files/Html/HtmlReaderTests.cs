using System.Diagnostics;
using System.Text;
using RectifyBot.Bot.Files;

namespace RectifyBot.Bot.Tests.Files.Html;

public class HtmlReaderTests
{
    public static TheoryData<string, string, string[]> Pages() => new()
    {
        { "blocks and breaks", "<p>甲</p><div>乙<br>丙</div>丁<h2>戊</h2>", ["甲", "乙", "丙", "丁", "戊"] },
        { "a word in pieces", "<p>整<b>改</b><span><font>通</font></span><a href=x>报</a></p>", ["整改通报"] },
        { "a source that wraps", "<p>印发了\n      办法 and\n   rules</p>", ["印发了办法 and rules"] },
        { "hard blanks", "<p>&nbsp;&nbsp;一是&nbsp;抓</p>", ["一是 抓"] },
        { "machinery", "<p>甲</p><script>var a='<p>乙</p>'</script><style>p{}</style><noscript>丙</noscript><template><p>丁</p></template>", ["甲"] },
        { "the frame", "<nav>首页</nav><header>某县</header><aside>热点</aside><p>甲</p><footer>版权</footer>", ["甲"] },
        { "an article's own head", "<article><header><h1>题</h1></header><p>甲</p></article>", ["题", "甲"] },
        { "a form around it all", "<form><p>甲</p><select><option>选</option></select><button>提交</button><textarea>写</textarea></form>", ["甲"] },
        { "hidden parts", "<p hidden>藏</p><p style='DISPLAY : none'>藏</p><p style='visibility:hidden'>藏</p><p>甲</p>", ["甲"] },
        { "a table", "<table><tr><th>序号</th><th>措施</th></tr><tr><td><p>1</p></td><td><p>印发</p><p>执行</p></td></tr></table>", ["序号\t措施", "1\t印发 执行"] },
        { "a table as a frame", "<table><tr><td><table><tr><td><p>甲</p><p>乙</p></td></tr></table></td></tr></table>", ["甲", "乙"] },
        { "a numbered list", "<ol><li>甲<li>乙</ol><ol start=3 type=a><li>丙</ol>", ["1.甲", "2.乙", "c.丙"] },
        { "a list numbered by hand", "<ol><li>一是甲</li><li>（二）乙</li><li>3.丙</li></ol><ul><li>丁</li></ul>", ["一是甲", "（二）乙", "3.丙", "丁"] },
        { "preformatted lines", "<pre>甲\n  乙</pre>", ["甲", "乙"] },
        { "blocks by style", "<span style='display:block'>甲</span><span>乙</span>", ["甲", "乙"] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_as_a_browser_shows_it(string what, string body, string[] lines)
    {
        var read = Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>网站</title></head><body>{body}</body></html>"));

        Assert.True(lines.SequenceEqual(read), $"{what}: {string.Join('|', read)}");
    }

    public static TheoryData<string, byte[]> Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new()
        {
            { "named in meta", Page("gb2312", Encoding.GetEncoding("GB18030")) },
            { "Big5 named in meta", Page("big5", Encoding.GetEncoding("big5")) },
            { "not named", Page(null, Encoding.GetEncoding("GB18030")) },
            { "named wrongly", Page("utf-8", Encoding.GetEncoding("GB18030")) },
            { "saved anew under the old name", Page("gb2312", Encoding.UTF8) },
            { "a mark against meta", [.. Encoding.UTF8.Preamble, .. Page("gb2312", Encoding.UTF8)] },
            { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Page("utf-16", Encoding.Unicode)] },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_page_is_read_in_its_encoding(string what, byte[] page) =>
        Assert.True(Read(page).SequenceEqual(["中共某市水利局工作方案"]), what);

    [Theory]
    [InlineData("<div>", 1_000_000)]
    [InlineData("<b>", 1_000_000)]
    [InlineData("<table><tr><td>", 300_000)]
    [InlineData("<a><div></b>", 300_000)]
    public void A_page_nested_without_end_is_refused_at_once(string tag, int times)
    {
        var clock = Stopwatch.StartNew();

        Assert.Equal("broken", TextFile.Read(Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat(tag, times))), "a.html").Refusal?.State);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("<p>抓", 300_000)]
    [InlineData("<div>抓</div>", 300_000)]
    [InlineData("<br>抓", 300_000)]
    [InlineData("<li>抓", 100_000)]
    [InlineData("<tr><td>抓", 100_000)]
    public void A_long_flat_page_is_read_in_linear_time(string tag, int times)
    {
        var clock = Stopwatch.StartNew();

        Assert.Null(TextFile.Read(Encoding.UTF8.GetBytes("<html><body>" + (tag.StartsWith("<tr", StringComparison.Ordinal) ? "<table>" : "") + string.Concat(Enumerable.Repeat(tag, times))), "a.html").Refusal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    private static byte[] Page(string? charset, Encoding encoding) =>
        encoding.GetBytes($"<html><head>{(charset is null ? "" : $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\">")}</head><body><p>中共某市水利<b>局工作</b>方案</p></body></html>");

    private static string[] Read(byte[] page) => TextFile.Read(page, "saved.htm").Value.Text.Split('\n');
}
