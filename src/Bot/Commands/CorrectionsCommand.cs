using System.CommandLine;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Learning;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Commands;

/// <summary>corrections export|summary|erase: what people put right on cards, as labelled messages.</summary>
internal static class CorrectionsCommand
{
    private static readonly Argument<string?> Out = new("OUT") { Description = "The file to write; standard output where none is named.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<DateOnly?> Before = Required(CommonOptions.Day("--before", "Only what was confirmed before this day."));

    public static Command Make() => new("corrections", "What people put right on cards: labelled messages, and how often.")
    {
        Make(new Command("export", "Writes the labelled messages, one JSON object a line, as evaluate reads them. They hold what people wrote.") { Out }, ExportAsync),
        Make(new Command("summary", "Prints how many cards were confirmed, and which fields were put right."), SummaryAsync),
        Make(new Command("erase", "Forgets labelled messages; what was counted stays.") { Before }, EraseAsync),
    };

    private static Option<DateOnly?> Required(Option<DateOnly?> option)
    {
        option.Required = true;
        return option;
    }

    private static Command Make(Command command, Func<ParseResult, Examples?, CommandOutput, CancellationToken, Task<int>> run)
    {
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, async (output, services) =>
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync(cancellationToken);
            var chosen = await LedgerChoice.OneAsync(new LedgerReader(db, services.GetRequiredService<LedgerCache>()), parsed, cancellationToken);
            return chosen.Refusal is { } refusal
                ? output.Refuse(refusal)
                : await run(parsed, chosen.Value is { } row ? new Examples(db, row.Id) : null, output, cancellationToken);
        }));
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, Examples? examples, CommandOutput output, CancellationToken cancellationToken)
    {
        var lines = examples is null ? [] : await examples.LinesAsync(cancellationToken);
        if (parsed.GetValue(Out) is not { } path)
        {
            lines.ForEach(output.Line);
            return CommandOutput.Done;
        }

        var bytes = Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n")));
        if (await OutputFile.WriteAsync([(path, bytes)], cancellationToken) is { } refusal)
        {
            return output.Refuse(refusal);
        }

        Tell(output, new { File = path, Examples = lines.Count }, CorrectionWords.Exported(path, lines.Count, output.Language));
        return CommandOutput.Done;
    }

    private static async Task<int> SummaryAsync(ParseResult parsed, Examples? examples, CommandOutput output, CancellationToken cancellationToken)
    {
        var summary = examples is null ? CorrectionSummary.Of([], 0) : await examples.SummaryAsync(cancellationToken);
        Tell(output, summary, CorrectionWords.Summary(summary, output.Language));
        return CommandOutput.Done;
    }

    private static async Task<int> EraseAsync(ParseResult parsed, Examples? examples, CommandOutput output, CancellationToken cancellationToken)
    {
        var erased = examples is null ? 0 : await examples.EraseAsync(parsed.GetValue(Before)!.Value, cancellationToken);
        Tell(output, new { Erased = erased }, CorrectionWords.Erased(erased, output.Language));
        return CommandOutput.Done;
    }

    private static void Tell(CommandOutput output, object shape, string words)
    {
        if (output.Json)
        {
            output.Object(shape);
        }
        else
        {
            output.Line(words);
        }
    }
}
