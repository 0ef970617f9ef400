using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Commands;

/// <summary>import FILE: makes or updates a ledger.</summary>
internal static class ImportCommand
{
    private static readonly Option<string?> Assignments = new("--assignments") { Description = "The assignment list, as CSV or Excel.", HelpName = "CSV" };
    private static readonly Option<bool> Accept = new("--accept") { Description = "Take a notice that differs from what the ledger holds." };

    public static Command Make()
    {
        var command = new Command("import", "Makes a ledger of a notice, or updates the one that is there.") { ParseCommand.File, Assignments, Accept };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, (output, services) => RunAsync(parsed, output, services, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        var read = await ParseCommand.ReadAsync(parsed.GetRequiredValue(ParseCommand.File), cancellationToken);
        if (read.Refusal is { } unreadable)
        {
            return output.Refuse(unreadable);
        }

        var assignments = await AssignmentsAsync(parsed.GetValue(Assignments), cancellationToken);
        if (assignments.Refusal is { } invalid)
        {
            return output.Refuse(invalid);
        }

        var request = new ImportRequest(
            read.Value.File, parsed.GetValue(CommonOptions.Organisation), parsed.GetValue(CommonOptions.Round), assignments.Value, parsed.GetValue(Accept));
        var imported = await services.GetRequiredService<NoticeImport>().RunAsync(request, Actor.Operator, cancellationToken);
        return imported.Refusal is { } refusal ? output.Refuse(refusal) : Print(imported.Value, output);
    }

    public static Task<Outcome<AssignmentTable>> AssignmentsAsync(string? path, CancellationToken cancellationToken) =>
        path is null ? Task.FromResult<Outcome<AssignmentTable>>(AssignmentTable.None) : AssignmentFile.ReadAsync(path, cancellationToken);

    private static int Print(ImportResult result, CommandOutput output)
    {
        if (result.Effect == ImportEffect.Differs)
        {
            var lines = NoticeWords.Difference(result.Difference!, output.Language);
            return output.Refuse(new Refusal(RefusalCode.NoticeDiffers), lines);
        }

        if (output.Json)
        {
            output.Object(Shape(result, output.Language));
        }
        else
        {
            output.Line(NoticeWords.Imported(result, output.Language));
        }

        return CommandOutput.Done;
    }

    private static object Shape(ImportResult result, Language language) => new
    {
        result.Effect,
        result.Notice.Organisation,
        result.Notice.Round,
        Problems = result.Notice.Problems.Length,
        result.Measures,
        result.Assigned,
        Difference = result.Difference is { IsEmpty: false } difference ? NoticeWords.Difference(difference, language) : [],
    };
}
