using System.CommandLine;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Commands;

/// <summary>parse FILE: what a notice says, as one object.</summary>
internal static class ParseCommand
{
    public static Argument<string> File { get; } = new("FILE") { Description = "The notice: text, HTML, Word (.docx) or PDF." };

    private static Option<bool> Facts { get; } = new("--facts") { Description = "Adds the dates, documents, quantities and plan words of each measure, with their places." };

    public static Command Make()
    {
        var command = new Command("parse", "Reads a notice and prints what it says.") { File, Facts };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(
            parsed, output => RunAsync(parsed.GetRequiredValue(File), parsed.GetValue(Facts), output, cancellationToken)));
        return command;
    }

    /// <summary>Reads a notice from a file, or says why that cannot be done.</summary>
    public static async Task<Outcome<(TextFile File, Notice Notice)>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var file = await TextFile.ReadAsync(path, cancellationToken);
        if (file.Refusal is { } refusal)
        {
            return refusal;
        }

        var notice = NoticeReader.Read(file.Value.Text);
        return notice.LooksLikeNotice ? (file.Value, notice) : new Refusal(RefusalCode.NotANotice, About: Path.GetFileName(path));
    }

    private static async Task<int> RunAsync(string path, bool facts, CommandOutput output, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(path, cancellationToken);
        if (read.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        if (output.Json)
        {
            output.Object(Shape(read.Value.Notice, facts));
            return CommandOutput.Done;
        }

        output.Line(NoticeWords.Outline(read.Value.Notice, output.Language));
        if (facts)
        {
            FactWords.Lines(read.Value.Notice, output.Language).ToList().ForEach(output.Line);
        }

        return CommandOutput.Done;
    }

    private static object Shape(Notice notice, bool facts) => new
    {
        notice.Organisation,
        notice.Round,
        Inspected = notice.Inspected is { } period ? new { period.From, period.To } : null,
        notice.Feedback,
        notice.Published,
        Problems = facts
            ? FactsJson.Problems(notice)
            : notice.Problems.Select(p => (object)new { p.Number, p.Aspect, p.Group, p.Title, p.Status, p.Measures }),
        notice.Documents,
        Totals = Totals(notice.Totals),
    };

    private static Dictionary<string, int> Totals(NoticeTotals totals)
    {
        var claimed = new Dictionary<string, int?>(StringComparer.Ordinal)
        {
            ["aspects"] = totals.Aspects,
            ["problems"] = totals.Problems,
            ["tasks"] = totals.Tasks,
            ["measures"] = totals.Measures,
            ["completed"] = totals.Completed,
            ["in_progress"] = totals.InProgress,
            ["long_term"] = totals.LongTerm,
            ["not_started"] = totals.NotStarted,
        };
        return claimed.Where(c => c.Value is not null).ToDictionary(c => c.Key, c => c.Value!.Value, StringComparer.Ordinal);
    }
}
