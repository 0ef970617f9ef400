using System.CommandLine;
using System.Text;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Imports;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Commands;

/// <summary>understand --notice FILE: messages from standard input, what was understood to standard output; writes nothing to a ledger.</summary>
internal static class UnderstandCommand
{
    public static readonly Option<string> Notice = new("--notice") { Description = "The notice that the messages speak of.", Required = true, HelpName = "FILE" };
    public static readonly Option<string?> Assignments = new("--assignments") { Description = "The assignment list, as CSV.", HelpName = "CSV" };

    public static Command Make()
    {
        var command = new Command("understand", "Reads messages, one JSON object a line, and prints what was understood of each.") { Notice, Assignments };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, (output, reader) => RunAsync(parsed, output, reader, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CommandOutput output, IMessageReader reader, CancellationToken cancellationToken)
    {
        var ledger = await LedgerAsync(parsed, cancellationToken);
        if (ledger.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        var (index, organisation) = (LedgerIndex.Of(ledger.Value), ledger.Value.Heading.Organisation);
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                output.Line(await MessageJson.AnswerAsync(line, reader, index, organisation, cancellationToken));
            }
        }

        return CommandOutput.Done;
    }

    /// <summary>The ledger that importing the notice and the list would give.</summary>
    public static async Task<Outcome<Rectification>> LedgerAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var read = await ParseCommand.ReadAsync(parsed.GetRequiredValue(Notice), cancellationToken);
        if (read.Refusal is { } unreadable)
        {
            return unreadable;
        }

        var assignments = await ImportCommand.AssignmentsAsync(parsed.GetValue(Assignments), cancellationToken);
        return assignments.Refusal is { } invalid ? invalid : NoticeImport.Imagine(read.Value.Notice, assignments.Value);
    }
}
