using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models;
using RectifyBot.Understanding.Tests.Messages;

namespace RectifyBot.Understanding.Tests.Models.Support;

/// <summary>The reader as the product composes it, with a model behind real HTTP, and what it logs.</summary>
internal sealed class AskedReader : IAsyncDisposable, ILoggerProvider, ILogger
{
    public const string Organisation = "清源市水利局";
    private readonly ServiceProvider services;

    /// <param name="model">The service.</param>
    /// <param name="change">What differs from a short time limit and an allowed organisation.</param>
    public AskedReader(FakeModel model, Action<ModelOptions>? change = null)
    {
        var options = new ModelOptions
        {
            Endpoint = model.Address, Name = "fake", ApiKey = "sk-secret", Organisations = [Organisation], TimeLimit = TimeSpan.FromSeconds(2), Pause = TimeSpan.FromSeconds(0.5),
        };
        change?.Invoke(options);
        services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(this))
            .AddMessageReader(_ => options)
            .BuildServiceProvider();
        Reader = services.GetRequiredService<IMessageReader>();
    }

    public IMessageReader Reader { get; }

    public ConcurrentQueue<string> Logged { get; } = new();

    /// <summary>Reads a message to the water bureau, written on Wednesday 17 September 2025.</summary>
    public async Task<Reading> ReadAsync(string text, string? office = null, Role role = Role.Official, LedgerIndex? index = null, string organisation = Organisation) =>
        await Reader.ReadAsync(Bodies.Say(text, office, role), index ?? Bodies.WaterIndex, organisation, CancellationToken.None);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Logged.Enqueue($"{eventId.Id} {formatter(state, exception)} {exception}");

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    void IDisposable.Dispose()
    {
    }
}
