using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models.Connection;

namespace RectifyBot.Understanding.Models;

/// <summary>The reader of messages: by rules, and with a model where one is configured.</summary>
public static class ModelServices
{
    /// <summary>Adds <see cref="IMessageReader"/>.</summary>
    /// <param name="services">Also gets the logging and the HTTP client that it needs.</param>
    /// <param name="options">The model's settings, checked before by <see cref="ModelOptionsCheck"/>.</param>
    public static IServiceCollection AddMessageReader(this IServiceCollection services, Func<IServiceProvider, ModelOptions> options)
    {
        services.TryAddSingleton(TimeProvider.System);
        // Each failed message is logged once, by us, with its reason.
        services.AddLogging(logging => logging.AddFilter("Polly", LogLevel.None));
        services.AddSingleton(options);
        services.AddSingleton(provider => provider.GetService<WorkingCalendar>() is { } calendar ? new MessageReader(calendar.AddWorkingDays) : new MessageReader());
        services.AddSingleton<IMessageReader>(provider =>
            provider.GetRequiredService<ModelOptions>().IsSet ? WithModel(provider) : new RulesOnly(provider.GetRequiredService<MessageReader>()));
        ModelHttp.Add(services);
        return services;
    }

    private static RulesThenModel WithModel(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<ModelOptions>();
        var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(ModelHttp.ClientName);
        return new RulesThenModel(
            provider.GetRequiredService<MessageReader>(),
            new ModelReader(Chat(options, http), options.Output),
            options,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<RulesThenModel>>());
    }

    // The client's own retries and limits are off: there is one policy, that of the HTTP client below it.
    private static IChatCompletionService Chat(ModelOptions options, HttpClient http)
    {
        var key = string.IsNullOrWhiteSpace(options.ApiKey) ? "none" : options.ApiKey.Trim();
        var client = new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Endpoint = new Uri(options.Endpoint!),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            Transport = new HttpClientPipelineTransport(http),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        });
        return new OpenAIChatCompletionService(options.Name!, client);
    }
}
