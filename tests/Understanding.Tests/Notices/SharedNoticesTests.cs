using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Ledger;
using RectifyBot.Tests;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>Against notices that lie beside the repository, read by hand.</summary>
public class SharedNoticesTests
{
    private const string Missing = "The notices beside the repository are not here: no real notice was read.";

    public static TheoryData<string> Names { get; } =
    [
        "zaozhuang-2026", "05-xuchang-dongcheng", "07-hitech-law-enforcement", "11-hetang-district", "13-boxing-tcm-lost-digits",
        "16-hefei-education-inline", "23-spam-injected", "24-district-summary", "29-taizhou-health",
    ];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_notice_reads_as_a_person_read_it(string name)
    {
        var (text, expected) = Load(name);

        var notice = NoticeReader.Read(text);

        Assert.Equal(expected["organisation"]?.GetValue<string>(), notice.Organisation);
        Assert.Equal(expected["round"]?.GetValue<string>(), notice.Round);
        Assert.Equal(Days(expected["inspected"]!), notice.Inspected);
        Assert.Equal(Day(expected["feedback"]), notice.Feedback);
        Assert.Equal(Day(expected["published"]), notice.Published);
        Assert.Equal(expected["documents"]!.AsArray().Select(d => d!.GetValue<string>()), notice.Documents);
        Assert.Equal(expected["problems"]!.AsArray().Select(Row), notice.Problems.Select(Row));
        Assert.True(notice.LooksLikeNotice);
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void The_figures_that_a_notice_claims_are_read(string name)
    {
        var (text, expected) = Load(name);

        var totals = Totals(NoticeReader.Read(text).Totals);

        Assert.Equal(
            expected["totals"]!.AsObject().Where(t => !t.Key.EndsWith("_wan_yuan", StringComparison.Ordinal)).Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal),
            totals.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void No_regulation_looks_like_a_notice()
    {
        Skip.If(Repository.Shared is null, Missing);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Shared, "regulations")))
        {
            Assert.False(NoticeReader.Read(File.ReadAllText(file)).LooksLikeNotice, file);
        }
    }

    [SkippableFact]
    public void The_long_notice_has_its_groups_too()
    {
        var notice = NoticeReader.Read(Load("zaozhuang-2026").Text);

        Assert.Equal((3, 9, 59, 21), (
            notice.Problems.Select(p => p.Aspect).Distinct().Count(), notice.Problems.Select(p => p.Group).Distinct().Count(),
            notice.Problems.Sum(p => p.Measures.Length), notice.Documents.Length));
        Assert.DoesNotContain(notice.Problems, p => p.Group is null || p.Group.StartsWith('“') || p.Group.EndsWith("问题", StringComparison.Ordinal));
    }

    private static (string Text, JsonObject Expected) Load(string name)
    {
        Skip.If(Repository.Shared is null, Missing);
        var folder = Path.Combine(Repository.Shared, "notices");
        return (File.ReadAllText(Path.Combine(folder, name + ".txt")),
            JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "expected", name + ".json")))!.AsObject());
    }

    private static string Row(JsonNode? problem) =>
        $"{problem!["number"]} [{problem["aspect"]}] {problem["title"]} ({problem["status"]}): "
        + string.Join(" | ", problem["measures"]!.AsArray().Select(m => m!.GetValue<string>()));

    private static string Row(NoticeProblem problem) =>
        $"{problem.Number} [{problem.Aspect}] {problem.Title} ({Snake(problem.Status)}): "
        + string.Join(" | ", problem.Measures.Select(m => m.Length > 12 ? m[..12] : m));

    private static string? Snake(ItemStatus? status) =>
        status is { } known ? JsonNamingPolicy.SnakeCaseLower.ConvertName(known.ToString()) : null;

    private static Period? Days(JsonNode days) =>
        Day(days["from"]) is { } from && Day(days["to"]) is { } to ? new Period(from, to) : null;

    private static DateOnly? Day(JsonNode? day) => day is null ? null : DateOnly.Parse(day.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Totals(NoticeTotals totals) =>
        typeof(NoticeTotals).GetProperties().Where(p => p.GetValue(totals) is int or decimal)
            .Select(p => $"{JsonNamingPolicy.SnakeCaseLower.ConvertName(p.Name)}={p.GetValue(totals)}");
}
