return await RectifyBot.Bot.Commands.CommandLine.RunAsync(args);
