using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Commands;

/// <summary>Runs a command: prints what it has, ends with its code, and turns a fault into a sentence with a reference.</summary>
internal static class CommandHost
{
    /// <summary>A command that needs no database.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, Func<CommandOutput, Task<int>> work)
    {
        var output = CommandOutput.ToConsole(parsed.GetValue(CommonOptions.Json));
        try
        {
            return await work(output);
        }
        catch (OptionsValidationException e)
        {
            output.Note(string.Join(Environment.NewLine, e.Failures));
            return CommandOutput.Fault;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var reference = Guid.NewGuid().ToString("N")[..8];
            output.Note(Phrases.Of(output.Language).Fault(reference));
            output.Note($"[{reference}] {e}");
            return CommandOutput.Fault;
        }
        finally
        {
            output.Flush();
        }
    }

    // 8 read-only, 14 cannot open, 26 no database (sqlite.org/rescode.html).
    private static bool IsOfTheFolder(Exception e) =>
        e is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: 8 or 14 or 26 };

    // The same places that the server reads.
    private static IConfigurationRoot Configuration() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables().Build();

    /// <summary>A command that reads messages as the server would, without a database.</summary>
    public static Task<int> RunAsync(ParseResult parsed, Func<CommandOutput, IMessageReader, Task<int>> work) => RunAsync(parsed, async output =>
    {
        var services = new ServiceCollection().AddSingleton<IConfiguration>(Configuration()).AddBotOptions().AddReading();
        await using var provider = services.BuildServiceProvider();
        return await work(output, provider.GetRequiredService<IMessageReader>());
    });

    /// <summary>A command on the database of --data, which is made where there is none.</summary>
    public static Task<int> RunAsync(ParseResult parsed, Func<CommandOutput, IServiceProvider, Task<int>> work) => RunAsync(parsed, async output =>
    {
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(Configuration())
            .AddLedgerStorage(parsed.GetValue(CommonOptions.Data)!, parsed.GetValue(CommonOptions.Today));
        await using var provider = services.BuildServiceProvider();
        try
        {
            await AppServices.PrepareAsync(provider);
        }
        catch (Exception e) when (IsOfTheFolder(e))
        {
            return output.Refuse(new Refusal(RefusalCode.DataFolderUnusable, About: parsed.GetValue(CommonOptions.Data)));
        }

        return await work(output, provider);
    });
}
