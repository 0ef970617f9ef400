using System.CommandLine;
using System.Text.Json;
using RectifyBot.Bot.Words;
using RectifyBot.Understanding.Notices.Checks;

namespace RectifyBot.Bot.Commands;

/// <summary>check FILE: what a careful reader would ask of a notice, a line each (纸面整改).</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var command = new Command("check", "Asks of a notice what a careful reader would ask, a line each.") { ParseCommand.File };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, output => RunAsync(parsed.GetRequiredValue(ParseCommand.File), output, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string path, CommandOutput output, CancellationToken cancellationToken)
    {
        var read = await ParseCommand.ReadAsync(path, cancellationToken);
        if (read.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        var findings = NoticeCheck.Of(read.Value.Notice, read.Value.File.Text);
        foreach (var finding in findings)
        {
            Print(finding, output);
        }

        if (!output.Json)
        {
            output.Line(CheckWords.Summary(findings.Count, output.Language));
        }

        return CommandOutput.Done;
    }

    private static void Print(Finding finding, CommandOutput output)
    {
        var question = CheckWords.Question(finding, output.Language);
        if (output.Json)
        {
            var kind = JsonNamingPolicy.SnakeCaseLower.ConvertName(finding.Kind.ToString());
            output.Object(new { Kind = kind, finding.Problem, finding.Measure, finding.Words, Question = question });
        }
        else
        {
            output.Line(CheckWords.Line(finding, question, output.Language));
        }
    }
}
