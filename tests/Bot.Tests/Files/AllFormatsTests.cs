using System.Net;
using System.Text;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Samples;
using RectifyBot.Bot.Tests.Files.Support;
using RectifyBot.Tests;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Tests.Files;

/// <summary>A notice says the same in every format.</summary>
public class AllFormatsTests
{
    public static TheoryData<string> Notices()
    {
        var names = new TheoryData<string> { "sample" };
        if (Repository.Shared is { } shared)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(shared, "notices"), "*.txt").Order(StringComparer.Ordinal))
            {
                names.Add(Path.GetFileNameWithoutExtension(file));
            }
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Notices))]
    public void A_page_says_what_the_text_says(string name) => Same(Text(name), Encoding.UTF8.GetBytes(Html(Text(name))), "n.html");

    [Theory]
    [MemberData(nameof(Notices))]
    public void A_typed_document_says_what_the_text_says(string name) =>
        Same(Text(name), Docx.Of(string.Concat(Text(name).Split('\n').Select(l => Docx.P(l)))), "n.docx");

    [Theory]
    [MemberData(nameof(Notices))]
    public void A_document_numbered_by_word_says_what_the_text_says(string name) => Same(Text(name), NumberedNotice.Of(Text(name)), "n.docx");

    [SkippableTheory]
    [MemberData(nameof(Notices))]
    public void A_printed_page_says_what_the_text_says(string name)
    {
        using var tool = new Tool();
        Same(Text(name), tool.Print(Html(Text(name))), "n.pdf");
    }

    [SkippableTheory]
    [MemberData(nameof(Notices))]
    public void A_page_set_as_official_papers_are_says_what_the_text_says(string name)
    {
        using var tool = new Tool();
        const string Style = "<style>@page{size:A4;margin:37mm 26mm 35mm 28mm}p{margin:0;text-indent:2em;font-size:16pt;line-height:28pt;text-align:justify}</style>";
        Same(Text(name), tool.Print(Html(Text(name)).Replace("</head>", Style + "</head>", StringComparison.Ordinal)), "n.pdf");
    }

    [SkippableTheory]
    [MemberData(nameof(Notices))]
    public void What_an_office_program_makes_of_it_says_what_the_text_says(string name)
    {
        using var tool = new Tool();
        var docx = tool.Convert(Encoding.UTF8.GetBytes(Html(Text(name))), "html", "docx", "MS Word 2007 XML");
        Same(Text(name), docx, "n.docx");
        Same(Text(name), tool.Convert(docx, "docx", "pdf"), "n.pdf");
    }

    [SkippableFact]
    public void A_document_numbered_by_word_says_the_same_when_it_is_printed()
    {
        using var tool = new Tool();
        Same(Text("sample"), tool.Convert(NumberedNotice.Of(Text("sample")), "docx", "pdf"), "n.pdf");
    }

    private static string Text(string name) => name == "sample"
        ? Placeholders.Fill(File.ReadAllText(Repository.Path("samples", "notice.txt")), new DateOnly(2026, 11, 24)).ReplaceLineEndings("\n")
        : TextFile.Read(File.ReadAllBytes(Path.Combine(Repository.Shared!, "notices", name + ".txt")), name + ".txt").Value.Text;

    private static string Html(string text) =>
        "<!DOCTYPE html><html lang=zh><head><meta charset=utf-8><title>通报</title></head><body>"
        + string.Concat(text.Split('\n').Select(l => l.Length == 0 ? "" : $"<p>{WebUtility.HtmlEncode(l)}</p>\n")) + "</body></html>";

    private static void Same(string text, byte[] bytes, string file)
    {
        var read = TextFile.Read(bytes, file);
        Assert.Null(read.Refusal);
        var (expected, actual) = (NoticeReader.Read(text), NoticeReader.Read(read.Value.Text));
        Assert.Equal(Outline(expected), Outline(actual));
        Assert.Equal((expected.Organisation, expected.Round, expected.Inspected, expected.Feedback), (actual.Organisation, actual.Round, actual.Inspected, actual.Feedback));
    }

    // Blanks between Chinese letters are the typesetter's.
    private static IEnumerable<string> Outline(Notice notice) =>
        notice.Problems.SelectMany(p => p.Measures.Select(m => $"  {m}").Prepend($"{p.Number} [{p.Aspect}] [{p.Group}] {p.Title} ({p.Status})"))
            .Concat(notice.Documents.Select(d => $"《{d}》")).Select(l => l.Replace(" ", "", StringComparison.Ordinal));
}
