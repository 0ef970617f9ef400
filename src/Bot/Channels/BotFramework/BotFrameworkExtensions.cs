using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework.Delivery;
using RectifyBot.Bot.Channels.BotFramework.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>Puts the Activity protocol into a host.</summary>
public static class BotFrameworkExtensions
{
    /// <summary>Registers the adapter, the queue and the Connector client. The host registers <see cref="IBot"/> and <see cref="IInbox"/>.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IActivityScreen, OpenScreen>();
        services.TryAddSingleton<IFileScreen, OpenFileScreen>();
        services.TryAddSingleton<ICallerPolicy, LoopbackPolicy>();
        services.AddSingleton<ITenantUsers, LoopbackTenantUsers>();
        services.AddTurns().AddConnector();
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }

    /// <summary>Maps POST /api/messages.</summary>
    public static IEndpointConventionBuilder MapBotFramework(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages") =>
        endpoints.MapPost(pattern, endpoints.ServiceProvider.GetRequiredService<MessagesEndpoint>().HandleAsync);

    private static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptions<TurnQueueOptions>()
            .Validate(o => o.Capacity is >= 1 and <= 1_000_000, "TurnQueue:Capacity must lie between 1 and 1,000,000 activities.")
            .Validate(o => o.Parallel is >= 1 and <= 1_000, "TurnQueue:Parallel must lie between 1 and 1,000 turns.")
            .Validate(o => o.TurnTimeout > TimeSpan.Zero, "TurnQueue:TurnTimeout must be longer than nothing.")
            .ValidateOnStart();
        services.AddSingleton<ConversationLocks>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<Adapters>();
        services.AddSingleton(provider => new TurnQueue(
            provider.GetRequiredService<IInbox>(),
            provider.GetRequiredService<Adapters>(),
            provider.GetRequiredService<TurnRunner>(),
            provider.GetRequiredService<ConversationLocks>(),
            provider.GetRequiredService<IOptions<TurnQueueOptions>>(),
            provider.GetRequiredService<ILogger<TurnQueue>>()));
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        return services;
    }

    private static void AddConnector(this IServiceCollection services)
    {
        services.AddOptions<ConnectorOptions>()
            .Validate(o => o.Tries is >= 1 and <= 10, "Connector:Tries must lie between 1 and 10.")
            .Validate(o => o.FirstWait >= TimeSpan.Zero && o.LongestWait >= o.FirstWait, "Connector:LongestWait must not be shorter than FirstWait.")
            .Validate(o => o.TryTimeout > TimeSpan.Zero, "Connector:TryTimeout must be longer than nothing.")
            .ValidateOnStart();
        // A redirect could lead away from the address that the policy allowed; so could a proxy, for an address of this computer.
        services.AddHttpClient(ConnectorTransport.ClientName)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
            .RemoveAllLoggers();
        services.AddSingleton<ConnectorTransport>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton(provider => new BotFrameworkAdapter(
            provider.GetRequiredService<ConnectorClient>(), provider.GetRequiredService<TurnRunner>()));
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<BotFrameworkAdapter>());
    }
}
