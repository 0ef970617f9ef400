using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Questions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Commands;

/// <summary>ledger: the rows that are asked for.</summary>
internal static class LedgerCommand
{
    private static readonly Option<bool> Open = new("--open") { Description = "Only what is not closed." };
    private static readonly Option<bool> Overdue = new("--overdue") { Description = "Only what is open and past its deadline." };
    private static readonly Option<DateOnly?> DueBefore = CommonOptions.Day("--due-before", "Only what is due on or before this day.");
    private static readonly Option<string?> Office = new("--office") { Description = "Only what this office leads.", HelpName = "NAME" };
    private static readonly Option<int?> Problem = new("--problem") { Description = "Only this problem.", HelpName = "N" };
    private static readonly Option<DateOnly?> At = CommonOptions.Day("--at", "As recorded by the end of this day.");

    public static Command Make()
    {
        var command = new Command("ledger", "Prints the ledger.") { Open, Overdue, DueBefore, Office, Problem, At };
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

        var clock = services.GetRequiredService<OrganisationClock>();
        var filter = Filter(parsed);
        var query = filter.ToQuery(clock.Today);
        var excerpt = (chosen.Value, parsed.GetValue(At)) switch
        {
            (null, _) => null,
            ({ } row, null) => await new LedgerQuestions(db, services.GetRequiredService<LedgerCache>()).ExcerptAsync(row.Id, query, cancellationToken),
            ({ } row, { } day) => await reader.AsOfAsync(row.Id, clock.EndOf(day), cancellationToken) is { } then ? LedgerExcerpt.Of(then, query) : null,
        };
        if (excerpt is null)
        {
            var words = Phrases.Of(output.Language);
            output.Note(chosen.Value is null ? words.NothingRecorded : words.NothingRecordedThen);
            return CommandOutput.Done;
        }

        Print(excerpt, filter, clock, output);
        if (excerpt.WithoutMeasures is > 0 and var empty)
        {
            output.Note(Phrases.Of(output.Language).WithoutMeasures(empty));
        }

        return CommandOutput.Done;
    }

    private static LedgerFilter Filter(ParseResult parsed) => new(
        parsed.GetValue(Open), parsed.GetValue(Overdue), parsed.GetValue(DueBefore), parsed.GetValue(Office), parsed.GetValue(Problem));

    private static void Print(LedgerExcerpt excerpt, LedgerFilter filter, OrganisationClock clock, CommandOutput output)
    {
        foreach (var row in LedgerRow.Of(excerpt, filter, clock.Today, clock.In))
        {
            if (output.Json)
            {
                output.Object(row);
            }
            else
            {
                output.Line(LedgerWords.Row(row, output.Language));
            }
        }
    }
}

/// <summary>Which ledger a command means.</summary>
internal static class LedgerChoice
{
    /// <summary>The one that fits --organisation and --round; null where the database holds none at all.</summary>
    public static async Task<Outcome<RectificationRow?>> OneAsync(LedgerReader reader, ParseResult parsed, CancellationToken cancellationToken)
    {
        var all = await reader.ListAsync(cancellationToken);
        var fitting = Fitting(all, parsed);
        return fitting switch
        {
            [var one] => one,
            [] when all.Count == 0 => default(Outcome<RectificationRow?>),
            [] => new Refusal(RefusalCode.RectificationNotFound),
            _ => new Refusal(RefusalCode.RectificationAmbiguous, string.Join("; ", fitting.Select(r => $"{r.Organisation} {r.Round}"))),
        };
    }

    /// <summary>All that fit.</summary>
    public static List<RectificationRow> Fitting(List<RectificationRow> all, ParseResult parsed) =>
        all.FindAll(r => (parsed.GetValue(CommonOptions.Organisation) ?? r.Organisation) == r.Organisation
            && (parsed.GetValue(CommonOptions.Round) ?? r.Round) == r.Round);
}
