using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Commands;

/// <summary>history: who did or said what, when, through which channel, in which words; newest first.</summary>
internal static class HistoryCommand
{
    private static readonly Option<int?> Problem = new("--problem") { Description = "Only this problem.", HelpName = "N" };
    private static readonly Option<int?> Measure = new("--measure") { Description = "Only the measures of this number; with --problem just one.", HelpName = "M" };

    public static Command Make()
    {
        var command = new Command("history", "Prints who did or said what of each measure, newest first.") { Problem, Measure };
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, (output, services) => RunAsync(parsed, output, services, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync(cancellationToken);
        var reader = new LedgerReader(db, services.GetRequiredService<LedgerCache>());
        var chosen = await LedgerChoice.OneAsync(reader, parsed, cancellationToken);
        if (chosen.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        var rows = chosen.Value is { } ledger ? await reader.HistoryAsync(ledger.Id, Filter(parsed), 0, int.MaxValue, cancellationToken) : [];
        var removed = rows.Count == 0 ? null : await reader.WordlessAsync(chosen.Value!.Id, [.. rows.Select(r => r.Sequence).Distinct()], cancellationToken);
        var clock = services.GetRequiredService<OrganisationClock>();
        foreach (var row in rows)
        {
            Print(chosen.Value!.Organisation, row, removed!.Contains(row.Sequence), clock, output);
        }

        if (rows.Count == 0)
        {
            output.Note(Phrases.Of(output.Language).NoHistory);
        }

        return CommandOutput.Done;
    }

    private static RecordFilter Filter(ParseResult parsed) => new(parsed.GetValue(Problem) is { } problem ? [problem] : [], parsed.GetValue(Measure));

    private static void Print(string organisation, RecordRow row, bool removed, OrganisationClock clock, CommandOutput output)
    {
        if (output.Json)
        {
            output.Object(HistoryRow.Of(organisation, row, clock.In));
        }
        else
        {
            output.Line(HistoryWords.Line(Phrases.Of(output.Language), row, clock.In, isGroup: false, removed));
        }
    }
}

/// <summary>One row of the history as the command prints it.</summary>
/// <param name="At">ISO 8601 with the organisation's offset.</param>
/// <param name="Channel">The messenger; null for a command.</param>
/// <param name="Withdrawn">The number of the event that took it back; null while it holds.</param>
public sealed record HistoryRow(
    string Organisation, int Problem, int Measure, int Sequence, string At, string By, string? Office, string? Channel, string Kind, string? Detail, string Words, int? Withdrawn)
{
    internal static HistoryRow Of(string organisation, RecordRow row, Func<DateTimeOffset, DateTimeOffset> zone) => new(
        organisation, row.Problem, row.Measure, row.Sequence,
        zone(new DateTimeOffset(DateTime.SpecifyKind(row.At, DateTimeKind.Utc))).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        row.By, row.Office, row.Channel, row.Kind, row.Detail, row.Words, row.WithdrawnBy);
}
