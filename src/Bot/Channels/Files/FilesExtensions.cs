using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.Files;

/// <summary>Puts files of conversations into a host.</summary>
internal static class FilesExtensions
{
    /// <summary>Registers them; AddBotFramework() and AddDirectLine() come first.</summary>
    public static IServiceCollection AddChannelFiles(this IServiceCollection services)
    {
        services.AddHttpClient(RemoteFiles.ClientName).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        return services.AddSingleton<RemoteFiles>().AddSingleton<FileLinks>().AddSingleton<IFiles, ChannelFiles>();
    }
}
