using System.Collections.Immutable;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>The title and the lines before the first part: who was inspected, when, and what this paper is. Only what is known.</summary>
internal static class NoticePreface
{
    /// <summary>某局党组关于某轮巡察整改进展情况的通报, in phrases.</summary>
    public static ImmutableArray<string> Title(NoticeHeading heading) =>
        [.. new[] { Name(heading), PaperWords.Find("About"), Round(heading), PaperWords.Find("Notice_Kind") }.Where(phrase => phrase.Length > 0)];

    /// <summary>巡察, or 巡视 where the round says so.</summary>
    public static string Inspection(NoticeHeading heading) =>
        PaperWords.Find(Has(heading, "HigherInspection") && !Has(heading, "Inspection") ? "HigherInspection" : "Inspection");

    /// <summary>The organisation in one line; empty where it has no name.</summary>
    public static string Name(NoticeHeading heading) => PaperWords.Line(heading.Organisation);

    /// <summary>The sentences.</summary>
    public static IEnumerable<Sourced> Sentences(ExportRequest request)
    {
        var (heading, name) = (request.Ledger.Heading, Name(request.Ledger.Heading));
        var inspection = Inspection(heading);
        var sentences = new List<string>();
        if (heading.Inspected is { } days)
        {
            var body = name.Length == 0 ? "" : PaperWords.Fill("PrefaceSubjectKnown", name);
            sentences.Add(PaperWords.Fill(days.From == days.To ? "Preface_InspectedOneDay" : "Preface_Inspected", PaperWords.Day(days.From), PaperWords.Day(days.To), inspection, body));
        }

        if (heading.Feedback is { } told)
        {
            sentences.Add(PaperWords.Fill("Preface_Feedback", PaperWords.Day(told), inspection, name.Length == 0 ? "" : PaperWords.Fill("Preface_FeedbackTo", name)));
        }

        sentences.Add(PaperWords.Fill("Preface_Publish", inspection));
        return sentences.Select(s => new Sourced(s, request.Trail.Notice > 0 ? [request.Trail.Notice] : [], PaperWords.Find("Source_Heading")));
    }

    private static string Round(NoticeHeading heading)
    {
        var round = string.Concat((heading.Round ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Has(heading, "Inspection") || Has(heading, "HigherInspection") ? round : round + PaperWords.Find("Inspection");
    }

    private static bool Has(NoticeHeading heading, string name) => heading.Round?.Contains(PaperWords.Find(name), StringComparison.Ordinal) == true;
}
