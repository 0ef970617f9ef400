using RectifyBot.Bot.Files;
using RectifyBot.Bot.Tests.Files.Support;

namespace RectifyBot.Bot.Tests.Files.Pdf;

public class PdfReaderTests
{
    // A red dot, drawn large: a page that is a picture.
    private const string Picture = "<img style='width:15cm;height:20cm' src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg=='>";

    [SkippableFact]
    public void Lines_are_read_as_they_are_seen()
    {
        var text = Read("<p style='text-align:justify'>整改<b>通报</b>：2026年印发 12 件 new rules made</p><table><tr><td style='width:6em'>序号</td><td>措施</td></tr><tr><td>1</td><td>抓</td></tr></table><p>x<sup>2</sup>后</p>");

        Assert.Equal(["整改通报：2026年印发12件new rules made", "序号 措施", "1 抓", "x2后"], Lines(text));
    }

    [SkippableFact]
    public void A_larger_gap_is_a_blank_line() =>
        Assert.Contains("三\n\n四\n", Read("<div>一</div><div>二</div><div>三</div><div style='margin-top:3em'>四</div><div>五</div><div>六</div>"), StringComparison.Ordinal);

    [SkippableFact]
    public void What_repeats_on_every_page_is_left_out()
    {
        var text = Read(string.Concat(Enumerable.Range(1, 120).Select(n => $"<p>整改事项之{n}</p>")), heads: true);

        Assert.Equal(Enumerable.Range(1, 120).Select(n => $"整改事项之{n}"), Lines(text));
    }

    [SkippableFact]
    public void Letters_drawn_doubly_count_once() =>
        Assert.Equal(["整改通报ll"], Lines(Read("<div style='position:absolute;left:50px;top:50px'>整改通报ll</div><div style='position:absolute;left:50.7px;top:50px'>整改通报ll</div>")));

    [SkippableFact]
    public void Text_on_its_side_is_left_out() =>
        Assert.Equal(["整改进展情况通报"], Lines(Read("<div>整改进展情况通报</div><div style='transform:rotate(-40deg);margin:4cm'>仅供内部传阅</div>")));

    [SkippableTheory]
    [InlineData("pictures", Picture)]
    [InlineData("a typed stamp on a picture", Picture + "<p>收文章</p>")]
    public void Pictures_of_pages_are_refused(string what, string html)
    {
        using var tool = new Tool();
        Assert.True(TextFile.Read(tool.Print(html, heads: false), "a.pdf").Refusal?.State == "scanned", what);
    }

    [SkippableTheory]
    [InlineData("open", null)]
    [InlineData("", null)]
    [InlineData("secret", "encrypted")]
    public void A_pdf_is_read_if_it_opens_without_a_password(string password, string? why)
    {
        using var tool = new Tool();
        var pdf = tool.Print("<p>整改进展情况通报，请各科室认真抓好落实工作</p>");
        var changed = password == "open" ? pdf : tool.Qpdf(pdf, "--encrypt", password, "owner", "256", "--");

        Assert.Equal(why, TextFile.Read(changed, "a.pdf").Refusal?.State);
    }

    [SkippableFact]
    public void A_pdf_cut_short_is_broken()
    {
        using var tool = new Tool();
        var pdf = tool.Print("<p>整改进展情况通报</p>");

        Assert.All(new[] { 0.3, 0.6, 0.95 }, part => Assert.Equal("broken", TextFile.Read(pdf[..(int)(pdf.Length * part)], "a.pdf").Refusal?.State));
    }

    private static string Read(string html, bool heads = false)
    {
        using var tool = new Tool();
        return TextFile.Read(tool.Print($"<!DOCTYPE html><html><head><meta charset=utf-8><title>某县水利局</title></head><body>{html}</body></html>", heads), "a.pdf").Value.Text;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
