using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Commands;

/// <summary>nudges preview|ladder: whom the bot would remind of what, and the rungs by which it does.</summary>
internal static class NudgesCommand
{
    private const int LongestSpan = 1100;

    private static readonly Option<DateOnly?> From = Required(CommonOptions.Day("--from", "The first day."));
    private static readonly Option<DateOnly?> To = Required(CommonOptions.Day("--to", "The last day, itself included."));

    public static Command Make()
    {
        var preview = new Command("preview", "Prints who would be reminded of what on which day, if nothing changes. Nothing is sent or planned by it.") { From, To };
        preview.Validators.Add(result =>
        {
            var (from, to) = (result.GetValue(From), result.GetValue(To));
            if (from > to || to?.DayNumber - from?.DayNumber > LongestSpan || to?.Year > 2100 || from?.Year < 2000)
            {
                result.AddError("--from must not lie after --to, both between 2000 and 2100 and at most three years apart.");
            }
        });
        preview.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, (output, services) => PreviewAsync(parsed, output, services, cancellationToken)));
        var ladder = new Command("ladder", "Prints the rungs that hold, for each class of measures, and of organisations that have their own.");
        ladder.SetAction((parsed, _) => CommandHost.RunAsync(parsed, (output, services) => Task.FromResult(Ladder(output, services.GetRequiredService<LadderBook>()))));
        return new Command("nudges", "Reminders: a preview, and the ladder.") { preview, ladder };
    }

    private static async Task<int> PreviewAsync(ParseResult parsed, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync(cancellationToken);
        var chosen = await LedgerChoice.OneAsync(new LedgerReader(db, services.GetRequiredService<LedgerCache>()), parsed, cancellationToken);
        if (chosen.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        var words = Phrases.Of(output.Language);
        var span = new Period(parsed.GetValue(From)!.Value, parsed.GetValue(To)!.Value);
        var rows = chosen.Value is { } ledger ? await services.GetRequiredService<NudgePreview>().OfAsync(db, ledger.Id, span, words, cancellationToken) : [];
        foreach (var row in rows)
        {
            if (output.Json)
            {
                output.Object(row);
            }
            else
            {
                output.Line($"{row.Day}  {row.Problem}.{row.Measure}  {row.Rung}  {row.Recipient}  {row.Why}");
            }
        }

        foreach (var year in services.GetRequiredService<RectificationPolicy>().Calendar.WeekendsOnlyYears(span))
        {
            output.Note(words.WeekendsOnly(year));
        }

        if (rows.Count == 0)
        {
            output.Note(chosen.Value is null ? words.NothingRecorded : words.Find("Nudge_NoneAhead"));
        }

        return CommandOutput.Done;
    }

    private static int Ladder(CommandOutput output, LadderBook book)
    {
        var rows = book.Ladders.OrderBy(l => l.Key).SelectMany(l => LadderRow.Of(null, l.Key, l.Value))
            .Concat(book.Own.OrderBy(o => o.Key, StringComparer.Ordinal).SelectMany(o => o.Value.OrderBy(l => l.Key).SelectMany(l => LadderRow.Of(o.Key, l.Key, l.Value))));
        foreach (var row in rows)
        {
            if (output.Json)
            {
                output.Object(row);
            }
            else
            {
                output.Line($"{row.Organisation ?? "*"}  {row.Class}  {row.Rung}{(row.Every is { } every ? $" +{every}" : string.Empty)}  {row.Light}  {row.To}");
            }
        }

        return CommandOutput.Done;
    }

    private static Option<DateOnly?> Required(Option<DateOnly?> option)
    {
        option.Required = true;
        return option;
    }
}

/// <summary>A rung as the command prints it.</summary>
/// <param name="Organisation">Null for all that have no ladder of their own.</param>
/// <param name="Every">Comes again each so many working days.</param>
internal sealed record LadderRow(string? Organisation, MeasureClass Class, string Rung, int? Every, Light Light, string To)
{
    public static IEnumerable<LadderRow> Of(string? organisation, MeasureClass kind, Ladder ladder) =>
        ladder.Rungs.Select(r => new LadderRow(organisation, kind, r.NameAt(r.Days), r.Every, r.Light, r.To.ToString()));
}
