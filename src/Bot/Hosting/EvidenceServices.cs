using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.DirectLine;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.EvidenceFiles;

namespace RectifyBot.Bot.Hosting;

/// <summary>Evidence: its store, the reader of its texts, its desks.</summary>
internal static class EvidenceServices
{
    // Several photographs are sent at once.
    private const int FilesAtOnce = 3;

    public static IServiceCollection AddEvidence(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().PostConfigure<IOptions<BotOptions>>(
            (page, bot) => page.UploadLimit = Math.Max(page.UploadLimit, (long)FilesAtOnce * bot.Value.Evidence.MostBytes));
        return services
            .AddSingleton<EvidenceStore>()
            .AddSingleton<EvidenceTexts>()
            .AddHostedService(provider => provider.GetRequiredService<EvidenceTexts>())
            .AddSingleton<EvidenceNotes>()
            .AddSingleton<EvidenceDesk>()
            .AddSingleton<EvidenceBook>()
            .AddSingleton<EvidenceListDesk>();
    }
}
