using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Commands;

/// <summary>export ledger|notice|monthly OUT: the ledger as Excel, the public notice and the monthly report as Word.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Out = new("OUT") { Description = "The file to write; one that is there is replaced." };

    private static readonly Option<DateOnly?> Month = new("--month")
    {
        Description = "The month of the report (yyyy-MM); this month where none is given.", HelpName = "MONTH", CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Single().Value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            {
                return month;
            }

            result.AddError($"--month: '{result.Tokens.Single().Value}' is not a month such as 2026-01.");
            return null;
        },
    };

    public static Command Make() => new("export", "Writes the ledger as a file that offices use.")
    {
        Make("ledger", "The ledger (整改台账) as Excel.", Paper.Ledger),
        Make("notice", "The public notice (整改进展情况通报) as Word, and beside it OUT.trace.xlsx: what each sentence rests on, and what was left out.", Paper.Notice),
        Make("monthly", "The monthly progress report (月报) as Word.", Paper.Monthly),
    };

    private static Command Make(string name, string description, Paper paper)
    {
        var command = new Command(name, description) { Out };
        if (paper == Paper.Monthly)
        {
            command.Add(Month);
        }

        command.SetAction((parsed, cancellationToken) =>
            CommandHost.RunAsync(parsed, (output, services) => RunAsync(parsed, paper, output, services, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Paper paper, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        var ending = paper == Paper.Ledger ? ".xlsx" : ".docx";
        if (!Path.GetExtension(parsed.GetRequiredValue(Out)).Equals(ending, StringComparison.OrdinalIgnoreCase))
        {
            return output.Refuse(new Refusal(RefusalCode.FileEnding, ending, Path.GetFileName(parsed.GetRequiredValue(Out))));
        }

        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync(cancellationToken);
        var reader = new LedgerReader(db, services.GetRequiredService<LedgerCache>());
        var chosen = await LedgerChoice.OneAsync(reader, parsed, cancellationToken);
        if (chosen.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        if (chosen.Value is null || await reader.FindAsync(chosen.Value.Id, cancellationToken) is not { } ledger)
        {
            return output.Refuse(new Refusal(RefusalCode.RectificationNotFound, "none"));
        }

        var today = services.GetRequiredService<OrganisationClock>().Today;
        var month = paper == Paper.Monthly && parsed.GetValue(Month) is { } asked ? asked : new DateOnly(today.Year, today.Month, 1);
        var made = await services.GetRequiredService<LedgerPapers>().MakeAsync(reader, ledger, paper, month, cancellationToken);
        return made.Refusal is { } impossible ? output.Refuse(impossible) : await WriteAsync(made.Value, parsed.GetRequiredValue(Out), output, cancellationToken);
    }

    private static async Task<int> WriteAsync(LedgerPaper paper, string path, CommandOutput output, CancellationToken cancellationToken)
    {
        var targets = paper.Files.Zip([path, Path.ChangeExtension(path, ".trace.xlsx")], (file, target) => (Path: target, file.Bytes)).ToList();
        if (await OutputFile.WriteAsync(targets, cancellationToken) is { } refusal)
        {
            return output.Refuse(refusal);
        }

        var written = targets.ConvertAll(t => t.Path);
        if (output.Json)
        {
            output.Object(new { Files = written, LeftOut = paper.LeftOut.Select(l => new { Item = l.Place, l.Why }) });
        }
        else
        {
            written.ForEach(output.Line);
            PaperSentences.Notes(paper, output.Language).ToList().ForEach(output.Note);
        }

        return CommandOutput.Done;
    }
}
