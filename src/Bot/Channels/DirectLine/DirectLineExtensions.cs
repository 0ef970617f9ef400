using Microsoft.Extensions.DependencyInjection.Extensions;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DirectLine.Http;
using RectifyBot.Bot.Channels.DirectLine.Tokens;

namespace RectifyBot.Bot.Channels.DirectLine;

/// <summary>Puts a Direct Line 3.0 endpoint for our own page into a host.</summary>
public static class DirectLineExtensions
{
    /// <summary>Registers it; AddBotFramework() comes first. The host registers ITranscript, IUploads and ISigningKey.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>()
            .Validate(o => o.TokenLifetime > TimeSpan.Zero && o.StreamLifetime > TimeSpan.Zero, "DirectLine:TokenLifetime and StreamLifetime must be longer than nothing.")
            .Validate(o => o.KeepAlive > TimeSpan.Zero, "DirectLine:KeepAlive must be longer than nothing.")
            .Validate(o => o.History is >= 1 and <= 10_000, "DirectLine:History must lie between 1 and 10,000 activities.")
            .Validate(o => o.UploadLimit > 0, "DirectLine:UploadLimit must be more than 0 bytes.")
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<TokenIssuer>().AddSingleton<TranscriptFeed>().AddSingleton<PageAddresses>();
        services.AddSingleton<BotAdapter, DirectLineAdapter>();
        services.AddSingleton<DirectLineGate>().AddSingleton<Incoming>().AddSingleton<UploadForm>();
        services.AddSingleton<ConversationEndpoints>().AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>().AddSingleton<UploadEndpoints>();
        return services;
    }

    /// <summary>Maps /v3/directline, its web socket included.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets();
        var gate = app.Services.GetRequiredService<DirectLineGate>();
        var root = app.MapGroup(PageAddresses.Root);
        root.MapTokens(gate);
        root.MapConversations(gate);
        root.MapUploads(gate);
        return app;
    }

    private static void MapTokens(this RouteGroupBuilder root, DirectLineGate gate)
    {
        var conversations = Service<ConversationEndpoints>(root);
        root.MapPost("/tokens/generate", DirectLineGate.Local(ConversationEndpoints.GenerateAsync));
        root.MapPost("/tokens/refresh", gate.ForBearer(conversations.RefreshAsync));
    }

    private static void MapConversations(this RouteGroupBuilder root, DirectLineGate gate)
    {
        var conversations = Service<ConversationEndpoints>(root);
        var activities = Service<ActivityEndpoints>(root);
        root.MapPost("/conversations", gate.ForBearer(conversations.StartAsync));
        root.MapGet("/conversations/{conversationId}", gate.ForConversation(conversations.ReconnectAsync));
        root.MapGet("/conversations/{conversationId}/activities", gate.ForConversation(activities.ReadAsync));
        root.MapPost("/conversations/{conversationId}/activities", gate.ForConversation(activities.PostAsync));
        root.MapGet(
            "/conversations/{conversationId}/stream",
            gate.ForAddress(_ => TokenUses.Stream, Service<StreamEndpoint>(root).HandleAsync));
    }

    private static void MapUploads(this RouteGroupBuilder root, DirectLineGate gate)
    {
        var uploads = Service<UploadEndpoints>(root);
        root.MapPost("/conversations/{conversationId}/upload", gate.ForConversation(uploads.PostAsync));
        root.MapGet(
            "/conversations/{conversationId}/uploads/{uploadId}",
            gate.ForAddress(context => TokenUses.File((string)context.Request.RouteValues["uploadId"]!), uploads.GetAsync));
    }

    private static T Service<T>(IEndpointRouteBuilder root) where T : notnull => root.ServiceProvider.GetRequiredService<T>();
}
