using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Measures;
using RectifyBot.Understanding.Notices.Problems;

namespace RectifyBot.Understanding.Notices.Findings;

/// <summary>Findings under headings: each lowest heading is one; under an aspect without headings, each 一是, paragraph or part of a sentence.</summary>
internal static class ListedFindings
{
    private static readonly string[] Signs = ["主要表现", "具体表现", "突出表现", "表现为", "表现在"];

    /// <summary>The findings in the order of the text.</summary>
    public static List<Finding> In(Heading region)
    {
        var found = new List<Finding>();
        Visit(region, [], found);
        return found.Count > 0 ? found : Told([], Texts(region));
    }

    /// <summary>Findings under the aspects of a text in which nothing announces them.</summary>
    public static List<Finding> UnderAspects(Heading text)
    {
        var found = new List<Finding>();
        foreach (var part in text.Children.FindAll(part => HeadingTitle.IsAspect(FirstSentence(part.Text))))
        {
            Visit(part, [], found);
        }

        return found.TrueForAll(finding => finding.Aspect is not null) ? found : [];
    }

    private static void Visit(Heading heading, List<string> above, List<Finding> found)
    {
        if (heading.Children.Count > 0)
        {
            Descend(heading, above, found);
        }
        else if (heading.Parent is not null)
        {
            found.AddRange(Titles(heading, above));
        }
    }

    private static void Descend(Heading heading, List<string> above, List<Finding> found)
    {
        List<string> path = heading.Parent is null ? above : [.. above, TitleAndBody.Of(heading).Title];
        foreach (var child in heading.Children)
        {
            Visit(child, path, found);
        }
    }

    private static List<Finding> Titles(Heading heading, List<string> above)
    {
        var (title, inline) = TitleAndBody.Of(heading);
        var texts = Texts(heading);
        var isAspect = HeadingTitle.IsAspect(FirstSentence(heading.Text));
        if (!isAspect && AspectFindings.OfLine(heading.Text) is { Count: > 0 } parts)
        {
            return parts.ConvertAll(part => part with { Aspect = above.Count > 0 ? above[0] : part.Aspect });
        }

        // Below what is lacking, 一是 in the same paragraph tells of particulars; in paragraphs of their own they are findings.
        var told = isAspect ? Told([.. above, title], inline is null ? texts : [inline, .. texts])
            : inline is null && texts.Count > 0 && Ordinal.IsAt(texts[0], 0) ? Told([.. above, title], texts) : [];
        return told.Count > 0 ? told : title.Any(char.IsLetter) ? [Of(above, title)] : [];
    }

    private static List<Finding> Told(List<string> above, List<string> texts)
    {
        if (Sequence.Split(string.Join('\n', texts)) is { } pieces)
        {
            return pieces.ConvertAll(piece => Of(above, FirstSentence(piece)));
        }

        var named = above.Count > 0 ? [] : texts.SelectMany(AspectFindings.OfLine).ToList();
        return named.Count > 0 ? named : texts.Count == 1 && Alike(texts[0]) is { } sentences ? sentences.ConvertAll(sentence => Of(above, sentence))
            : [.. texts.SelectMany(text => Parts(above, text))];
    }

    // All that is told of an aspect in one paragraph, where each sentence begins with what is lacking.
    private static List<string>? Alike(string text)
    {
        var sentences = text.Split('。', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        return sentences.Count > 1 && sentences.TrueForAll(sentence => Defect.Ends(sentence.Split('，', ',')[0])) ? sentences : null;
    }

    // One sentence of parts, or a sentence and its particulars.
    private static IEnumerable<Finding> Parts(List<string> above, string text) =>
        Quotes.IndexOutside(text.TrimEnd('。'), "。") < 0
            ? SpokenFindings.Aspect(null, text.TrimEnd('。')).Select(part => Of(above, part.Title))
            : [Of(above, FirstSentence(text))];

    private static List<string> Texts(Heading heading) => heading.Body.ConvertAll(line => line.Text);

    private static Finding Of(List<string> above, string title) =>
        new(above.Count > 0 ? above[0] : null, above.Count > 1 ? above[^1] : null, WithoutSigns(title).Trim(' ', '，', ',', '；', ';', '。', '：', ':'));

    // 路灯不亮，主要表现为：…
    private static string WithoutSigns(string title)
    {
        foreach (var word in Signs)
        {
            var at = title.IndexOf(word, StringComparison.Ordinal);
            title = at > 1 && title[at - 1] is '，' or ',' or '：' or ':' or '。' ? title[..at] : title;
        }

        return title;
    }

    private static string FirstSentence(string text)
    {
        var end = Quotes.IndexOutside(text, "。；;");
        return end < 0 ? text : text[..end];
    }
}
