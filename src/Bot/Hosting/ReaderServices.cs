using Microsoft.Extensions.Options;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models;

namespace RectifyBot.Bot.Hosting;

/// <summary>The options, and the reader of messages as they configure it: what the server and the commands that read messages share.</summary>
internal static class ReaderServices
{
    public static IServiceCollection AddBotOptions(this IServiceCollection services)
    {
        services.AddOptions<BotOptions>().BindConfiguration(BotOptions.Section).ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<BotOptions>>().Value.Calendar.ToCalendar());
        return services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsValidator>();
    }

    /// <summary>Adds <see cref="IMessageReader"/>: by rules, and with a model where one is configured.</summary>
    public static IServiceCollection AddReading(this IServiceCollection services) =>
        services.AddMessageReader(provider => provider.GetRequiredService<IOptions<BotOptions>>().Value.Model);
}
