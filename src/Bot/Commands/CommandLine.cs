using System.CommandLine;
using System.Globalization;

namespace RectifyBot.Bot.Commands;

/// <summary>The program's commands; without one it serves.</summary>
internal static class CommandLine
{
    /// <summary>Runs what the arguments say and gives the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("整改助手 RectifyBot: serves the chat page; with a command, does one thing and ends.")
        {
            CommonOptions.Data, CommonOptions.Organisation, CommonOptions.Round, CommonOptions.Today, CommonOptions.Json,
            ServeCommand.Urls,
        };
        root.SetAction(ServeCommand.RunAsync);
        root.Add(ParseCommand.Make());
        root.Add(CheckCommand.Make());
        root.Add(ImportCommand.Make());
        root.Add(DirectoryCommand.Make());
        root.Add(LedgerCommand.Make());
        root.Add(HistoryCommand.Make());
        root.Add(ExportCommand.Make());
        root.Add(NudgesCommand.Make());
        root.Add(VerifyCommand.Make());
        root.Add(UnderstandCommand.Make());
        root.Add(EvaluateCommand.Make());
        root.Add(CorrectionsCommand.Make());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync();
            return 2;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}

/// <summary>Options that every command takes.</summary>
internal static class CommonOptions
{
    public static Option<string> Data { get; } = new("--data")
    {
        Description = "The folder of the database and of uploads.", DefaultValueFactory = _ => "data", Recursive = true, HelpName = "DIR",
    };

    public static Option<string?> Organisation { get; } = new("--organisation")
    {
        Description = "Whose ledger; needed only where several would fit.", Recursive = true, HelpName = "NAME",
    };

    public static Option<string?> Round { get; } = new("--round")
    {
        Description = "After which round; needed only where several would fit.", Recursive = true, HelpName = "NAME",
    };

    public static Option<DateOnly?> Today { get; } = Day("--today", "Take this day for today (yyyy-MM-dd).", recursive: true);

    public static Option<bool> Json { get; } = new("--json")
    {
        Description = "UTF-8 JSON on standard output: one object, or one a line for rows.", Recursive = true,
    };

    public static Option<DateOnly?> Day(string name, string description, bool recursive = false) => new(name)
    {
        Description = description,
        Recursive = recursive,
        HelpName = "DAY",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens.Single().Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name}: '{result.Tokens.Single().Value}' is not a day such as 2026-01-31.");
            return null;
        },
    };
}
