using RectifyBot.Bot.Channels.DirectLine.Http;
using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.Files;

/// <summary>Puts files of conversations into a host.</summary>
internal static class FilesExtensions
{
    /// <summary>Registers them; AddBotFramework() and AddDirectLine() come first.</summary>
    public static IServiceCollection AddChannelFiles(this IServiceCollection services)
    {
        services.AddHttpClient(RemoteFiles.ClientName).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false }).RemoveAllLoggers(); // addresses hold names of files
        return services.AddSingleton<RemoteFiles>().AddSingleton<FileLinks>().AddSingleton<IFiles, ChannelFiles>();
    }

    /// <summary>Maps /files, where messengers fetch what we sent them.</summary>
    public static WebApplication MapChannelFiles(this WebApplication app)
    {
        var gate = app.Services.GetRequiredService<DirectLineGate>();
        var uploads = app.Services.GetRequiredService<UploadEndpoints>();
        app.MapGet(FileLinks.Path + "{uploadId}", gate.ForFile(context => TokenUses.File((string)context.Request.RouteValues["uploadId"]!), uploads.GetAsync));
        return app;
    }
}
