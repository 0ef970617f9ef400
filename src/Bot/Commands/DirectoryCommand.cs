using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.People.Imports;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders.Directory;

namespace RectifyBot.Bot.Commands;

/// <summary>directory import|list|invite|handover: who is who.</summary>
internal static class DirectoryCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "The list of people, as CSV or Excel." };
    private static readonly Argument<string> Name = new("NAME") { Description = "The person's name." };
    private static readonly Argument<string> From = new("FROM") { Description = "The name of the person who leaves." };
    private static readonly Argument<string> To = new("TO") { Description = "The name of the person who takes over." };
    private static readonly Option<string?> Office = new("--office") { Description = "The person's office, where several have the name; of a handover, of whoever leaves.", HelpName = "NAME" };

    private static readonly Option<int> Days = new("--days")
    {
        Description = "How long a new invitation code is good for; 1 to 90 days, 14 by default.", HelpName = "N", DefaultValueFactory = _ => Invitations.DefaultLife.Days,
        Validators = { result => { if (result.GetValueOrDefault<int>() is < 1 or > 90) { result.AddError("--days: between 1 and 90."); } } },
    };

    public static Command Make() => new("directory", "Who is who: officials, offices, roles, invitation codes.")
    {
        Make(new Command("import", "Takes a list of people; prints each new invitation code, this once.") { File, Days }, ImportAsync),
        Make(new Command("list", "Prints everybody."), ListAsync),
        Make(new Command("invite", "Makes a new invitation code; the one before it is void.") { Name, Office, Days }, InviteAsync),
        Make(new Command("handover", "Somebody leaves: moves what stands in their name to another; the history stays.") { From, To, Office }, HandoverAsync),
    };

    private static Command Make(Command command, Func<ParseResult, CommandOutput, IServiceProvider, CancellationToken, Task<int>> run)
    {
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, (output, services) => run(parsed, output, services, cancellationToken)));
        return command;
    }

    private static async Task<int> ImportAsync(ParseResult parsed, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        var read = await DirectoryList.ReadAsync(parsed.GetRequiredValue(File), cancellationToken);
        if (read.Refusal is { } unreadable)
        {
            return output.Refuse(unreadable);
        }

        var taken = await services.GetRequiredService<DirectoryImport>().RunAsync(
            read.Value, parsed.GetValue(CommonOptions.Organisation), TimeSpan.FromDays(parsed.GetValue(Days)), cancellationToken);
        if (taken.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        var (done, words) = (taken.Value, Phrases.Of(output.Language));
        return Tell(output, new { done.Added, done.Changed, done.Unchanged, Invitations = done.Invitations.Select(Shape), done.Left }, Lines(done, words));
    }

    private static async Task<int> ListAsync(ParseResult parsed, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync(cancellationToken);
        var clock = services.GetRequiredService<OrganisationClock>();
        foreach (var listed in await services.GetRequiredService<OfficialDirectory>().ListAsync(db, parsed.GetValue(CommonOptions.Organisation)))
        {
            var official = listed.Official;
            Tell(
                output,
                new { official.Organisation, official.Name, official.Office, official.Role, official.UserId, Rounds = official.Rounds?.Split('\n'), listed.Bound, Invited = In(clock, listed.Invited), Left = In(clock, official.LeftAt) },
                [$"{official.Organisation} {PeopleSentences.Line(listed, Phrases.Of(output.Language), clock.In)}"]);
        }

        return CommandOutput.Done;
    }

    private static async Task<int> InviteAsync(ParseResult parsed, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        var invited = await services.GetRequiredService<OfficialDirectory>().InviteAsync(
            parsed.GetValue(CommonOptions.Organisation), parsed.GetRequiredValue(Name), parsed.GetValue(Office), TimeSpan.FromDays(parsed.GetValue(Days)));
        return invited.Refusal is { } refusal ? output.Refuse(refusal) : Tell(output, Shape(invited.Value), [PeopleSentences.Invited(invited.Value, Phrases.Of(output.Language))]);
    }

    private static async Task<int> HandoverAsync(ParseResult parsed, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (from, to) = (new NamedPerson(parsed.GetRequiredValue(From), parsed.GetValue(Office)), new NamedPerson(parsed.GetRequiredValue(To), null));
        var handed = await services.GetRequiredService<Handover>().RunAsync(parsed.GetValue(CommonOptions.Organisation), from, to, Actor.Operator);
        if (handed.Refusal is { } refusal)
        {
            return output.Refuse(refusal);
        }

        var done = handed.Value;
        return Tell(
            output, new { From = done.From.Name, To = done.To.Name, done.Measures },
            [PeopleSentences.Of(Phrases.Of(output.Language), "HandedOver", done.From.Name, done.To.Name, done.Measures)]);
    }

    private static IEnumerable<string> Lines(DirectoryChanges done, Phrases words)
    {
        yield return PeopleSentences.Of(words, "Imported", done.Added, done.Changed, done.Unchanged);
        if (!done.Left.IsEmpty)
        {
            yield return PeopleSentences.Of(words, "ImportedLeft", string.Join(words.Comma, done.Left));
        }

        foreach (var line in done.Invitations.Select(i => PeopleSentences.CodeLine(i, words)).Prepend(PeopleSentences.Of(words, "CodesOnce")).Take(done.Invitations.IsEmpty ? 0 : int.MaxValue))
        {
            yield return line;
        }
    }

    private static object Shape(Invitation invitation) => new { invitation.Name, invitation.Office, invitation.Role, invitation.Code, Expires = Shown(invitation.Expires) };

    private static string? In(OrganisationClock clock, DateTime? utc) => utc is { } at ? Shown(clock.In(new DateTimeOffset(at, TimeSpan.Zero))) : null;

    private static string Shown(DateTimeOffset at) => at.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);

    private static int Tell(CommandOutput output, object shape, IEnumerable<string> lines)
    {
        if (output.Json)
        {
            output.Object(shape);
        }
        else
        {
            lines.ToList().ForEach(output.Line);
        }

        return CommandOutput.Done;
    }
}
