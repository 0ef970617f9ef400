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

        var questions = NoticeCheck.Of(read.Value.Notice, read.Value.File.Text);
        foreach (var asked in questions)
        {
            Print(asked, output);
        }

        if (!output.Json)
        {
            output.Line(CheckWords.Summary(questions.Count, output.Language));
        }

        return CommandOutput.Done;
    }

    private static void Print(CheckQuestion asked, CommandOutput output)
    {
        if (output.Json)
        {
            var kind = JsonNamingPolicy.SnakeCaseLower.ConvertName(asked.Kind.ToString());
            output.Object(new { Kind = kind, asked.Problem, asked.Measure, asked.Words, Question = CheckWords.Ask(asked, output.Language) });
        }
        else
        {
            output.Line(CheckWords.Line(asked, output.Language));
        }
    }
}
