using System.CommandLine;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Hosting;

namespace RectifyBot.Bot.Commands;

/// <summary>Without a command: serves the chat page and the message endpoint.</summary>
internal static class ServeCommand
{
    public static Option<string> Urls { get; } = new("--urls")
    {
        Description = "Where to listen; this version serves this machine only.", DefaultValueFactory = _ => "http://localhost:3978", HelpName = "URL",
    };

    public static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = WebHost.Build(
                parsed.GetRequiredValue(Urls), parsed.GetValue(CommonOptions.Data)!, parsed.GetValue(CommonOptions.Today));
            await WebHost.PrepareAsync(app, cancellationToken);
            await app.RunAsync(cancellationToken);
            return CommandOutput.Done;
        }
        catch (OptionsValidationException e)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, e.Failures));
            return CommandOutput.Fault;
        }
        catch (Exception e) when (e is IOException or ArgumentException || (e is InvalidOperationException && e.Message.Contains("configuration value", StringComparison.Ordinal)))
        {
            // A setting that is no number or no time, an address that is taken, or not this machine's: the message names it, and that is what the operator needs.
            await Console.Error.WriteLineAsync(e.Message);
            return CommandOutput.Fault;
        }
    }
}
