using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Tests;
using RectifyBot.Understanding.Evaluation;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>A body's labelled messages, with the ledger that importing its notice gives.</summary>
internal static class LabelledSet
{
    /// <summary>Scores one of a body's files by the rules alone.</summary>
    public static Scores Score(string body, string file)
    {
        var (lines, index, reader) = (File.ReadAllLines(Path(body, file)), LedgerIndex.Of(LedgerOf(body)), new MessageReader());
        return Scorer.Score(Labels.OfMessages(lines), Labels.OfAnswers(lines.Select(l => MessageJson.Answer(l, reader, index))));
    }

    /// <summary>Whether the body's notice is here: two are of the shared folder.</summary>
    public static bool IsHere(string body) => Notice(body) is not null;

    private static string Path(string body, string file) => Repository.Path("tests", "Understanding.Tests", "Messages", "Sets", body, file);

    private static string? Notice(string body) => body switch
    {
        "seed" => Shared("zaozhuang-2026.txt"),
        "xuchang" => Shared("05-xuchang-dongcheng.txt"),
        "sample" => Repository.Path("samples", "notice.txt"),
        _ => Path(body, "notice.txt"),
    };

    private static string Assignments(string body) => body switch
    {
        "seed" => Shared("zaozhuang-2026.assignments.csv")!,
        "sample" => Repository.Path("samples", "assignments.csv"),
        _ => Path(body, "assignments.csv"),
    };

    private static string? Shared(string file) => Repository.Shared is { } shared ? System.IO.Path.Combine(shared, "notices", file) : null;

    private static Rectification LedgerOf(string body)
    {
        var notice = NoticeReader.Read(File.ReadAllText(Notice(body)!));
        var offices = File.ReadLines(Assignments(body)).Skip(1).Select(l => l.Trim().Split(',')).Where(c => c.Length > 2)
            .ToDictionary(c => new MeasureNumber(Number(c[0]), Number(c[1])), c => c[2]);
        return NoticeLedger.Ledger(
            notice.Problems.Select(p => new Problem(p.Number, null, null, p.Title)),
            notice.Problems.SelectMany(p => p.Measures.Select((text, at) => new Measure
            {
                Number = new MeasureNumber(p.Number, at + 1),
                Text = text,
                Office = offices.GetValueOrDefault(new MeasureNumber(p.Number, at + 1)),
            })));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
