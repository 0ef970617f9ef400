using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace RectifyBot.Bot.Tests.Secrecy.Support;

/// <summary>A log that keeps all that anybody logs, with scopes, values and faults.</summary>
internal sealed class EveryLine : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull
    {
        Keep(state);
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Keep(state);
        Lines.Enqueue(formatter(state, exception) + "\n" + exception);
    }

    public void Dispose()
    {
    }

    private void Keep(object? state) =>
        Lines.Enqueue(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values.Select(v => $"{v.Key}={v.Value}")) : $"{state}");
}
