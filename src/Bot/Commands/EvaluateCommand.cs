using System.CommandLine;
using System.Text;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Evaluation;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Commands;

/// <summary>evaluate FILE --notice FILE: how much of labelled messages is understood, with the counts of the guide's score.py, and what was wrong.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "Labelled messages, one JSON object a line, the label under gold." };

    public static Command Make()
    {
        var command = new Command("evaluate", "Scores labelled messages as the labelling guide counts, and lists what was wrong.") { File, UnderstandCommand.Notice, UnderstandCommand.Assignments };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, (output, reader) => RunAsync(parsed, output, reader, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CommandOutput output, IMessageReader reader, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(parsed.GetRequiredValue(File), cancellationToken);
        if (lines.Refusal is { } unreadable)
        {
            return output.Refuse(unreadable);
        }

        var ledger = await UnderstandCommand.LedgerAsync(parsed, cancellationToken);
        if (ledger.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        var gold = Labels.OfMessages(lines.Value);
        var scores = Scorer.Score(gold, Labels.OfAnswers(await AnswersAsync(lines.Value, reader, ledger.Value, cancellationToken)));
        Print(scores, gold, output);
        return CommandOutput.Done;
    }

    // Each line as understand reads it.
    private static async Task<List<string>> AnswersAsync(List<string> lines, IMessageReader reader, Rectification ledger, CancellationToken cancellationToken)
    {
        var (index, answers) = (LedgerIndex.Of(ledger), new List<string>(lines.Count));
        foreach (var line in lines.Where(l => !string.IsNullOrWhiteSpace(l)))
        {
            answers.Add(await MessageJson.AnswerAsync(line, reader, index, ledger.Heading.Organisation, cancellationToken));
        }

        return answers;
    }

    // A byte order mark is no JSON to score.py, so it is kept here.
    private static async Task<Outcome<List<string>>> LinesAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var input = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), detectEncodingFromByteOrderMarks: false);
            var lines = new List<string>();
            while (await input.ReadLineAsync(cancellationToken) is { } line)
            {
                lines.Add(line);
            }

            return lines;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new Refusal(RefusalCode.FileUnreadable, "missing", Path.GetFileName(path));
        }
    }

    private static void Print(Scores scores, Labels gold, CommandOutput output)
    {
        if (output.Json)
        {
            output.Object(Shape(scores, gold));
        }
        else
        {
            EvaluationWords.Lines(scores, gold.Bad, output.Language).ToList().ForEach(output.Line);
        }
    }

    private static object Shape(Scores scores, Labels gold) => new
    {
        scores.Messages,
        scores.Answered,
        scores.Intent,
        scores.MeasureF1,
        Status = scores.Fields["status"],
        Due = scores.Fields["due"],
        Blocked = scores.Fields["blocked"],
        Decision = scores.Fields["decision"],
        Occurred = scores.Fields["occurred"],
        Documents = scores.Fields["documents"],
        Quantities = scores.Fields["quantities"],
        scores.Query,
        scores.Whole,
        Wrong = scores.Wrong.Select(w => new { w.Id, w.Text, Fields = w.Fields.Select(f => f.Name), Gold = w.Gold.ToNode(), Said = w.Said.ToNode() }),
        BadLines = gold.Bad.Select(b => new { Line = b.Number, Why = b.Fault }),
    };
}
